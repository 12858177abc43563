// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {workersAhead, type NextRun} from "../../../components/lessons/training-lab/workersAhead.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {fakeWorker} from "../../support/fakeWorker.js";

afterEach(() => void vi.unstubAllGlobals());

/** How many workers are made ready where a reader's pointer comes near. */
function approached(next: Partial<NextRun>): number {
  let made = 0;
  vi.stubGlobal("Worker", function () {
    made++;
    return fakeWorker().createWorker();
  });
  const element = document.createElement("div");
  const {follow, stop} = workersAhead();
  follow(element, () => ({config: {...DEFAULT_CONFIG, ...next.config}, watched: 0, phase: next.phase ?? "idle"}));
  element.dispatchEvent(new Event("pointerover"));
  stop();
  element.dispatchEvent(new Event("pointerover"));
  return made;
}

it("makes a worker ready for each network, but none for own images beside a run, after one that failed, or without WebAssembly", () => {
  expect(approached({})).toBe(2);
  expect(approached({config: {...DEFAULT_CONFIG, skip: "on", seeds: 3}})).toBe(1);
  expect(approached({config: {...DEFAULT_CONFIG, data: "own"}})).toBe(0);
  expect(approached({phase: "running"})).toBe(0);
  expect(approached({phase: "failed"})).toBe(0);
  expect(approached({phase: "finished"})).toBe(2);
  vi.stubGlobal("WebAssembly", undefined);
  expect(approached({})).toBe(0);
});

it("leaves everything to what starts the runs, where that is given", () => {
  const start = vi.fn();
  expect(workersAhead(start).start).toBe(start);
});

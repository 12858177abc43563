// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {firstInParts} from "../../../components/ui/late/firstInParts.js";
import {lateWork} from "../../../components/ui/late/lateWork.js";
import type {Parts} from "../../../components/ui/late/parts.js";
import {heldTasks} from "../../support/sightedPage.js";

let tasks: ReturnType<typeof heldTasks>;
const done: string[] = [];
let state = "";
beforeEach(() => {
  tasks = heldTasks();
  done.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function* drawing(of: string): Parts<void> {
  for (const chart of [1, 2]) {
    yield;
    done.push(`${of}${chart}`);
  }
}
function draws(isWhole = false) {
  const late = lateWork(document.createElement("div"));
  const draw = firstInParts(late, () => drawing(state), isWhole);
  const show = (next: string): void => {
    state = next;
    draw();
  };
  return {late, show};
}

it("draws in parts the first time, and what changes meanwhile after that, the newest alone; then at once", async () => {
  const {show} = draws();
  show("a");
  expect(done).toEqual([]);
  await tasks(1);
  expect(done).toEqual(["a1"]);
  show("b");
  show("c");
  expect(done).toEqual(["a1"]);
  await tasks(9);
  expect(done).toEqual(["a1", "a2", "c1", "c2"]);
  show("d");
  expect(done.slice(4)).toEqual(["d1", "d2"]);
});

it("draws nothing more once its late work is stopped", async () => {
  const {late, show} = draws();
  show("a");
  await tasks(1);
  late.stop();
  show("b");
  await tasks(9);
  expect(done).toEqual(["a1"]);
});

it("draws again in parts where the first time throws, at once what changed meanwhile, and tells what it threw", async () => {
  vi.stubGlobal("reportError", vi.fn());
  const place = document.createElement("div");
  let left = 2;
  function* torn(of: string): Parts<void> {
    yield;
    if (left-- > 0) throw new RangeError(`no ${of}`);
    yield* drawing(of);
  }
  const draw = firstInParts(lateWork(place), () => torn(state), false);
  const show = (next: string): void => {
    state = next;
    draw();
  };
  show("a");
  await tasks();
  expect(place.textContent).toContain("no a");
  show("b");
  show("c");
  await tasks(1);
  expect(place.textContent).toContain("no b");
  expect(done).toEqual([]);
  await tasks();
  expect([done, place.textContent]).toEqual([["c1", "c2"], ""]);
  show("d");
  expect(done.slice(2)).toEqual(["d1", "d2"]);
});

it("draws at once where the first time is to be at once too", () => {
  draws(true).show("a");
  expect(done).toEqual(["a1", "a2"]);
});

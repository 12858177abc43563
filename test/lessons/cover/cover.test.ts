// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {cover, type Cover} from "../../../components/lessons/cover/cover.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {onMilestone} from "../../../components/ui/milestone.js";
import {aTwin} from "../../support/aTwin.js";
import {RECORDED} from "../../support/runs.js";
import {stillPage} from "../../support/reader.js";

let shown: Cover;
let twin: ReturnType<typeof aTwin>;
beforeEach(() => {
  vi.useFakeTimers();
  stillPage();
  twin = aTwin();
  shown = cover(RECORDED, twin.start);
  document.body.replaceChildren(shown.element);
});
afterEach(() => {
  shown.stop();
  vi.useRealTimers();
});

const status = (): string => shown.element.querySelector("[role=status]")?.textContent ?? "";
const figure = (): string => shown.element.querySelector("svg")?.getAttribute("aria-label") ?? "";
const caption = (): string => shown.element.querySelector("figcaption")?.textContent ?? "";
const source = (): HTMLElement => shown.element.querySelector<HTMLElement>(".provenance")!;
const press = (): void => shown.element.querySelector("button")?.click();

it("shows the recorded run at once, with where it comes from and the way to the laboratory", () => {
  expect(status()).toBe("The recorded run is shown. Press the button to train both networks here.");
  expect(figure()).toContain("residual 0.25 at step 8");
  expect(source().textContent).toContain("Recorded with seed 1");
  expect(shown.element.querySelector(".lab-buttons a")?.getAttribute("href")).toContain("./training-lab#skip=compare");
});

it("trains both networks here, and shows what they measure in the place of what was recorded", () => {
  press();
  expect(twin.told).toEqual([`residual start seed ${DEFAULT_CONFIG.seed}`, `plain start seed ${DEFAULT_CONFIG.seed}`]);
  expect(shown.element.querySelector("button")?.textContent).toBe("Stop");
  twin.begin();
  vi.advanceTimersByTime(2000);
  expect(status()).toContain("step 1 of 120; residual: loss 2.40");
  expect(figure()).toContain("residual 2 at step 1");
  expect(caption()).toContain("Measured here with seed 1 on wasm, SIMD.");
  expect(source().hidden).toBe(true);
});

it("tells the guided path when both have finished", () => {
  const heard = vi.fn();
  const listening = new AbortController();
  onMilestone(document, heard, listening.signal);
  press();
  twin.begin();
  expect(heard).not.toHaveBeenCalled();
  twin.finish();
  expect(heard.mock.calls).toEqual([["twins trained"]]);
  vi.advanceTimersByTime(2000);
  expect(status()).toMatch(/^finished/);
  listening.abort();
});

it("says when a worker fails, and shows the recorded run again when it is stopped", () => {
  press();
  twin.begin();
  for (const network of ["residual", "plain"] as const) twin.tell(network, {type: "failed", message: "no memory"});
  vi.advanceTimersByTime(2000);
  expect(status()).toContain("The plain network stopped: no memory.");
  expect(shown.element.querySelector("button")?.textContent).toBe("Train it here");
  press();
  press();
  vi.advanceTimersByTime(2000);
  expect(status()).toContain("The recorded run is shown.");
  expect(figure()).toContain("at step 8");
  expect(source().hidden).toBe(false);
});

it("ends its workers, and draws nothing more, when it is stopped", () => {
  press();
  twin.begin();
  vi.advanceTimersByTime(2000);
  const before = shown.element.innerHTML;
  shown.stop();
  expect(twin.told.slice(-2)).toEqual(["residual stop", "plain stop"]);
  vi.advanceTimersByTime(5000);
  expect(shown.element.innerHTML).toBe(before);
  expect(vi.getTimerCount()).toBe(0);
});

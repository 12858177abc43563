// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {wayBack, type WayBack} from "../../../../components/lessons/gradients/river/wayBack.js";
import {atOnce} from "../../../../components/ui/late/parts.js";
import {onMilestone} from "../../../../components/ui/milestone.js";
import {movingPage, press, stillPage, watches} from "../../../support/reader.js";
import {heldTasks, sightedPage} from "../../../support/sightedPage.js";
import {WAY_BACK} from "../../../support/wayBack.js";

let lab: WayBack;
function open(): void {
  lab = atOnce(wayBack(WAY_BACK));
  document.body.replaceChildren(lab.element);
}
beforeEach(() => {
  vi.useFakeTimers();
  stillPage();
  open();
});
afterEach(() => {
  lab.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const text = (selector: string): string => document.querySelector(selector)?.textContent ?? "";
const slider = (): HTMLInputElement => document.querySelector<HTMLInputElement>('[aria-label="At step"]')!;
function scrub(step: number): void {
  slider().value = String(step);
  slider().dispatchEvent(new Event("input", {bubbles: true}));
}
const norms = new Float32Array(WAY_BACK.norms);
const recordedNorm = (network: 0 | 1, step: number, station: number): number =>
  norms[(network * 120 + step - 1) * 17 + station]!;
const two = (value: number): string => value.toPrecision(2);

it("opens at the step of the largest difference, says so, and tells it in one sentence", () => {
  expect(text(".finding")).toBe(
    "At step 17 the gradient withers without shortcuts: from 0.084 at the last unit to 0.0055 at the plain stem. The residual stem gets 19 times as much."
  );
  expect(document.querySelector(".finding")?.getAttribute("role")).toBe("status");
  expect(slider().getAttribute("aria-valuetext")).toBe("step 17 of 120");
  expect(text(".provenance")).toContain("Recorded with seed 1");
  expect(text(".provenance")).toContain("It opens at step 17");
});

it("writes at a step the norms that the recording holds for it, at boxes, ends and in the table", () => {
  document.querySelector("details")!.open = true;
  document.querySelector("details")!.dispatchEvent(new Event("toggle"));
  for (const step of [1, 30]) {
    scrub(step);
    for (const [network, n] of [
      ["residual", 0],
      ["plain", 1]
    ] as const) {
      const written = [...document.querySelectorAll(`.${network} .norm`)].map((node) => Number(node.textContent));
      expect(written).toEqual(Array.from({length: 17}, (_, i) => Number(two(recordedNorm(n, step, i)))));
      expect(Number(text(`.${network} .arrives`))).toBe(Number(two(recordedNorm(n, step, 0))));
      expect(text(`.${network} .lost`)).toBe(WAY_BACK.recorded.networks[n]!.loss[step - 1]!.toFixed(2));
    }
    expect(text("caption")).toBe(`Gradient norms at step ${step}`);
    const cells = [...document.querySelectorAll("tbody tr")].map((row) => row.lastElementChild?.textContent ?? "");
    const norms = Array.from({length: 17}, (_, i) => recordedNorm(1, step, i));
    expect(cells).toEqual(norms.map((norm, i) => norm.toFixed(cells[i]?.split(".")[1]?.length)));
    norms.forEach((norm, i) => expect(Math.abs(Number(cells[i]) / norm - 1)).toBeLessThan(0.005));
  }
});

it("changes the sentence, the share and the losses with the step", () => {
  scrub(1);
  expect(text(".finding")).toContain("swells 200-fold");
  expect(text(".river-over strong")).toBe("42 %");
  expect(text(".river-lost")).toBe("2.762.40loss");
  scrub(30);
  expect(text(".river-over strong")).toBe("65 %");
  expect(text(".river-over small")).toContain("5 to 14 %");
  expect(document.querySelector(".loss-track svg")?.getAttribute("aria-label")).toContain("step 30 of 120");
});

it("tells under the picture what is measured at the box that the reader points at", () => {
  scrub(1);
  document.querySelectorAll<SVGElement>(".residual .unit")[4]?.focus();
  expect(text(".river-told")).toMatch(
    /^residual_unit_3 8×8×16 residual 0\.68: its projection carries 0\.\d+ back, its branch brings 0\.\d+; plain 3\.5$/
  );
  document.querySelector<SVGElement>(".unit:focus")?.blur();
  expect(text(".river-told")).toContain("Before the unit both are added");
});

it("goes back by stills, one a press, for a reader who wants no motion", () => {
  const ahead = (): number => document.querySelectorAll(".plain .norm.ahead").length;
  const counts = Array.from({length: 6}, () => {
    press(document.body, "Play the way back");
    return ahead();
  });
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(new Set(counts).size).toBeGreaterThan(4);
  expect(counts.at(-1)).toBe(0);
});

it("plays in 1.8 seconds, and gives way to a step that is chosen meanwhile", () => {
  lab.stop();
  movingPage();
  const frames: ((now: number) => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (draw: (now: number) => void) => frames.push(draw));
  const cancelled = vi.fn();
  vi.stubGlobal("cancelAnimationFrame", cancelled);
  open();
  const start = performance.now();
  press(document.body, "Play the way back");
  frames.at(-1)?.(start + 900);
  expect(document.querySelectorAll(".plain .norm.ahead").length).toBeGreaterThan(3);
  scrub(3);
  expect(cancelled).toHaveBeenCalled();
  expect(text(".finding")).toContain("At step 3 ");
  frames.at(-1)?.(start + 10_000);
  expect(document.querySelectorAll(".norm.ahead")).toHaveLength(0);
  expect(Number(text(".plain .arrives"))).toBe(5);
});

it("goes to the moments of the text by their buttons, and marks none once the reader has moved the step", () => {
  lab.stop();
  const sections = Array.from({length: 5}, () => document.createElement("section"));
  lab = atOnce(wayBack(WAY_BACK, sections));
  document.body.replaceChildren(lab.element, ...sections);
  vi.stubGlobal("scrollBy", vi.fn());
  const read = (): number => sections.findIndex((section) => section.classList.contains("read"));
  const heard = vi.fn();
  const listening = new AbortController();
  onMilestone(document, heard, listening.signal);
  press(document.body, "Too much");
  expect(text(".finding")).toContain("At step 1 ");
  expect([read(), text('.told-stops [aria-pressed="true"]')]).toEqual([0, "Too much"]);
  press(document.body, "At the end");
  expect(text(".finding")).toContain("At step 120 ");
  expect(read()).toBe(4);
  // What the text brings about is not what the reader has found.
  expect(heard).not.toHaveBeenCalled();
  listening.abort();
  scrub(30);
  expect([read(), text('.told-stops [aria-pressed="true"]')]).toEqual([-1, ""]);
});

it("tells the guided path what was seen once each stem was seen to get more, and not when the step has only been moved", () => {
  const heard = vi.fn();
  const listening = new AbortController();
  onMilestone(document, heard, listening.signal);
  scrub(30);
  expect(heard).not.toHaveBeenCalled();
  scrub(1);
  expect(heard.mock.calls).toEqual([
    [
      "gradients crossed",
      expect.stringMatching(/^At step 1 the plain .* at step 30 the residual one’s gets 8\.9 times/)
    ]
  ]);
  listening.abort();
});

it("ends what watches the page", () => {
  expect(watches()).toBe(3);
  lab.stop();
  expect(watches()).toBe(0);
});

/** Opens it where a browser tells what stands, and holds its tasks. */
function openLate() {
  lab.stop();
  const page = sightedPage();
  const tasks = heldTasks();
  open();
  return {page, tasks};
}
/** What of it stands: boxes of each network, numbers at them, the losses. */
const stands = (): readonly number[] =>
  [".residual .unit", ".residual .norm", ".plain .unit", ".plain .norm", ".loss-track > svg"].map(
    (part) => document.querySelectorAll(part).length
  );
const WHOLE = [17, 17, 17, 17, 1];

it("has words, controls and the picture's extent at once; what is drawn comes part by part, once it stands", async () => {
  const {page, tasks} = openLate();
  const room = (): string | undefined => document.querySelector<HTMLElement>(".loss-track")?.style.minHeight;
  expect(text(".finding")).toContain("At step 17 ");
  expect(document.querySelector(".network-picture svg")?.getAttribute("width")).toBe("1216");
  expect(room()).toBe("150px");
  await tasks();
  expect(stands()).toEqual([0, 0, 0, 0, 0]);
  page.stand();
  const seen: (readonly number[])[] = [];
  for (let i = 0; i < 12; i++) {
    await tasks(1);
    seen.push(stands());
  }
  const first = [0, 1, 2, 3].map((part) => seen.findIndex((all) => (all[part] ?? 0) > 0));
  expect(first).toEqual([...new Set(first)].sort((a, b) => a - b));
  expect(stands()).toEqual(WHOLE);
  expect(room()).toBe("");
});

it("shows what the reader does while it is made: the step that was chosen, how far the gradient was sent", async () => {
  const {page, tasks} = openLate();
  page.stand();
  await tasks(2);
  scrub(30);
  for (let i = 0; i < 3; i++) press(document.body, "Play the way back");
  expect(text(".finding")).toContain("8.9 times as much");
  expect(stands()).not.toEqual(WHOLE);
  await tasks(20);
  expect(stands()).toEqual(WHOLE);
  expect(Number(text(".residual .arrives"))).toBe(Number(two(recordedNorm(0, 30, 0))));
  expect(document.querySelector(".loss-track svg")?.getAttribute("aria-label")).toContain("step 30 of 120");
  const ahead = document.querySelectorAll(".plain .norm.ahead").length;
  expect([ahead > 0, ahead < 17]).toEqual([true, true]);
});

it("draws the losses in the width that they have by then", async () => {
  const {page, tasks} = openLate();
  page.stand();
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(640);
  page.stand();
  await tasks(20);
  expect(document.querySelector(".loss-track > svg")?.getAttribute("width")).toBe("640");
});

it("draws nothing more once it is stopped, before it stands and while it is made", async () => {
  const {page, tasks} = openLate();
  lab.stop();
  page.stand();
  await tasks(20);
  expect(stands()).toEqual([0, 0, 0, 0, 0]);
  open();
  page.stand();
  await tasks(2);
  lab.stop();
  const before = stands();
  await tasks(20);
  expect(stands()).toEqual(before);
  expect(before).not.toEqual(WHOLE);
  expect([watches(), page.watched()]).toEqual([0, 0]);
});

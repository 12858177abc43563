// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {cover, type Cover} from "../../../components/lessons/cover/cover.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {atOnce} from "../../../components/ui/late/parts.js";
import {onMilestone} from "../../../components/ui/milestone.js";
import {aTwin} from "../../support/aTwin.js";
import {LEARNING} from "../../support/learning.js";
import {RUNS} from "../../support/runs.js";
import {press as pressButton, stillPage} from "../../support/reader.js";

let shown: Cover;
let twin: ReturnType<typeof aTwin>;
const sections = Array.from({length: 4}, () => document.createElement("section"));
function open(data = LEARNING): void {
  twin = aTwin();
  shown = atOnce(cover(data, sections, twin.start));
  document.body.replaceChildren(shown.acts, shown.element);
}
beforeEach(() => {
  vi.useFakeTimers();
  stillPage();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  open();
});
afterEach(() => {
  shown.stop();
  vi.useRealTimers();
});

const text = (selector: string): string => document.querySelector(selector)?.textContent ?? "";
const status = (): string => text(".cover-acts [role=status]");
const loss = (): string => document.querySelector(".loss-track svg")?.getAttribute("aria-label") ?? "";
const nameOf = (selector: string): string => document.querySelector(selector)?.getAttribute("aria-label") ?? "";
const press = (): void => document.querySelector<HTMLButtonElement>(".cover-acts button")?.click();
const slider = (): HTMLInputElement => document.querySelector<HTMLInputElement>(".player input")!;
function scrub(step: number): void {
  slider().value = String(step - 1);
  slider().dispatchEvent(new Event("input", {bubbles: true}));
}

it("shows the recorded run at its last step to a reader who wants no motion: one network knows the digit, one does not", () => {
  expect(status()).toBe("Shown: a recorded run.");
  expect(loss()).toMatch(/^Loss in training, mean of nine steps, step 120 of 120: residual 0\.\d\d; plain 1\.\d\d\.$/);
  expect(text(".residual .numeral")).toBe("3");
  expect(document.querySelector(".residual .numeral")?.classList.contains("wrong")).toBe(false);
  expect(document.querySelector(".plain .numeral")?.classList.contains("wrong")).toBe(true);
  const [residual] = LEARNING.recorded.networks;
  expect(text(".score .residual")).toBe(`${Math.round(100 * residual!.valAccuracy.at(-1)!)} %residual`);
  expect(document.querySelector(".cover-acts a")?.getAttribute("href")).toContain("./training-lab#skip=compare");
});

it("draws at a step the numbers that the recording holds for it", () => {
  scrub(17);
  const norms = new Float32Array(LEARNING.norms);
  const stem = (network: number) => norms[(network * 120 + 16) * 17]!;
  for (const [network, n] of [
    ["residual", 0],
    ["plain", 1]
  ] as const)
    expect(nameOf(`.${network} .unit`)).toBe(
      `stem of the ${network} network, 16 by 16 by 8, gradient norm ${Number(stem(n).toPrecision(2))}`
    );
  expect(loss()).toContain("step 17 of 120");
  expect(slider().getAttribute("aria-valuetext")).toContain("step 17 of 120");
});

it("tells what is measured at the box that the reader points at", () => {
  scrub(1);
  document.querySelectorAll<SVGElement>(".plain .unit")[4]?.focus();
  expect(text(".key-words")).toMatch(/^residual_unit_3 8×8×16 gradient norm [\d.]+ residual, [\d.]+ plain$/);
  document.querySelector<SVGElement>(".plain .unit:focus")?.blur();
  expect(text(".picture-key")).toContain("0.005 to 20, log scale");
  expect(text(".key-words")).toContain("face: mean of a unit’s maps");
});

it("watches another digit, whose file comes when it is chosen", async () => {
  const images = vi.fn(LEARNING.images);
  shown.stop();
  open({...LEARNING, images});
  expect(images).not.toHaveBeenCalled();
  const digit = document.querySelector<HTMLSelectElement>('[aria-label="Digit"]')!;
  const seven = [...digit.options].findIndex(({textContent}) => textContent === "7");
  digit.value = String(seven);
  digit.dispatchEvent(new Event("input", {bubbles: true}));
  await vi.waitFor(() => expect(text(".residual .class.truth")).toBe("7"));
  expect(images).toHaveBeenCalledTimes(1);
});

it("keeps the first digit where the others do not come, and says so", async () => {
  shown.stop();
  open({...LEARNING, images: () => Promise.reject(new Error("no network"))});
  const digit = document.querySelector<HTMLSelectElement>('[aria-label="Digit"]')!;
  digit.value = "4";
  digit.dispatchEvent(new Event("input", {bubbles: true}));
  await vi.waitFor(() => expect(status()).toContain("no network"));
  expect(digit.value).toBe("0");
  expect(text(".residual .class.truth")).toBe("3");
});

it("trains both networks here, in the same picture", () => {
  press();
  expect(twin.told).toEqual([`residual start seed ${DEFAULT_CONFIG.seed}`, `plain start seed ${DEFAULT_CONFIG.seed}`]);
  expect(text(".cover-acts button")).toBe("Stop");
  twin.begin();
  const probabilities = Float32Array.from({length: 10}, (_, i) => (i === 8 ? 0.91 : 0.01));
  const snapshot = {maps: [new Float32Array(256).fill(1)], probabilities};
  const report = {...RUNS[0]!.reports[0]!, step: 2};
  twin.tell("residual", {type: "report", at: 0, report: {...report, probe: {...report.probe!, snapshot}}});
  vi.advanceTimersByTime(2000);
  // Words and picture tell one common step, which the plain network is still at.
  expect(status()).toContain("step 1 of 120; residual: loss 2.40");
  expect(loss()).toContain("step 1 of 120");
  twin.tell("plain", {type: "report", at: 0, report: {...RUNS[1]!.reports[0]!, step: 2}});
  vi.advanceTimersByTime(2000);
  expect(status()).toContain("step 2 of 120");
  expect(text(".residual .numeral")).toBe("8");
  expect(loss()).toContain("step 2 of 120");
  const [recorded, here] = [...document.querySelectorAll<HTMLElement>(".provenance")];
  expect([recorded?.hidden, here?.hidden]).toEqual([true, false]);
  expect(here?.textContent).toContain("Measured here with seed 1 on wasm, SIMD");
  // The image that the picture shows is the one that the probes look into.
  expect(twin.watched).toEqual([7, 7]);
});

it("goes to the moments of the text with the first digit, lights what they are about, and lets a run here go on", async () => {
  vi.stubGlobal("scrollBy", vi.fn());
  const digit = document.querySelector<HTMLSelectElement>('[aria-label="Digit"]')!;
  digit.value = "4";
  digit.dispatchEvent(new Event("input", {bubbles: true}));
  await vi.waitFor(() => expect(text(".residual .class.truth")).not.toBe("3"));
  pressButton(document.body, "Sent back");
  expect(loss()).toContain("step 40 of 120");
  expect([digit.value, text(".residual .class.truth")]).toEqual(["0", "3"]);
  expect(text(".key-words")).toMatch(/^conv2d|^stem/);
  expect(sections.map((section) => section.classList.contains("read"))).toEqual([false, false, true, false]);
  pressButton(document.body, "Late");
  expect(loss()).toContain("step 120 of 120");
  expect(document.querySelector(".unit.lit")).toBeNull();
  press();
  twin.begin();
  const before = loss();
  pressButton(document.body, "Same start");
  expect([text(".cover-acts button"), loss()]).toEqual(["Stop", before]);
});

it("keeps a reader's step while it trains, and follows again at the newest", () => {
  press();
  twin.begin();
  const report = RUNS[0]!.reports[0]!;
  const tellStep = (step: number) => {
    for (const network of ["residual", "plain"] as const)
      twin.tell(network, {type: "report", at: 0, report: {...report, step}});
    vi.advanceTimersByTime(200);
  };
  for (const step of [2, 3, 4]) tellStep(step);
  expect(loss()).toContain("step 4 of 120");
  scrub(2);
  tellStep(5);
  expect(loss()).toContain("step 2 of 120");
  scrub(5);
  tellStep(6);
  expect(loss()).toContain("step 6 of 120");
});

it("does not let a digit's file that comes late end the run that was begun meanwhile", async () => {
  let arrive: (file: ArrayBuffer) => void = () => undefined;
  shown.stop();
  open({...LEARNING, images: () => new Promise((resolve) => (arrive = resolve))});
  const digit = document.querySelector<HTMLSelectElement>('[aria-label="Digit"]')!;
  digit.value = "3";
  digit.dispatchEvent(new Event("input", {bubbles: true}));
  press();
  twin.begin();
  arrive(await LEARNING.images());
  await vi.advanceTimersByTimeAsync(1000);
  expect(twin.told.filter((word) => word.includes("stop"))).toEqual([]);
  expect(text(".residual .class.truth")).toBe("3");
  expect(twin.watched).toEqual([7, 7]);
});

it("lists the losses in a table of what is shown", () => {
  const details = document.querySelector("details")!;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  expect(details.querySelectorAll("tbody tr").length).toBeGreaterThan(100);
});

it("tells the guided path where the reader comes to a step at which the drawn losses are far apart, and nowhere else", () => {
  const heard = vi.fn();
  const listening = new AbortController();
  onMilestone(document, heard, listening.signal);
  scrub(5);
  vi.stubGlobal("scrollBy", vi.fn());
  pressButton(document.body, "Late");
  expect(loss()).toContain("step 120 of 120");
  expect(heard).not.toHaveBeenCalled();
  scrub(100);
  const [, residual, plain] = /residual (\d\.\d\d); plain (\d\.\d\d)/.exec(loss()) ?? [];
  expect(heard.mock.lastCall).toEqual([
    "losses parted",
    `At step 100 the residual network’s loss is ${residual}, the plain one’s ${plain}.`
  ]);
  listening.abort();
});

it("tells the guided path when both have finished", () => {
  const heard = vi.fn();
  const listening = new AbortController();
  onMilestone(document, heard, listening.signal);
  press();
  twin.begin();
  expect(heard).not.toHaveBeenCalled();
  twin.finish();
  expect(heard.mock.calls).toEqual([
    ["twins trained", expect.stringMatching(/^After step \d+ the residual network has/)]
  ]);
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
  expect(text(".cover-acts button")).toBe("Train it here");
  press();
  press();
  vi.advanceTimersByTime(2000);
  expect(status()).toBe("Shown: a recorded run.");
  expect(loss()).toContain("plain 1.");
});

// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {keptTraining, type ShownTraining} from "../../../../components/lessons/training-lab/figures/shownTraining.js";
import {labSamples} from "../../../../components/lessons/training-lab/samples/labSamples.js";
import type {SeenImages} from "../../../../components/lessons/training-lab/samples/seenImages.js";
import type {KeptRun} from "../../../../components/run/kept/keptRun.js";
import type {Answers} from "../../../../components/run/probes/answers.js";
import {aKeptRun} from "../../../support/keptRuns.js";
import {RUNS} from "../../../support/runs.js";
import {stillPage} from "../../../support/reader.js";

beforeEach(stillPage);
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const LABELS = Uint8Array.of(0, 0, 1, 1, 2, 2);
const answers = (said: readonly number[], worst: readonly number[] = []): Answers => ({
  labels: LABELS,
  said: Uint8Array.from(said),
  shares: Float32Array.from(said, () => 0.75),
  worst: Uint16Array.from(worst),
  losses: Float32Array.from(worst, () => 2.5)
});
const split = {pixels: new Uint8ClampedArray(24), labels: LABELS};
const SEEN: SeenImages = {size: 2, channels: 1, classes: ["a", "b", "c"], train: split, validation: split};

/** A run whose probes are given answers. */
function answered(byStep: Readonly<Record<number, Answers>>, more: Partial<KeptRun> = {}): ShownTraining {
  const networks = RUNS.map((run) => ({
    ...run,
    reports: run.reports.map((report) => {
      const own = byStep[report.step];
      return report.probe && own ? {...report, probe: {...report.probe, answers: own}} : report;
    })
  }));
  return keptTraining(aKeptRun(1, {networks, ...more}));
}
const probed = RUNS[0]?.reports.filter(({probe}) => probe).map(({step}) => step) ?? [];
const [FIRST = 0, LAST = 0] = [probed[0], probed.at(-1)];

function open(draw: () => Promise<SeenImages> = () => Promise.resolve(SEEN)) {
  const samples = labSamples({own: () => undefined, start: () => ({draw, stop: () => undefined})});
  document.body.append(samples.element);
  samples.element.open = true;
  samples.element.dispatchEvent(new Event("toggle"));
  return samples;
}
const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? "";
const cell = (name: string): HTMLButtonElement => {
  const found = document.querySelector(`button[aria-label="${name}"]`);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no cell ${name}`);
  return found;
};

it("asks for nothing while it is folded", () => {
  const draw = vi.fn(() => Promise.resolve(SEEN));
  const samples = labSamples({own: () => undefined, start: () => ({draw, stop: () => undefined})});
  const training = answered({});
  samples.show(training, LAST, training.config);
  expect(draw).not.toHaveBeenCalled();
});

it("follows the step: answers, counts that sum to the accuracy, and the worst mistakes", async () => {
  const training = answered({[FIRST]: answers([1, 1, 1, 1, 1, 1], [5, 4]), [LAST]: answers([0, 0, 1, 1, 2, 0], [5])});
  const samples = open();
  samples.show(training, FIRST, training.config);
  await vi.waitFor(() => expect(textOf(".followed-answers")).toContain(`Answers at step ${FIRST}`));
  expect(textOf(".followed-answers")).toContain("✗ wrong: b, 75 %");
  expect(textOf(".confusion-words")).toContain("2 of 6 right: 33.3 %");
  expect(cell("residual: b said of c, 2 images").textContent).toBe("2");
  samples.show(training, LAST, training.config);
  expect(textOf(".followed-answers")).toContain("✓ right: a, 75 %");
  expect(textOf(".confusion-words")).toContain("5 of 6 right: 83.3 %");
  expect(document.body.textContent).toContain("c, said a with 75 %, loss 2.5");
  samples.stop();
});

it("shows the images behind a number, and those of the next step when it comes", async () => {
  const training = answered({[FIRST]: answers([1, 1, 1, 1, 1, 1]), [LAST]: answers([0, 0, 1, 1, 2, 0])});
  const samples = open();
  samples.show(training, FIRST, training.config);
  await vi.waitFor(() => expect(textOf(".confusion-words")).not.toBe(""));
  const chosen = cell("plain: b said of c, 2 images");
  chosen.click();
  expect(chosen.getAttribute("aria-pressed")).toBe("true");
  expect(textOf(".behind-cell p")).toBe(`2 images of c that the plain network calls b at step ${FIRST}:`);
  expect(document.querySelectorAll(".behind-cell li")).toHaveLength(2);
  samples.show(training, LAST, training.config);
  expect(textOf(".behind-cell p")).toBe(`0 images of c that the plain network calls b at step ${LAST}.`);
  chosen.click();
  expect(textOf(".behind-cell")).toBe("");
  samples.stop();
});

it("is walked by arrow keys, with one cell in the order of tabs", async () => {
  const training = answered({[LAST]: answers([0, 0, 1, 1, 2, 0])});
  const samples = open();
  samples.show(training, LAST, training.config);
  await vi.waitFor(() => expect(textOf(".confusion-words")).not.toBe(""));
  const first = cell("residual: a said of a, 2 images");
  first.focus();
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  for (const key of ["ArrowDown", "ArrowDown", "ArrowLeft"]) press(key);
  expect(document.activeElement).toBe(cell("residual: a said of c, 1 image"));
  press("ArrowRight");
  press("ArrowRight");
  // What is said by none has no column.
  press("ArrowRight");
  expect(document.activeElement).toBe(cell("residual: c said of c, 1 image"));
  expect(document.querySelectorAll(".confusion button[tabindex='0']")).toHaveLength(2);
  samples.stop();
});

it("says so where a run has no answers, and where own images are not here, and keeps the numbers", async () => {
  const none = answered({});
  const samples = open();
  samples.show(none, LAST, none.config);
  expect(textOf(".samples-words")).toContain("was not measured in this run (Run 1)");
  const {config} = aKeptRun();
  const images = {
    count: 30,
    train: 24,
    validation: 6,
    channels: 1,
    classes: ["cat", "dog", "hen"],
    digest: "x"
  } as const;
  const own = answered({[LAST]: answers([0, 0, 1, 1, 2, 0])}, {config: {...config, data: "own"}, images});
  samples.show(own, LAST, config);
  await vi.waitFor(() => expect(textOf(".samples-words")).toContain("The images themselves are not in this tab"));
  expect(cell("residual: cat said of hen, 1 image").textContent).toBe("1");
  samples.stop();
  await Promise.resolve();
});

it("tells why where the images cannot be drawn", async () => {
  const samples = open(() => Promise.reject(new Error("the worker stopped")));
  const training = answered({[LAST]: answers([0, 0, 1, 1, 2, 0])});
  samples.show(training, LAST, training.config);
  await vi.waitFor(() => expect(textOf(".samples-words")).toBe("The images could not be drawn: the worker stopped."));
  samples.stop();
});

// @vitest-environment jsdom
import {beforeAll, expect, it, vi} from "vitest";
import {guessHandle} from "../../../components/ui/guessHandle.js";
import {guessWords} from "../../../components/ui/guessWords.js";
import {injuryGuess} from "../../../components/lessons/paths/injuryGuess.js";
import {injuryLab} from "../../../components/lessons/paths/injuryLab.js";
import {lesionLab} from "../../../components/lessons/paths/lesionLab.js";
import {lesionRunner, type LesionRunner} from "../../../components/lessons/paths/lesionRunner.js";
import {pathLab} from "../../../components/lessons/paths/pathLab.js";
import {sweepLab} from "../../../components/lessons/paths/sweepLab.js";
import {unitStrip} from "../../../components/lessons/paths/unitStrip.js";
import type {RecordedLesions} from "../../../components/lessons/paths/recordedLesions.js";
import type {LesionClient} from "../../../components/lessons/paths/lesionClient.js";

beforeAll(() => {
  vi.stubGlobal("matchMedia", () => ({matches: true}));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {
        /* nothing is laid out here */
      }
      disconnect() {
        /* the same */
      }
    }
  );
  vi.stubGlobal("ImageData", Object);
  HTMLCanvasElement.prototype.getContext = () => null;
});
const key = (element: Element, name: string): void =>
  void element.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true}));
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it("moves a handle by arrow keys and by pointer, within its range", () => {
  const values: number[] = [];
  const handle = guessHandle({
    label: "Guess",
    minimum: 0,
    maximum: 2.5,
    step: 0.05,
    valueAt: (y) => 2.5 - y / 100,
    onChange: (value) => values.push(value),
    words: (value) => `${value} nats`
  });
  handle.place(10, 20, 2.45);
  expect(handle.element.getAttribute("aria-valuetext")).toBe("2.45 nats");
  for (const name of ["ArrowUp", "ArrowDown", "PageUp", "Home", "Tab"]) key(handle.element, name);
  expect(values).toEqual([2.5, 2.4, 2.5, 0]);
  handle.element.setPointerCapture = () => undefined;
  handle.element.hasPointerCapture = () => true;
  handle.element.dispatchEvent(new MouseEvent("pointermove", {clientY: 103}));
  expect(values.at(-1)).toBe(1.45);
});

it("tells the direction of a guess, and how far off it is", () => {
  const measured = [0.1, 0.3, 1.6];
  const words = (guesses: number[]) =>
    guessWords(guesses.map((guess, i) => ({depth: [10, 18, 34][i]!, guess, measured: measured[i]!})));
  expect(words([0.5, 0.3, 0.1])).toBe(
    "You expected the deeper network to fit its training images better; it fits worse. 10 layers: guessed 0.50, measured 0.10 (0.40 too high); 18 layers: guessed 0.30, measured 0.30 (close); 34 layers: guessed 0.10, measured 1.60 (1.50 too low)."
  );
  expect(words([0.1, 0.5, 2])).toContain("You expected the deeper network to fit worse; and so it is.");
});

it("follows a path by its term: picture, words and pressed button, by arrow keys", () => {
  const lab = pathLab();
  const {element} = lab;
  document.body.append(element);
  element.querySelector<HTMLButtonElement>("button.primary")!.click();
  const terms = [...element.querySelectorAll<HTMLButtonElement>(".path-terms button")];
  expect(terms).toHaveLength(8);
  terms[0]!.focus();
  key(terms[0]!, "ArrowRight");
  expect(document.activeElement).toBe(terms[1]);
  expect(terms[1]!.getAttribute("aria-pressed")).toBe("true");
  expect(element.querySelector("svg")!.getAttribute("aria-label")).toContain(
    "Marked: the path through unit 1, length 1."
  );
  key(terms[1]!, "End");
  expect(element.querySelector("[role=status]")!.textContent).toContain("length 3: through");
  const slider = element.querySelector("input")!;
  slider.value = "5";
  slider.dispatchEvent(new Event("input"));
  expect(element.querySelectorAll(".path-terms button")).toHaveLength(32);
  expect(element.querySelector("[role=status]")!.textContent).toContain("2 to the power 5 = 32 paths");
  lab.stop();
});

const UNITS = ["stage1.unit1", "stage1.unit2", "stage3.unit4"];
const network = (name: "residual" | "plain", whole: string, without: string) => ({
  network: name,
  steps: 1,
  whole,
  without: UNITS.map(() => without),
  swaps: [{pair: ["stage1.unit1", "stage1.unit2"] as const, answers: without}],
  deletions: [
    {k: 1, accuracies: [0.5, 1]},
    {k: 2, accuracies: [0.5, 0.5]}
  ],
  shuffles: [
    {k: 1, accuracies: [1, 1]},
    {k: 2, accuracies: [1, 1]}
  ]
});
const recorded: RecordedLesions = {
  provenance: {backend: "wasm", runtime: "Node", packages: {}, date: "2026-01-01"},
  seed: 1,
  units: UNITS,
  labels: "0123",
  networks: [network("residual", "0123", "0124"), network("plain", "0122", "7777")]
};
const digits = new Uint8Array(4 * 256);
const text = (element: Element): string => element.querySelector("[role=status]")?.textContent ?? "";

it("takes units out by keyboard, and tells which are out", () => {
  const strip = unitStrip("residual", UNITS);
  document.body.append(strip.element);
  const boxes = [...strip.element.querySelectorAll("button")];
  expect(boxes.map((box) => box.textContent)).toEqual(["1.1", "1.2", "3.4"]);
  expect(strip.element.textContent).toBe("x1.11.23.13.4y");
  boxes[0]!.focus();
  key(boxes[0]!, "ArrowLeft");
  expect(document.activeElement).toBe(boxes[2]);
  let heard = 0;
  strip.element.addEventListener("input", () => heard++);
  boxes[2]!.click();
  expect(strip.value).toEqual(["stage3.unit4"]);
  expect(boxes[2]!.getAttribute("aria-pressed")).toBe("true");
  boxes[2]!.click();
  expect([strip.value, heard]).toEqual([[], 2]);
});

it("answers none and one unit from the recording, compares the guess, and measures several", async () => {
  const asked: string[] = [];
  const runner: LesionRunner = {
    answers: (name, deleted) => {
      asked.push(`${name} ${deleted.join()}`);
      return Promise.resolve("9123");
    },
    stop: () => undefined
  };
  const lab = lesionLab(recorded, digits, runner);
  lab.querySelector<HTMLButtonElement>("button.primary")!.click();
  await settled();
  expect(text(lab)).toBe(
    "residual without 3.4: 3 of 4 right (your guess: 2); plain without 3.4: 0 of 4 right (your guess: 2). Recorded."
  );
  expect(lab.querySelector("svg")!.getAttribute("aria-label")).toBe(
    "residual: 3 of 4 test digits right; wrong: a 3 taken for a 4."
  );
  expect(asked).toEqual([]);
  lab.querySelector<HTMLButtonElement>(".lesion-units.plain button")!.click();
  await settled();
  expect(asked).toEqual(["residual stage1.unit1,stage3.unit4", "plain stage1.unit1,stage3.unit4"]);
  expect(text(lab)).toBe(
    "residual without 1.1, 3.4: 3 of 4 right; plain without 1.1, 3.4: 3 of 4 right. Measured here."
  );
});

it("says when the worker is gone, offers to start again, and keeps what is recorded", async () => {
  let works = false;
  const runner: LesionRunner = {
    answers: () => (works ? Promise.resolve("0123") : Promise.reject(new Error("the worker has said nothing"))),
    stop: () => undefined
  };
  const lab = lesionLab(recorded, digits, runner);
  for (const box of [...lab.querySelectorAll<HTMLButtonElement>(".lesion-units.residual button")].slice(0, 2))
    box.click();
  await settled();
  expect(text(lab)).toContain("It failed: the worker has said nothing.");
  const again = [...lab.querySelectorAll("button")].find((node) => node.textContent === "Start again")!;
  expect(again.hidden).toBe(false);
  works = true;
  again.click();
  await settled();
  expect(text(lab)).toContain("residual without 1.1, 1.2: 4 of 4 right");
  expect(again.hidden).toBe(true);
  const sweep = sweepLab(recorded, {...runner, answers: () => Promise.reject(new Error("gone"))});
  sweep.querySelector<HTMLButtonElement>("button.primary")!.click();
  await settled();
  expect(text(sweep)).toBe("It failed: gone. The recorded result is shown; press the button to start again.");
  expect(sweep.querySelector("svg")!.getAttribute("aria-label")).toContain(
    "residual: 100% whole, 75% on average without one unit"
  );
});

it("measures one number of injuries here, with the recorded draws", async () => {
  const runner: LesionRunner = {
    answers: (name) => Promise.resolve(name === "plain" ? "0000" : "0120"),
    stop: () => undefined
  };
  const lab = injuryLab(recorded, runner);
  const slider = lab.querySelector<HTMLInputElement>("input[type=range]")!;
  slider.value = "1";
  slider.dispatchEvent(new Event("input", {bubbles: true}));
  expect(text(lab)).toBe("1 unit taken out: mean error residual 25.0 %, plain 25.0 %. Recorded.");
  lab.querySelector<HTMLButtonElement>("button.primary")!.click();
  for (let i = 0; i < 10; i++) await settled();
  expect(text(lab)).toBe(
    "finished; 1 unit taken out: mean error residual 25.0 %, plain 75.0 %. Measured here, with the recorded draws."
  );
});

it("asks for the error before it shows the curve, then compares", () => {
  const lab = injuryGuess(recorded, {answers: () => Promise.reject(new Error("not asked")), stop: () => undefined});
  const [one] = lab.querySelectorAll("[role=slider]");
  key(one!, "PageDown");
  expect(lab.querySelector("svg")!.getAttribute("aria-label")).toBe(
    "Error by number of units taken out. your guess: 0% at 0, 25% at 1, 50% at 3, 50% at 6."
  );
  lab.querySelector<HTMLButtonElement>("button.primary")!.click();
  expect(text(lab)).toContain("1 out: guessed 25 %, measured 25 %");
  expect(lab.querySelector("svg")!.getAttribute("aria-label")).toMatch(
    /residual: 0% at 0, 25% at 1, 50% at 2;.*your guess/
  );
});

it("starts a fresh worker after one that failed", async () => {
  let started = 0;
  const start = (): LesionClient => {
    const number = ++started;
    return {
      load: () => Promise.resolve({units: [], seed: 1, images: 4}),
      test: () => (number === 1 ? Promise.reject(new Error("broke")) : Promise.resolve({answers: "0", accuracy: 1})),
      stop: () => undefined
    };
  };
  const weights = () => Promise.resolve(new ArrayBuffer(4));
  const runner = lesionRunner({residual: weights, plain: weights}, start);
  await expect(runner.answers("plain", [])).rejects.toThrow("broke");
  expect(await runner.answers("plain", [])).toBe("0");
  expect(await runner.answers("residual", [])).toBe("0");
  expect(started).toBe(2);
});

it("leaves the words of another choice alone when a network that was asked for before has loaded", async () => {
  const answered: ((answers: string) => void)[] = [];
  const answers = () => new Promise<string>((resolve) => answered.push(resolve));
  const sweep = sweepLab(recorded, {answers, stop: () => undefined});
  sweep.querySelector<HTMLButtonElement>("button.primary")!.click();
  const kind = sweep.querySelector("select")!;
  kind.value = "swap";
  kind.dispatchEvent(new Event("input"));
  const words = text(sweep);
  expect(words).toMatch(/Recorded\.$/);
  answered[0]!("0123");
  await settled();
  expect(text(sweep)).toBe(words);
  expect(answered).toHaveLength(1);
});

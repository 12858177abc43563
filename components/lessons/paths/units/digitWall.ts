import {rgb} from "d3";
import {onColourChange} from "../../../draw/mapColours.js";
import type {TwinName} from "../../../run/networkRun.js";
import {element} from "../../../ui/element.js";
import {lateWork} from "../../../ui/late/lateWork.js";
import {rightAnswers} from "../../../run/recorded/recordedLesions.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsWords.js";

/** Height and width of one digit, in pixels, and digits in a row. */
const SIZE = 16;
const COLUMNS = 16;
/** How much ink a digit has that was read correctly. */
const FAINT = 0.22;

/** One wrong answer: which image, what it shows, what it was taken for. */
export interface WrongAnswer {
  readonly index: number;
  readonly label: string;
  readonly answer: string;
}

/** The answers that are wrong, in order. */
export function wrongAnswers(answers: string, labels: string): readonly WrongAnswer[] {
  return Array.from(labels).flatMap((label, index) => {
    const answer = answers[index] ?? "";
    return answer === label ? [] : [{index, label, answer}];
  });
}

/** Which digits have to be drawn again when other answers are shown: those that were right and are wrong, or the other way round. */
export function changedDigits(before: string | undefined, after: string, labels: string): readonly number[] {
  const isRight = (answers: string, i: number): boolean => answers[i] === labels[i];
  return Array.from(labels, (_, i) => i).filter(
    (i) => before === undefined || isRight(before, i) !== isRight(after, i)
  );
}

/** How many are right, and the first of the wrong ones, in words. */
export function wallWords(network: string, answers: string, labels: string): string {
  const wrong = wrongAnswers(answers, labels);
  const few = wrong.slice(0, 5).map(({label, answer}) => say.takenFor(label, answer));
  const right = labels.length - wrong.length;
  if (few.length === 0) return say.digitsRight(network, right, labels.length);
  const more = wrong.length - few.length;
  return more > 0
    ? say.digitsRightAndMoreWrong(network, right, labels.length, few.join(", "), more)
    : say.digitsRightAndWrong(network, right, labels.length, few.join(", "));
}

/** Digits `[n, 16, 16]` (0–255) as a wall of one colour at the opacity of each value, a margin of one pixel after each; RGBA. */
export function wallPixels(
  digits: Uint8Array,
  colour: string,
  opacity: (value: number) => number
): Uint8ClampedArray<ArrayBuffer> {
  const count = digits.length / SIZE ** 2;
  const width = COLUMNS * SIZE;
  const pixels = new Uint8ClampedArray(width * Math.ceil(count / COLUMNS) * SIZE * 4);
  const {r, g, b} = rgb(colour);
  // The images are noisy: what is nearly dark is ground.
  const shades = Uint8ClampedArray.from({length: 4 * 256}, (_, at) => {
    const grey = Math.floor(at / 4) / 255;
    return [r, g, b, Math.round(255 * opacity(Math.max(0, grey - 0.14) / 0.86))][at % 4] ?? 0;
  });
  // A pixel at a time, not a byte: a wall has 131,072.
  const [inks, places] = [new Uint32Array(shades.buffer), new Uint32Array(pixels.buffer)];
  for (let i = 0; i < count; i++)
    for (let row = 0; row < SIZE - 1; row++) {
      const from = i * SIZE ** 2 + row * SIZE;
      const to = (Math.floor(i / COLUMNS) * SIZE + row) * width + (i % COLUMNS) * SIZE;
      for (let column = 0; column < SIZE - 1; column++) places[to + column] = inks[digits[from + column] ?? 0] ?? 0;
    }
  return pixels;
}

/** The wall once with every digit read, once with every one lost, in the colours of now: digits are copied from it. */
function wallSheets(digits: Uint8Array, network: TwinName, {width, height}: HTMLCanvasElement) {
  const style = getComputedStyle(document.documentElement);
  const sheet = (property: string, opacity: (value: number) => number): HTMLCanvasElement => {
    const canvas = element("canvas", {width, height});
    const pixels = wallPixels(digits, style.getPropertyValue(property).trim(), opacity);
    canvas.getContext("2d")?.putImageData(new ImageData(pixels, width, height), 0, 0);
    return canvas;
  };
  return {right: sheet("--ink", (value) => FAINT * value), wrong: sheet(`--${network}`, (value) => 1 - value)};
}

/** All test digits of one network, and how many of them it reads. */
export interface DigitWall {
  readonly element: HTMLElement;
  /** Shows other answers, one digit for each test image; `waiting` stands where none are known, `of` says what is counted. */
  readonly show: (answers: string | undefined, waiting?: string, of?: string) => void;
  readonly stop: () => void;
}

/** Makes a wall: right digits are faint ink, wrong ones cut out of the network's hue. Pointing at one tells what it was taken for. */
export function digitWall(network: TwinName, digits: Uint8Array, labels: string): DigitWall {
  const count = element("strong");
  const state = element("p", {className: "wall-state"});
  const canvas = element("canvas", {width: COLUMNS * SIZE, height: Math.ceil(labels.length / COLUMNS) * SIZE});
  canvas.setAttribute("role", "img");
  const root = element(
    "div",
    {className: `digit-wall ${network}`},
    element(
      "p",
      {className: "wall-count"},
      ...say.wallCount(count, labels.length, element("span", {}, say.right), networkName(network))
    ),
    state,
    canvas
  );
  const context = canvas.getContext("2d");
  let sheets: ReturnType<typeof wallSheets> | undefined;
  let shown: string | undefined;
  /** The wall comes when it has a place, in a task of its own. */
  const late = lateWork(root);
  let isDue = !late.whenStanding(() => {
    isDue = true;
    if (shown !== undefined) draw(shown, undefined);
  });

  function draw(answers: string, before: string | undefined): void {
    if (!context || !isDue) return;
    sheets ??= wallSheets(digits, network, canvas);
    for (const i of changedDigits(before, answers, labels)) {
      const [x, y] = [(i % COLUMNS) * SIZE, Math.floor(i / COLUMNS) * SIZE];
      const sheet = answers[i] === labels[i] ? sheets.right : sheets.wrong;
      context.clearRect(x, y, SIZE, SIZE);
      context.drawImage(sheet, x, y, SIZE, SIZE, x, y, SIZE, SIZE);
    }
  }
  const stopColours = onColourChange(() => {
    sheets = undefined;
    if (shown !== undefined) draw(shown, undefined);
  });
  canvas.addEventListener("pointermove", ({offsetX, offsetY}) => {
    const side = canvas.clientWidth / COLUMNS;
    const i = Math.floor(offsetY / side) * COLUMNS + Math.floor(offsetX / side);
    const [label, answer] = [labels[i], shown?.[i]];
    canvas.title =
      label === undefined || answer === undefined
        ? ""
        : label === answer
          ? say.isRead(label)
          : say.takenFor(label, answer);
  });
  return {
    element: root,
    show(answers, waiting = "…", of = "") {
      state.textContent = of;
      root.classList.toggle("waiting", answers === undefined);
      count.textContent = answers === undefined ? waiting : String(rightAnswers(answers, labels));
      canvas.setAttribute(
        "aria-label",
        answers === undefined ? say.notKnownYet(networkName(network)) : wallWords(networkName(network), answers, labels)
      );
      if (answers !== undefined) draw(answers, shown);
      shown = answers ?? shown;
    },
    stop() {
      stopColours();
      late.stop();
    }
  };
}

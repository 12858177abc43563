import type {InputTarget} from "./inputTarget.js";
import {boxInOriginal, type Box, type Pixels, type Size} from "../../../ui/image/pictureGeometry.js";
import {fixed} from "../../../draw/numbers.js";
import {spread, valueStrip} from "./valueStrip.js";
import {decimal} from "../../../words/decimal.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** A picture on its way to the network's numbers. */
export interface InputStepsData {
  readonly name: string;
  readonly original: Size;
  /** The original, or a smaller copy of it. */
  readonly preview: Pixels;
  readonly resized: Pixels;
  /** The part of the resized picture that the network sees. */
  readonly box: Box;
  readonly cropped: Pixels;
  /** `[side, side, channels]`. */
  readonly values: Float32Array;
  readonly target: InputTarget;
}

const CHANNEL_NAMES = {1: [say.grey], 3: [say.red, say.green, say.blue]} as const;
const number = (value: number): string => fixed(value, 2);

/** From the picture to the numbers that the network gets, in four steps: original, resized, cropped, normalized. `height` of the pictures in CSS pixels. */
export function inputSteps(data: InputStepsData, {height = 150}: {readonly height?: number} = {}): HTMLElement {
  const {name, original, preview, resized, box, cropped, target} = data;
  const figure = document.createElement("figure");
  figure.className = "input-steps";
  const list = document.createElement("ol");
  const {side, shortest} = target;
  const frame = boxInOriginal(box, resized, original);
  list.append(
    step(
      picture(preview, say.pictureOf(name, original.width, original.height), height, share(frame, original)),
      say.theFrame(original.width, original.height)
    ),
    step(
      picture(resized, say.resized(resized.width, resized.height), height, share(box, resized)),
      original.width === resized.width && original.height === resized.height
        ? say.nothingToResize(shortest)
        : say.shorterSide(shortest, resized.width, resized.height)
    ),
    step(
      picture(cropped, say.inputOf(name, side), height),
      target.channels === 1 ? say.theMiddleInGrey(side) : say.theMiddle(side)
    ),
    step(numbers(data), formulaWords(target))
  );
  figure.append(list);
  return figure;
}

function formulaWords({channels, normalization: {name, mean, deviation}}: InputTarget): string {
  const colours = CHANNEL_NAMES[channels];
  const same = new Set(mean.slice(0, channels)).size === 1;
  const terms = colours.map((colour, c) => {
    const [m, d] = [mean[c] ?? 0, deviation[c] ?? 1];
    const value = say.valueTerm(decimal(m), d < 0 ? `(−${decimal(-d)})` : decimal(d));
    return same ? value : `${colour}: ${value}`;
  });
  return say.numbersBy(name, same ? (terms[0] ?? "") : terms.join("; "));
}

function step(content: HTMLElement, words: string): HTMLElement {
  const item = document.createElement("li");
  const caption = document.createElement("p");
  caption.textContent = words;
  item.append(content, caption);
  return item;
}

/** A box as percentages of the picture that it lies in. */
function share(box: Box, {width, height}: Size): Box {
  return {
    left: (100 * box.left) / width,
    top: (100 * box.top) / height,
    width: (100 * box.width) / width,
    height: (100 * box.height) / height
  };
}

function picture({width, height, rgba}: Pixels, label: string, tall: number, frame?: Box): HTMLElement {
  const holder = document.createElement("div");
  holder.className = "framed";
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${(tall * width) / height}px`;
  canvas.classList.toggle("coarse", height < tall / 2);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", label);
  canvas.getContext("2d")?.putImageData(new ImageData(rgba, width, height), 0, 0);
  holder.append(canvas);
  if (frame) {
    const mark = document.createElement("div");
    mark.className = "crop-frame";
    for (const key of ["left", "top", "width", "height"] as const) mark.style[key] = `${frame[key]}%`;
    holder.append(mark);
  }
  return holder;
}

function numbers({values, target: {channels, normalization}}: InputStepsData): HTMLElement {
  const {mean, deviation} = normalization;
  const ends = mean.slice(0, channels).flatMap((m, c) => [-m / (deviation[c] ?? 1), (1 - m) / (deviation[c] ?? 1)]);
  const range = [Math.min(...ends), Math.max(...ends)] as const;
  const holder = document.createElement("div");
  holder.className = "value-strips";
  CHANNEL_NAMES[channels].forEach((colour, first) => {
    const {minimum, mean: middle, maximum} = spread(values, first, channels);
    const words = say.spreadOf(colour, number(minimum), number(maximum), number(middle));
    const line = document.createElement("p");
    line.textContent = words;
    holder.append(line, valueStrip(values, range, {first, stride: channels, title: say.howOften(words)}));
  });
  return holder;
}

import {create} from "d3";
import {attributes} from "../../../draw/attributes.js";
import {append} from "../../../draw/append.js";
import {element} from "../../../ui/element.js";

/** Height and width of one digit, in pixels. */
const SIZE = 16;
/** How much of a digit is left that was read correctly. */
const FADED = 0.35;

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

/**
 * Grey digits `[n, 16, 16]` (0–255, light on dark) laid out as a wall of square rows, RGBA. Digits that were read correctly are faded.
 */
export function wallPixels(
  digits: Uint8Array,
  wrong: ReadonlySet<number>,
  columns: number
): Uint8ClampedArray<ArrayBuffer> {
  const count = digits.length / SIZE ** 2;
  const width = columns * SIZE;
  const pixels = new Uint8ClampedArray(width * Math.ceil(count / columns) * SIZE * 4);
  for (let i = 0; i < count; i++)
    for (let p = 0; p < SIZE ** 2; p++) {
      const row = Math.floor(i / columns) * SIZE + Math.floor(p / SIZE);
      const at = 4 * (row * width + (i % columns) * SIZE + (p % SIZE));
      const value = digits[i * SIZE ** 2 + p] ?? 0;
      // Dark strokes on a grey that stands between the light page and the dark one.
      pixels[at] = pixels[at + 1] = pixels[at + 2] = wrong.has(i) ? 255 - value : 128;
      pixels[at + 3] = wrong.has(i) ? 255 : value * FADED;
    }
  return pixels;
}

/** How many are right, and the first of the wrong ones, in words. */
function wallWords(name: string, wrong: readonly WrongAnswer[], count: number): string {
  const few = wrong.slice(0, 5).map(({label, answer}) => `a ${label} taken for a ${answer}`);
  const more = wrong.length > few.length ? ` and ${wrong.length - few.length} more` : "";
  return `${name}: ${count - wrong.length} of ${count} test digits right${few.length > 0 ? `; wrong: ${few.join(", ")}${more}` : ""}.`;
}

/** A frame around each wrong digit, with what it was taken for. */
function wrongFrames(
  wrong: readonly WrongAnswer[],
  columns: number,
  {width, height}: HTMLCanvasElement,
  title: string
) {
  const svg = attributes(create("svg"), {
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 8
  });
  svg.append("title").text(title);
  for (const {index, answer} of wrong) {
    const [x, y] = [(index % columns) * SIZE, Math.floor(index / columns) * SIZE];
    append(svg, "rect", {
      x: x + 0.5,
      y: y + 0.5,
      width: SIZE - 1,
      height: SIZE - 1,
      fill: "none",
      stroke: "var(--plain)"
    });
    append(svg, "rect", {x: x + SIZE - 6, y: y + SIZE - 8, width: 6, height: 8, fill: "var(--plain)"});
    append(svg, "text", {
      x: x + SIZE - 3,
      y: y + SIZE - 1.2,
      "text-anchor": "middle",
      fill: "var(--surface)",
      "font-weight": 700
    }).text(answer);
  }
  return svg.node() as SVGSVGElement;
}

/** All test digits of one network as a wall: the wrong ones stand out, framed, with what they were taken for. */
export function digitWall(
  digits: Uint8Array,
  answers: string,
  labels: string,
  {name, columns = 16}: {readonly name: string; readonly columns?: number}
): HTMLElement {
  const wrong = wrongAnswers(answers, labels);
  const [width, height] = [columns * SIZE, Math.ceil(labels.length / columns) * SIZE];
  const canvas = element("canvas", {width, height});
  canvas.setAttribute("aria-hidden", "true");
  const pixels = wallPixels(digits, new Set(wrong.map(({index}) => index)), columns);
  canvas.getContext("2d")?.putImageData(new ImageData(pixels, width, height), 0, 0);
  const frames = wrongFrames(wrong, columns, canvas, wallWords(name, wrong, labels.length));
  return element("div", {className: "digit-wall"}, canvas, frames);
}

import type {StrokePoint} from "../../run/data/glyphs.js";
import {blankPaper, digitStrokes, drawPiece, drawStroke, paperPixels, type PenStroke} from "./penInk.js";
import type {Pixels} from "./pictureGeometry.js";
import {button} from "../button.js";
import * as say from "../../words/en/ui/uiImageWords.js";

/** Side of the paper in pixels. */
const PAPER = 256;
/** How far an arrow key moves the pen, as a share of the paper. */
const STEP = 1 / 32;

/** What differs from page to page. */
export interface DrawingPadOptions {
  readonly clear?: string;
  readonly undo?: string;
  /** Whether digits can be stamped. */
  readonly stamps?: boolean;
}

/** Paper to draw on with a thick pen: by mouse, finger or arrow keys, or by stamping a digit. `onInk` gets the paper whenever it changes. */
export function drawingPad(
  onInk: (pixels: Pixels) => void,
  {clear = say.clear, undo = say.undo, stamps: hasStamps = true}: DrawingPadOptions = {}
): HTMLElement {
  const element = document.createElement("div");
  element.className = "drawing-pad";
  const canvas = document.createElement("canvas");
  canvas.width = PAPER;
  canvas.height = PAPER;
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", say.paperToDrawOnArrow);
  const words = document.createElement("p");
  words.className = "pad-words";
  words.setAttribute("aria-live", "polite");
  words.textContent = say.drawWithMouseOrFinger;

  let strokes: PenStroke[] = [];
  let paper = blankPaper(PAPER);
  let pen: StrokePoint = [0.5, 0.5];
  let isDown = false;
  let isKeyboard = false;

  function show(): void {
    const context = canvas.getContext("2d");
    if (!context) return;
    context.putImageData(new ImageData(paperPixels(paper).rgba, PAPER, PAPER), 0, 0);
    if (!isKeyboard) return;
    const style = getComputedStyle(canvas);
    context.strokeStyle = style.getPropertyValue(isDown ? "--residual" : "--plain");
    context.lineWidth = 4;
    context.beginPath();
    context.arc(pen[0] * PAPER, pen[1] * PAPER, 14, 0, 2 * Math.PI);
    context.stroke();
  }
  function changed(): void {
    show();
    onInk(paperPixels(paper));
  }
  function begin(point: StrokePoint): void {
    isDown = true;
    pen = point;
    strokes.push([point]);
    drawPiece(paper, point, point);
    changed();
  }
  function moveTo(point: StrokePoint): void {
    drawPiece(paper, pen, point);
    pen = point;
    strokes[strokes.length - 1] = [...(strokes.at(-1) ?? []), point];
    changed();
  }
  function redraw(kept: readonly PenStroke[]): void {
    strokes = [...kept];
    isDown = false;
    paper = blankPaper(PAPER);
    for (const stroke of strokes) drawStroke(paper, stroke);
    changed();
  }
  const at = ({clientX, clientY}: PointerEvent): StrokePoint => {
    const {left, top, width, height} = canvas.getBoundingClientRect();
    return [(clientX - left) / width, (clientY - top) / height];
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    isKeyboard = false;
    canvas.setPointerCapture(event.pointerId);
    begin(at(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (isDown && !isKeyboard) moveTo(at(event));
  });
  const lift = (): void => {
    if (!isKeyboard) isDown = false;
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
  const moves: Readonly<Record<string, StrokePoint>> = {
    ArrowLeft: [-STEP, 0],
    ArrowRight: [STEP, 0],
    ArrowUp: [0, -STEP],
    ArrowDown: [0, STEP]
  };
  canvas.addEventListener("keydown", (event) => {
    const move = moves[event.key];
    if (move === undefined && event.key !== " ") return;
    event.preventDefault();
    if (!isKeyboard) isDown = false;
    isKeyboard = true;
    if (move === undefined) {
      const lifts = isDown;
      isDown = false;
      if (!lifts) begin(pen);
      words.textContent = lifts ? say.thePenIsUpArrow : say.thePenIsDownArrow;
      show();
      return;
    }
    const inside = (value: number): number => Math.min(1, Math.max(0, value));
    const next: StrokePoint = [inside(pen[0] + move[0]), inside(pen[1] + move[1])];
    if (isDown) moveTo(next);
    else {
      pen = next;
      show();
    }
  });
  canvas.addEventListener("blur", () => {
    isKeyboard = false;
    isDown = false;
    show();
  });

  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  buttons.append(
    button(clear, () => {
      pen = [0.5, 0.5];
      redraw([]);
    }),
    button(undo, () => redraw(strokes.slice(0, -1)))
  );
  const stamps = document.createElement("div");
  stamps.className = "lab-buttons stamps";
  stamps.setAttribute("role", "group");
  stamps.setAttribute("aria-label", say.stampADigit);
  stamps.append(say.orStampADigit);
  for (let digit = 0; digit < 10; digit++) {
    const stamp = button(String(digit), () => redraw(digitStrokes(digit)));
    stamp.setAttribute("aria-label", say.stampOf(digit));
    stamps.append(stamp);
  }
  const side = document.createElement("div");
  side.append(words, buttons, ...(hasStamps ? [stamps] : []));
  element.append(canvas, side);
  show();
  return element;
}

import {element} from "../../ui/element.js";
import {plate} from "../../ui/plate.js";
import {rangeControl, type RangeControl} from "../../ui/rangeControl.js";
import {laterLines} from "./laterLines.js";
import type {LossPlane} from "./recordedSurface.js";
import {turnedSurface, type TurnedSurface, type View} from "./turnedSurface.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";
import {networkName} from "../../words/en/networkWords.js";

/** Degrees of turn and of tilt for each CSS pixel that is dragged. */
const PER_PIXEL = 0.6;
/** Where the view begins, and how far it can be tilted, in degrees. */
const BEGIN = {around: 30, above: 28};
const TILT = {min: 5, max: 90};
const GAP = 12;

/** Moves a slider by so many degrees, around the circle or to its end, and tells it as its reader would. */
function moveBy({input}: RangeControl, degrees: number, isCircle: boolean): void {
  const value = Number(input.value) + degrees;
  input.value = String(isCircle ? ((value % 360) + 360) % 360 : value);
  input.dispatchEvent(new Event("input", {bubbles: true}));
}

/** Both networks' losses over one plane as surfaces on one scale, turned together: by sliders, by dragging. */
export function surfaceTurn(planes: readonly LossPlane[]): {
  readonly element: HTMLElement;
  readonly stop: () => void;
} {
  const degrees = (value: number): string => `${Math.round(value)}°`;
  const turn = rangeControl(say.turn, {min: 0, max: 360, step: 1, value: BEGIN.around, text: degrees});
  const tilt = rangeControl(say.tilt, {...TILT, step: 1, value: BEGIN.above, text: degrees});
  const view = (): View => ({around: turn.value, above: tilt.value});
  const top = 2 * Math.ceil(Math.max(...planes.flatMap(({loss}) => [...loss])) / 2);
  let surfaces: readonly TurnedSurface[] = [];
  const controls = element("div", {className: "figure-controls"}, turn.cell, tilt.cell);
  controls.addEventListener("input", () => surfaces.forEach(({look}) => look(view())));
  const later = laterLines();
  const figure = plate({
    title: say.turnedByHand,
    className: "loss-panels turned",
    above: [controls],
    draw(room) {
      const width = Math.floor(Math.min(470, (room - GAP) / 2));
      surfaces = later.draw((onFaces) => planes.map((plane) => turnedSurface(plane, {...view(), top, width, onFaces})));
      return surfaces.map((surface, i) =>
        element(
          "div",
          {className: "loss-panel"},
          element("p", {className: "panel-title"}, networkName(planes[i]?.network ?? "")),
          surface.element
        )
      );
    },
    below: [later.element],
    caption: say.heightAndInk
  });
  drags(figure.picture, (across, down) => {
    if (across !== 0) moveBy(turn, across * PER_PIXEL, true);
    if (down !== 0) moveBy(tilt, down * PER_PIXEL, false);
  });
  return {
    element: figure.element,
    stop() {
      later.stop();
      figure.stop();
    }
  };
}

/** Calls back with every movement of a pointer that is held on the picture, in CSS pixels. */
function drags(picture: HTMLElement, onMove: (across: number, down: number) => void): void {
  let held: {readonly x: number; readonly y: number} | undefined;
  picture.addEventListener("pointerdown", (event) => {
    held = {x: event.clientX, y: event.clientY};
    picture.setPointerCapture(event.pointerId);
  });
  picture.addEventListener("pointermove", (event) => {
    if (held === undefined) return;
    onMove(event.clientX - held.x, event.clientY - held.y);
    held = {x: event.clientX, y: event.clientY};
  });
  for (const end of ["pointerup", "pointercancel"]) picture.addEventListener(end, () => (held = undefined));
}

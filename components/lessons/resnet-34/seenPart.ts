import {onColourChange} from "../../draw/mapColours.js";
import type {LandscapeOnce} from "../../picture/line/landscapeOnce.js";
import {pictureTiles} from "../../picture/line/pictureTiles.js";
import {ownTask} from "../../ui/late/ownTask.js";
import {element} from "../../ui/element.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** The part of the picture that one value of a feature map depends on, cut out of the middle of it. */
export interface SeenPart {
  readonly element: HTMLCanvasElement;
  /** `field`: the receptive field's side in pixels of an image whose side is `image`. */
  show(field: number, image: number): void;
  stop(): void;
}

const SIDE = 92;
const PALE = 0.28;

/** Makes the picture of a receptive field, empty until it is shown. */
export function seenPart(isGrey: boolean, landscape: LandscapeOnce): SeenPart {
  const canvas = element("canvas", {width: 2 * SIDE, height: 2 * SIDE});
  canvas.style.width = canvas.style.height = `${SIDE}px`;
  canvas.setAttribute("role", "img");
  const tiles = pictureTiles(landscape.now);
  let share = 1;
  let isStopped = false;
  function paint(): void {
    if (isStopped) return;
    const context = canvas.getContext("2d");
    const tile = context && tiles(2 * SIDE, isGrey ? "grey" : "own");
    if (!context || !tile) return;
    context.setTransform(2, 0, 0, 2, 0, 0);
    context.clearRect(0, 0, SIDE, SIDE);
    context.globalAlpha = share < 1 ? PALE : 1;
    context.drawImage(tile, 0, 0, SIDE, SIDE);
    context.globalAlpha = 1;
    const side = Math.max(2, share * SIDE);
    const from = (SIDE - side) / 2;
    const scale = tile.width / SIDE;
    context.drawImage(tile, scale * from, scale * from, scale * side, scale * side, from, from, side, side);
    context.strokeStyle = getComputedStyle(document.documentElement).getPropertyValue("--ink");
    context.lineWidth = 1.5;
    context.strokeRect(from + 0.75, from + 0.75, side - 1.5, side - 1.5);
  }
  const stopColours = onColourChange(paint);
  return {
    element: canvas,
    show(field, image) {
      share = Math.min(1, field / image);
      canvas.setAttribute("aria-label", share < 1 ? say.oneValueSees(field, image) : say.oneValueSeesAll(image));
      void ownTask()
        .then(() => landscape.inParts(() => isStopped))
        .then(paint);
    },
    stop() {
      isStopped = true;
      stopColours();
    }
  };
}

import type {PictureLayer} from "../../../picture/network/pictureLayer.js";

/** A ring around the boxes of the unit that the reader is asked about. */
export function askedLayer(isAsked: (station: number) => boolean): PictureLayer {
  return {
    draw(_group, _frame, _row, {boxes}) {
      return () => boxes.forEach((box, station) => box.classList.toggle("asked", isAsked(station)));
    }
  };
}

import {measureShare} from "./measureShare.js";
import type {PictureLayer} from "./pictureLayer.js";
import {rowKey} from "./pictureRow.js";
import {measureAt, pulsePlace} from "./pulsePlace.js";

/** Copies of a pulse that follow it, and how far apart they are, as a share of the way. */
const TRAIL = {count: 9, apart: 0.006};

/** A pulse over the shortcuts and through the boxes at once: forward in ink, back as large as the gradient's norm. */
export function pulseLayer(): PictureLayer {
  return {
    over({context, frame, colours, state: {pulse}}, row, {gradients = []}) {
      if (pulse === undefined) return;
      const {share, back} = pulse;
      const {stations} = row;
      const shares = gradients.map((norm) => measureShare(norm));
      const ways = stations.some(({shortcut}) => shortcut !== "none") ? [true, false] : [false];
      context.fillStyle = back ? colours.gradient : colours.ink;
      for (const over of ways)
        for (let copy = TRAIL.count; copy >= 0; copy--) {
          const gone = share - copy * TRAIL.apart;
          const place = back ? 1 - gone : gone;
          if (place < 0 || place > 1) continue;
          const {along, across} = pulsePlace(frame.layout, stations, place, over);
          const [x, y] = frame.at(rowKey(row), along, across);
          const size = back ? 2 + 11 * measureAt(frame.layout, shares, along) : 5;
          context.globalAlpha = copy === 0 ? 1 : 0.34 * (1 - copy / TRAIL.count);
          context.beginPath();
          context.arc(x, y, size * (frame.layout.down ? 0.75 : 1) * (1 - 0.07 * copy), 0, 2 * Math.PI);
          context.fill();
        }
      context.globalAlpha = 1;
    }
  };
}

import {mapTiles} from "./mapTiles.js";
import type {PictureLayer} from "./pictureLayer.js";
import {rowKey} from "./pictureRow.js";
import * as say from "../../words/en/pictureNetworkWords.js";

/** The maps on the boxes' faces: each face's own largest value is the end of its colours, so they are compared by shape alone. */
export function facesLayer(): PictureLayer {
  const drawMap = mapTiles();
  return {
    under({context, frame, colours, state: {uncovered = 1}}, row, {maps, removed}) {
      const {network, stations} = row;
      stations.forEach((_station, i) => {
        if (removed?.has(i)) return;
        const square = frame.square(rowKey(row), i);
        context.fillStyle = colours.paper;
        context.fillRect(square.x, square.y, square.side, square.side);
        const values = maps?.[i];
        const shown = Math.max(0, Math.min(1, uncovered * (stations.length + 3) - i));
        if (values === undefined || shown === 0) return;
        context.globalAlpha = shown;
        drawMap(context, values, square, colours.maps[network]);
        context.globalAlpha = 1;
      });
    },
    words({channels}, station) {
      const channel = channels?.[station];
      return channel === undefined ? undefined : say.shownChannel(channel);
    }
  };
}

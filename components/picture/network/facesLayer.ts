import {mapTiles} from "./mapTiles.js";
import type {PictureLayer} from "./pictureLayer.js";

/** The maps on the boxes' faces: each face's own largest value is the end of its colours, so they are compared by shape alone. */
export function facesLayer(): PictureLayer {
  const drawMap = mapTiles();
  return {
    under({context, frame, colours, state: {uncovered = 1}}, {network, stations}, {maps, removed}) {
      stations.forEach((_station, i) => {
        if (removed?.has(i)) return;
        const square = frame.square(network, i);
        context.fillStyle = colours.paper;
        context.fillRect(square.x, square.y, square.side, square.side);
        const values = maps?.[i];
        const shown = Math.max(0, Math.min(1, uncovered * (stations.length + 3) - i));
        if (values === undefined || shown === 0) return;
        context.globalAlpha = shown;
        drawMap(context, values, square, colours.maps[network]);
        context.globalAlpha = 1;
      });
    }
  };
}

import type {PictureLayer} from "../../../picture/network/pictureLayer.js";
import type {Pixels} from "../../../ui/image/pictureGeometry.js";

/** The picture that goes in, flat and in its colours; grey ones are the picture's own. */
export function inputLayer(input: () => Pixels | undefined): PictureLayer {
  const tile = document.createElement("canvas");
  return {
    over({context, frame: {image}}) {
      const pixels = input();
      const target = pixels && tile.getContext("2d");
      if (!target) return;
      Object.assign(tile, {width: pixels.width, height: pixels.height});
      target.putImageData(new ImageData(pixels.rgba, pixels.width, pixels.height), 0, 0);
      context.imageSmoothingEnabled = pixels.width > image.side;
      context.drawImage(tile, image.x, image.y, image.side, image.side);
    }
  };
}

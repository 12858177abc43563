import {append} from "../../../draw/append.js";
import type {Group} from "../../network/pictureLayer.js";
import {chosenConvolution} from "./chosenValue.js";
import type {Panel} from "./panel.js";
import {termList} from "./termList.js";
import * as say from "../../../words/en/picture/pictureUnitWords.js";

/** One value of the projection: a value of each channel of x times one weight each, and their sum, under the arc. */
export function projectionPanel(parent: Group): Panel {
  const list = termList(append(parent, "g", {class: "projection"}));
  return {
    look: () => undefined,
    show(state) {
      const {unit, chosen, world, rest, narrow, extent} = state;
      const pixel = chosenConvolution(unit, "projection", chosen);
      const title = narrow ? say.xTimesWeight : say.onePlaceOfX(pixel.terms.length, pixel.terms.length);
      const middle = ((world.fork + world.plus) / 2) * rest.k + rest.x;
      const place = narrow
        ? {
            axis: extent.width / 2,
            y: rest.y + 38 * rest.k + 64,
            row: 12.4,
            half: 66,
            thumbnails: false,
            title,
            total: say.pixel
          }
        : {
            axis: middle,
            y: rest.y - 0.66 * world.top * rest.k,
            row: 15,
            half: 58,
            thumbnails: true,
            title,
            total: say.thePixel
          };
      list.show(state, "x", pixel, place);
    }
  };
}

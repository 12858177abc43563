import {append} from "../../../draw/append.js";
import type {PictureLayer} from "../../../picture/network/pictureLayer.js";
import {rowKey} from "../../../picture/network/pictureRow.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** CSS pixels from where the answer begins to the words: under a lying row's, over an upright one's. */
const APART = {lying: 78, upright: -4};

/** Beside the answer, that the weights are random: what a network says that was never trained means nothing. */
export function randomLayer(): PictureLayer {
  return {
    draw(group, {layout, width, at}, row) {
      const {down} = layout;
      const [x, y] = at(rowKey(row), layout.end + 20);
      const place = down
        ? {x, y: y + APART.upright, "text-anchor": "middle"}
        : {x: width - 2, y: y + APART.lying, "text-anchor": "end"};
      append(group, "text", {class: "random-weights", ...place}).text(say.randomWeights);
      return undefined;
    }
  };
}

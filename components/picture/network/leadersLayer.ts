import {append} from "../../draw/append.js";
import {shareText} from "../../draw/numbers.js";
import type {PictureLayer} from "./pictureLayer.js";
import {rowKey} from "./pictureRow.js";
import * as say from "../../words/en/pictureNetworkWords.js";

/** Classes that are named, and letters of a name that fit. */
const NAMED = 3;
const LETTERS = {lying: 20, upright: 16};

/** The likeliest of many classes by name, after the last box. */
export function leadersLayer(classes: () => readonly string[]): PictureLayer {
  return {
    draw(group, {layout, at}, row) {
      const [x, y] = at(rowKey(row), layout.end + 20);
      const {down} = layout;
      const letters = down ? LETTERS.upright : LETTERS.lying;
      const lines = Array.from({length: NAMED}, (_, i) =>
        append(group, "text", {
          class: i === 0 ? "leader first" : "leader",
          x,
          y: down ? y + 20 + 18 * i : y - 14 + 18 * i,
          "text-anchor": down ? "middle" : "start"
        })
      );
      return ({probabilities}) => {
        const shares = Array.from(probabilities ?? []);
        const order = [...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
        lines.forEach((line, i) => {
          const top = order[i];
          const name = top === undefined ? "" : (classes()[top] ?? say.classOf(top));
          const short = name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
          line.text(top === undefined ? "" : `${short} ${shareText(shares[top] ?? 0)}`);
        });
      };
    }
  };
}

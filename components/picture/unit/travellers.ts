import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import type {View} from "../camera/view.js";
import type {Group} from "../network/pictureLayer.js";
import {mapBox} from "./mapBox.js";
import type {SceneState} from "./sceneState.js";
import {alongArc, overSum, SIDE, type MapPlace} from "./unitWorld.js";
import * as say from "../../words/en/picture/pictureUnitWords.js";

/** What the shortcut carries, seen on its way: x around the layers, or over the "+". */
export interface Travellers {
  readonly show: (state: SceneState) => void;
  readonly look: (view: View) => void;
}

/** Where x is seen at rest, as shares of its way, and how strongly: one still that tells of a motion. */
const STILL = [
  [0.13, 0.22],
  [0.27, 0.5],
  [0.5, 1]
] as const;
/** Side of x on its way, beside that of a map on the wire. */
const SMALLER = 0.82;

/** Makes them; the first two are faint. */
export function travellers(world: Group, over: Group): Travellers {
  const boxes = STILL.map(() => mapBox(world));
  const words = append(over, "text", {class: "letter say", "text-anchor": "middle", "data-part": "skip"});
  let named: MapPlace | undefined;
  let beside = false;
  /** Where each box stands in a state; undefined where it is not seen. */
  function places({
    unit,
    at,
    world: laid,
    travelled
  }: SceneState): readonly ({place: MapPlace; strength: number} | undefined)[] {
    if (unit.shortcut !== "identity") return [];
    const side = SIDE * SMALLER;
    const onArc = (share: number): MapPlace => {
      const [x, y] = alongArc(laid.arc, share);
      return {x: x - side / 2, y, side};
    };
    if (at.operation === "plus" && at.level !== "unit")
      return [undefined, undefined, {place: overSum(laid, SIDE), strength: 1}];
    if (at.level !== "unit") return [];
    if (travelled !== undefined)
      return [undefined, undefined, {place: onArc(travelled), strength: travelled < 1 ? 1 : 0}];
    // Under a low arc the first ones would lie over the layers.
    return STILL.map(([share, strength]) => ({place: onArc(share), strength})).map((seen) =>
      seen.place.y + side / 2 < -SIDE / 2 ? seen : undefined
    );
  }
  return {
    show(state) {
      const {unit, chosen, pictures, at, folded} = state;
      const all = places(state);
      const address = all.length > 0 ? pictures.address("x", chosen.channel) : "";
      boxes.forEach((box, i) => {
        const seen = all[i];
        box.group.attr("display", seen === undefined ? "none" : null);
        if (seen === undefined) return;
        box.place(seen.place, state.rest.k);
        box.picture(address);
        box.group.attr("opacity", seen.strength);
        const {row, column} = chosen.pixel;
        const of = [unit.inputShape[0], unit.inputShape[1]] as const;
        box.frame(i === 2 && state.travelled === undefined ? {row, column, rows: 1, columns: 1} : undefined, of);
      });
      const last = state.travelled === undefined ? all[2] : undefined;
      named = last?.place;
      beside = at.operation === "plus" && at.level !== "unit";
      words.attr("display", named === undefined ? "none" : null);
      words.text(beside ? "x" : folded ? say.xUnchanged : say.xGoesAround);
    },
    look({k, x, y}) {
      if (named === undefined) return;
      const {x: left, side} = named;
      if (beside) attributes(words, {x: (left + side) * k + x + 18, y: named.y * k + y + 6});
      else attributes(words, {x: (left + side / 2) * k + x, y: (named.y - side / 2) * k + y - 12});
    }
  };
}

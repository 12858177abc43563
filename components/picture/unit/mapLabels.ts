import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import {notationText} from "../../draw/notationText.js";
import {fixed} from "../../draw/numbers.js";
import type {View} from "../camera/view.js";
import type {Group} from "../network/pictureLayer.js";
import type {MapWords} from "./mapWords.js";
import {signClass} from "./arithmetic/termList.js";
import type {MapPlace} from "./unitWorld.js";

/** What is written around one map, in the picture's own pixels. */
export interface MapLabels {
  readonly group: Group;
  readonly show: (words: MapWords, onArc: boolean, narrow: boolean) => void;
  readonly look: (view: View, place: MapPlace) => void;
}

/** Makes the labels of a map, empty. */
export function mapLabels(parent: Group): MapLabels {
  const group = append(parent, "g", {class: "words"});
  const middle = {"text-anchor": "middle"};
  const letter = append(group, "text", {class: "letter", ...middle});
  const title = append(group, "text", {class: "caption"});
  const operation = append(group, "text", {class: "caption", ...middle});
  const drop = append(group, "path", {class: "drop"});
  const value = append(group, "text", {...middle});
  let written = "";
  let form = {onArc: false, narrow: false, named: false, valued: false};
  return {
    group,
    show(words, onArc, narrow) {
      const key = JSON.stringify([words, onArc, narrow]);
      if (key === written) return;
      written = key;
      letter.text("");
      if (words.letter !== undefined) notationText(letter.node() as SVGTextElement, words.letter);
      title.text(words.title ?? "");
      operation.text(words.operation ?? "");
      value.text(words.value === undefined ? "" : fixed(words.value, 2));
      value.attr("class", signClass("value", words.value ?? 0));
      form = {onArc, narrow, named: words.operation !== undefined, valued: words.value !== undefined};
      drop.attr("display", form.valued && !onArc && !narrow ? null : "none");
    },
    look({k, x, y}, place) {
      const [at, top] = [(place.x + place.side / 2) * k + x, (place.y - place.side / 2) * k + y];
      const bottom = top + place.side * k;
      // On the wire all words stand in lines, whatever the size of the map.
      const line = form.onArc ? bottom : y + 38 * k;
      const tight = form.narrow;
      attributes(letter, {x: at, y: top - (tight ? 9 : 13)});
      attributes(title, {x: place.x * k + x, y: top - (tight ? 8 : 12)});
      attributes(operation, {x: at, y: form.onArc ? top - 9 : line + (tight ? 15 : 19)});
      drop.attr("d", `M${at},${line + 29}v9`);
      attributes(value, {x: at, y: form.onArc ? bottom + 17 : line + (tight ? 34 : 56)});
    }
  };
}

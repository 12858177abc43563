import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import {notationText, notationWords} from "../../draw/notationText.js";
import type {Group} from "../network/pictureLayer.js";
import type {StopWords} from "./lineJourney.js";

/** CSS pixels over the picture that the card takes. */
export const CARD_HEIGHT = 58;
const HIGH = 50;
const TEXT = 66;

/** The card that goes along with a pulse: who changes the shape, from which to which, and how. */
export interface LineCard {
  /** Shows it with its middle near `x`; returns the middle of the square that is left free for the picture. */
  show(words: StopWords, x: number, width: number): readonly [number, number];
  hide(): void;
}

/** Makes a card; nothing is seen of it before it is shown. */
export function lineCard(group: Group): LineCard {
  const card = append(group, "g", {class: "card", "aria-hidden": "true", visibility: "hidden"});
  const ground = append(card, "rect", {height: HIGH, rx: 8});
  const head = append(card, "text", {x: TEXT, y: 21});
  const name = append(head, "tspan", {class: "name"});
  const shape = append(head, "tspan", {class: "shape", dx: 7});
  const clause = append(card, "text", {class: "clause", x: TEXT, y: 39});
  let said = "";
  let wide = 0;
  return {
    show(words, x, width) {
      const all = `${words.name} ${words.shape} ${words.clause}`;
      if (all !== said) {
        said = all;
        name.text(words.name);
        shape.text(words.shape);
        clause.text("");
        notationText(clause.node() as SVGTextElement, words.clause);
        // Letters differ in width, yet text is not measured: that would lay the page out anew.
        const long = Math.max(
          notationWords(words.clause).length * 7,
          (words.name.length + words.shape.length) * 8 + 10
        );
        wide = Math.min(width - 2, long + TEXT + 14);
        ground.attr("width", wide);
      }
      const left = Math.max(1, Math.min(width - wide - 1, x - wide / 2));
      attributes(card, {transform: `translate(${left},1)`, visibility: null});
      return [left + 25, 29];
    },
    hide: () => void card.attr("visibility", "hidden")
  };
}

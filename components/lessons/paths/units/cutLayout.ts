import {element} from "../../../ui/element.js";
import type {Piece} from "./cutFinding.js";

/** What stands in the figure, made by the lab. */
export interface CutParts {
  readonly guess: HTMLElement;
  readonly putBack: HTMLButtonElement;
  readonly again: HTMLButtonElement;
  readonly digit: HTMLElement;
  readonly maps: HTMLElement;
  readonly faces: HTMLElement;
  readonly picture: HTMLElement;
  readonly key: HTMLElement;
  readonly walls: readonly HTMLElement[];
  readonly caption: string;
}

/** The figure, and the sentence that tells the finding. */
export interface CutLayout {
  readonly element: HTMLElement;
  tell(words: readonly Piece[]): void;
}

/** Puts the parts in their places: the sentence and what can be done above the picture, the walls beside it. */
export function cutLayout({
  guess,
  putBack,
  again,
  digit,
  maps,
  faces,
  picture,
  key,
  walls,
  caption
}: CutParts): CutLayout {
  const finding = element("p", {className: "finding"});
  finding.setAttribute("role", "status");
  const acts = element("div", {className: "cut-acts"}, guess, putBack, again, digit, maps);
  const figure = element(
    "figure",
    {className: "cut-twins"},
    element("div", {className: "cut-head"}, finding, acts),
    element("div", {className: "cut-picture"}, picture, key, faces),
    element("div", {className: "digit-walls"}, ...walls),
    element("figcaption", {className: "provenance"}, caption)
  );
  return {
    element: figure,
    tell: (words) =>
      finding.replaceChildren(
        ...words.map((piece) =>
          typeof piece === "string" ? piece : element("b", {className: piece.network}, piece.words)
        )
      )
  };
}

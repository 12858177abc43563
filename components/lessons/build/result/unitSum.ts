import {create} from "d3";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {fixed} from "../../../draw/numbers.js";
import {mapTiles} from "../../../picture/network/mapTiles.js";
import {pictureColours} from "../../../picture/network/pictureColours.js";
import {element} from "../../../ui/element.js";
import type {OpenedUnit, UnitSum} from "../seenImage.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** Side of a map in CSS pixels, and device pixels for each. */
const SIDE = 172;
const DENSITY = 2;
/** Maps of at most this side have their values printed. */
const PRINTED = 4;
/** From this share of the scale on a value stands on a dark ground. */
const DARK = 0.52;

const PARTS = [
  {part: "x", sign: ""},
  {part: "f", sign: "+"},
  {part: "sum", sign: "="},
  {part: "relu", sign: "→"}
] as const;

/** What each map is called; what a projection brings is not x itself. */
const titles = (shortcut: OpenedUnit["shortcut"]): Readonly<Record<keyof UnitSum, string>> => ({
  x: shortcut === "projection" ? say.xProjected : "x",
  f: "f(x)",
  sum: "x + f(x)",
  relu: say.afterRelu
});

/** The largest size of any value: the end of the one scale. */
export const sumScale = (maps: UnitSum): number =>
  Math.max(...[maps.x, maps.f, maps.sum, maps.relu].flatMap((map) => Array.from(map, Math.abs)));

/** A map's values, printed on it. */
function printed(values: ArrayLike<number>, top: number): SVGSVGElement {
  const side = Math.round(Math.sqrt(values.length));
  const svg = attributes(create("svg"), {viewBox: `0 0 ${SIDE} ${SIDE}`, "aria-hidden": "true"});
  const cell = SIDE / side;
  Array.from(values, (value, i) =>
    append(svg, "text", {
      class: Math.abs(value) > DARK * top ? "on-dark" : null,
      x: ((i % side) + 0.5) * cell,
      y: (Math.floor(i / side) + 0.5) * cell + 5,
      "text-anchor": "middle"
    }).text(fixed(value, top < 1 || side <= 2 ? 2 : 1))
  );
  return svg.node() as SVGSVGElement;
}

/** One map on the scale that ends at `top`: positive in the network's blue, negative in ink. */
export function signedMap(values: ArrayLike<number>, top: number, title: string): HTMLElement {
  const canvas = element("canvas", {width: SIDE * DENSITY, height: SIDE * DENSITY});
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", title);
  const context = canvas.getContext("2d");
  const colours = pictureColours();
  const square = {x: 0, y: 0, side: SIDE * DENSITY};
  if (context) mapTiles()(context, values, square, colours.maps.residual, top, colours.image);
  const isPrinted = values.length <= PRINTED ** 2;
  return element("div", {className: "signed-map"}, canvas, ...(isPrinted ? [printed(values, top)] : []));
}

/** A unit's sum as four maps on one scale: what the shortcut brings, f(x), their sum, and what ReLU leaves of it. */
export function unitSum({name, shape, shortcut, channel, ...maps}: OpenedUnit, mode: "one" | "mean"): HTMLElement {
  const shown = maps[mode];
  const top = sumScale(shown);
  const named = titles(shortcut);
  const which = mode === "one" ? say.inChannelOf(channel, shape[2]) : say.meanOfChannels(shape[2]);
  const list = PARTS.map(({part, sign}) => {
    const values = Array.from(shown[part]);
    const [low, high] = [fixed(Math.min(...values), 2), fixed(Math.max(...values), 2)];
    const title = say.openedPart(name, named[part], which, low, high);
    const head = element("p", {className: `letter ${part}`}, named[part]);
    const operator = element("span", {className: "operator"}, sign);
    operator.setAttribute("aria-hidden", "true");
    return element("div", {className: "sum-part"}, head, operator, signedMap(values, top, title));
  });
  return element("div", {className: "unit-sum"}, ...list);
}

import {append} from "../../draw/append.js";
import {namedSvg} from "../../draw/namedSvg.js";
import {MINIATURE_STAGES} from "../../network/miniature.js";
import type {Group} from "../../picture/network/pictureLayer.js";
import {drawBox} from "../../picture/network/signs.js";
import * as say from "../../words/en/lessons/first/copyConstructionWords.js";

/** A depth of the miniature networks: stem, two layers a unit, and the dense one. */
type Depth = keyof typeof MINIATURE_STAGES;

export interface CopyConstructionOptions {
  /** Layers of the trained network, and of the one that computes the same. */
  readonly shallow?: Depth;
  readonly deep?: Depth;
  /** CSS pixels. */
  readonly width?: number;
}

type Svg = ReturnType<typeof namedSvg>;

/** A layer of the deep network: how tall its box is, as a share of the tallest, and whether it copies. */
interface Layer {
  readonly share: number;
  readonly copies: boolean;
}

/** How far a box goes back, as shares of its width: to the right, and up. */
const BACK = {across: 0.5, up: 0.3} as const;
/** Width of a box as a share of the room of a layer. */
const FULL = 0.56;
/** A map of half the height has a box of this share, as in narrow pictures of networks. */
const HALF = 0.75;

/** Middles of both rows, height of the tallest layer and of the whole, room at both ends, and size of letters; CSS pixels. */
function sizesFor(width: number) {
  const tall = Math.max(78, Math.min(116, 0.096 * width));
  const upper = 34 + tall / 2;
  const lower = upper + tall + Math.max(34, 0.5 * tall);
  const isWide = width >= 600;
  const ends = isWide ? 74 : 34;
  return {tall, upper, lower, height: lower + tall / 2 + 34, ends, letters: isWide ? 14 : 12, sign: isWide ? 28 : 20};
}
type Sizes = ReturnType<typeof sizesFor>;

/** The deep network's layers: in each stage those of the shallow one first, then those that copy what the last of these hands on. */
function layersOf(shallow: Depth, deep: Depth): readonly Layer[] {
  const stages = MINIATURE_STAGES[deep].flatMap((units, stage) =>
    Array.from({length: 2 * units}, (_, i): Layer => ({
      share: HALF ** stage,
      copies: i >= 2 * (MINIATURE_STAGES[shallow][stage] ?? 0)
    }))
  );
  return [{share: 1, copies: false}, ...stages, {share: 0.3, copies: false}];
}

/** One x that goes into both networks, the line through each, and one y that both hand on. */
function drawWires(svg: Svg, width: number, {upper, lower, ends, sign}: Sizes): void {
  const middle = (upper + lower) / 2;
  const [from, to] = [0.36 * ends, width - 0.36 * ends];
  const bend = 0.45 * ends;
  for (const y of [upper, lower])
    append(svg, "path", {
      class: "copied-wire",
      fill: "none",
      stroke: "var(--muted)",
      "stroke-width": 1.5,
      d: `M${from},${middle}C${from + bend},${middle} ${ends - bend - 4},${y} ${ends - 4},${y}H${width - ends + 4}C${width - ends + 4 + bend},${y} ${to - bend},${middle} ${to},${middle}`
    });
  for (const [letter, x] of [
    ["x", from - 0.16 * ends],
    ["y", to + 0.16 * ends]
  ] as const)
    append(svg, "text", {
      x,
      y: middle,
      dy: "0.3em",
      "text-anchor": "middle",
      "font-family": "var(--serif)",
      "font-style": "italic",
      "font-size": sign,
      fill: "var(--ink)"
    }).text(letter);
}

/** A layer as a box, whose face is centered at a place. */
function drawLayer(group: Group, x: number, y: number, width: number, height: number): void {
  const [across, up] = [BACK.across * width, BACK.up * width];
  drawBox(group, {x: x - width / 2, y: y - height / 2, width, height, across, up});
}

/** A trained layer in both rows, joined. */
function drawTrained(svg: Svg, x: number, box: number, tall: number, {upper, lower}: Sizes): void {
  const group = append(svg, "g", {class: "copied-layer trained", "data-part": "trained"});
  for (const y of [upper, lower]) drawLayer(group, x, y, box, tall);
  append(group, "line", {
    x1: x,
    x2: x,
    y1: upper + tall / 2 + 3,
    y2: lower - tall / 2 - BACK.up * box - 3,
    stroke: "var(--plain)",
    "stroke-width": 1,
    "stroke-dasharray": "2 3"
  });
}

/** A layer of the lower row that copies: the line goes through it. */
function drawCopy(svg: Svg, x: number, box: number, tall: number, {lower}: Sizes): void {
  const group = append(svg, "g", {class: "copied-layer copying", "data-part": "copy"});
  drawLayer(group, x, lower, box, tall);
  append(group, "path", {d: `M${x - box / 2},${lower}h${box}`, stroke: "var(--muted)", "stroke-width": 1.5});
}

/** The trained layers of a shallow network, and the same among layers that copy (He et al. 2015, section 1). */
export function copyConstruction({shallow = 10, deep = 34, width = 640}: CopyConstructionOptions = {}): SVGSVGElement {
  const sizes = sizesFor(width);
  const {tall, upper, lower, height, ends, letters} = sizes;
  const svg = namedSvg({width, height, title: say.aboveAndBelow(shallow, deep, deep - shallow)});
  svg.attr("class", "copy-construction");
  const pitch = (width - 2 * ends) / deep;
  const write = (text: string, y: number, name: string): void =>
    void append(svg, "text", {class: name, x: ends, y, "font-size": letters, fill: "var(--muted)"}).text(text);
  write(say.layersTrained(shallow), upper - tall / 2 - 16, "copied-above");
  write(say.layersThatCopy(deep, deep - shallow), lower + tall / 2 + 24, "copied-below");
  drawWires(svg, width, sizes);
  layersOf(shallow, deep).forEach(({share, copies}, i) =>
    (copies ? drawCopy : drawTrained)(svg, ends + (i + 0.4) * pitch, FULL * pitch, share * tall, sizes)
  );
  return svg.node() as SVGSVGElement;
}

import {namedSvg} from "../../../draw/namedSvg.js";
import {notationText, notationWords} from "../../../draw/notationText.js";
import {significant, subscript} from "../../../draw/numbers.js";
import {append} from "../../../draw/append.js";
import {lossWords, nodeWords, unitWords, type PartWords} from "./backpropArithmetic.js";
import {backpropEdges, backpropTraveller} from "./backpropEdges.js";
import {backpropLayout, BOX, NODE_RADIUS, type Spot} from "./backpropLayout.js";
import {valueName, type ChainStep} from "./chainSteps.js";
import type {ChainPass, ScalarChain} from "./scalarChain.js";
import {inRow} from "../../../words/inRow.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** How far the passes have come. */
export interface BackpropState {
  readonly chain: ScalarChain;
  readonly pass: ChainPass;
  readonly steps: readonly ChainStep[];
  /** Steps done. */
  readonly done: number;
  /** Of the step after those, the share travelled, 0–1. */
  readonly travelled?: number;
}

export interface BackpropGraphOptions {
  /** CSS pixels. */
  readonly width?: number;
}

type Svg = ReturnType<typeof namedSvg>;

function titleOf({chain: {weights, shortcuts}, steps, done}: BackpropState): string {
  const heard = steps[done - 1]?.words ?? say.nothingComputedYet;
  const kind = shortcuts ? say.withShortcuts : say.withoutShortcuts;
  const list = inRow(weights.map((weight) => significant(weight)));
  return say.threeUnits(kind, list, done, steps.length, notationWords(heard));
}

/** The box of a unit's layers. */
function drawBox(svg: Svg, unit: number, [x, y]: Spot): void {
  const group = svg.append("g").attr("data-part", `f f${unit}`);
  append(group, "rect", {
    x: x - BOX.width / 2,
    y: y - BOX.height / 2,
    width: BOX.width,
    height: BOX.height,
    rx: 6,
    fill: "var(--surface)",
    stroke: "var(--ink)",
    "stroke-width": 1.5
  });
  const text = append(group, "text", {x, y, dy: "0.35em", "text-anchor": "middle", fill: "var(--ink)"}).node();
  if (text) notationText(text, `{f}${subscript(unit)}`);
}

interface NodeLook {
  readonly part: string;
  readonly letter: string;
  /** CSS pixels. */
  readonly size?: number;
  /** How far the letter is let down, for its middle to stand in the circle's. */
  readonly down: string;
  readonly fill: string;
}

/** A value, a sum or the loss: a circle with its letter. */
function drawNode(svg: Svg, [x, y]: Spot, {part, letter, size, down, fill}: NodeLook): void {
  const group = svg.append("g").attr("data-part", part);
  append(group, "circle", {cx: x, cy: y, r: NODE_RADIUS, fill, stroke: "var(--ink)", "stroke-width": 1.5});
  append(group, "text", {
    x,
    y,
    dy: down,
    "text-anchor": "middle",
    ...(size !== undefined && {"font-size": size}),
    fill: "var(--ink)"
  }).text(letter);
}

/** Two lines of words, above or below each other, or beside the part: black going forward, purple coming back. */
function drawWords(svg: Svg, {x, y, anchor}: {x: number; y: number; anchor: string}, words: PartWords): void {
  const back = words.side === "backward";
  const label = append(svg, "text", {
    "data-part": back ? "gradient" : words.part,
    x,
    y,
    "text-anchor": anchor,
    fill: back ? "var(--gradient)" : "var(--ink)"
  }).node();
  if (label) notationText(label, words.text);
}

/**
 * Three units of one number each as nodes and edges: forward values above (beside, when narrow), gradients below in purple, each
 * edge's arithmetic on the edge, only as far as the passes have come.
 */
export function backpropGraph(state: BackpropState, {width = 900}: BackpropGraphOptions = {}): SVGSVGElement {
  const {chain, pass, steps, done, travelled = 0} = state;
  const {vertical, height, nodes, boxes, loss, edges, labels} = backpropLayout(
    chain.weights.length,
    chain.shortcuts,
    width
  );
  const svg = namedSvg({width, height, title: titleOf(state), fontSize: vertical ? 11.5 : 12.5});
  const known = new Set(steps.slice(0, done).map(({id}) => id));
  const active = steps[travelled > 0 ? done : done - 1];
  const write = (list: readonly PartWords[]): void => {
    for (const words of list)
      if (words.from === undefined || known.has(words.from))
        drawWords(svg, labels(words.part, words.unit)[words.side], words);
  };
  backpropEdges(svg, edges, active);
  if (active !== undefined && travelled > 0) backpropTraveller(svg, edges, active, travelled);
  boxes.forEach((spot, k) => {
    drawBox(svg, k + 1, spot);
    write(unitWords(k + 1, chain, pass, vertical));
  });
  nodes.forEach((spot, i) => {
    const sum = chain.shortcuts && i > 0;
    const [part, letter, size] = sum ? ["sum", "+", 19] : [i === 0 ? "x" : "y", valueName(i), 13];
    drawNode(svg, spot, {part, letter, size, down: "0.33em", fill: "var(--surface)"});
    write(nodeWords(i, pass));
  });
  drawNode(svg, loss, {part: "loss", letter: "L", down: "0.35em", fill: "var(--raised)"});
  write([lossWords(chain, pass, vertical)]);
  return svg.node() as SVGSVGElement;
}

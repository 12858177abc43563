import {describe, type LayerFacts} from "../model/describe.js";
import type {Network, Shortcut} from "../model/types.js";
import type {Point} from "./unitGraph.js";

/** One layer's box: the face is as high as the feature map (square-root scale), the depth as thick as the channels (log scale). */
export interface LayerBox extends Point {
  readonly facts: LayerFacts;
  /** Height of the face, thickness of the box, in CSS pixels; x, y are the centre of the face's left edge. */
  readonly face: number;
  readonly depth: number;
  /** 0 outside the stages. */
  readonly stage: number;
  readonly shortcut: Shortcut | undefined;
  readonly row: number;
}

/** The stretch of a row that one stage takes. */
export interface StageSpan {
  /** `stage 2` and `28×28×128`. */
  readonly name: string;
  readonly shape: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A network laid out in rows. */
export interface StageGraph {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly LayerBox[];
  readonly spans: readonly StageSpan[];
}

const LEFT = 18;
const GAP = 14;
/** Room above a row for its arcs, and below it for the stages' names. */
const ABOVE = 26;
const BELOW = 62;

const faceOf = (side: number): number => 9 * Math.sqrt(side);
const depthOf = (channels: number): number => 3.5 * Math.max(1, Math.log2(channels) - 3);

/** Width of the run of boxes that must stay together: a stage, or one layer outside the stages. */
function runWidth(boxes: readonly Omit<LayerBox, "x" | "y" | "row">[], start: number): number {
  let width = 0;
  for (const box of boxes.slice(start)) {
    if (box.stage !== boxes[start]?.stage) break;
    width += box.depth + GAP;
    if (box.stage === 0) break;
  }
  return width;
}

/** Lays a network out from left to right, in as many rows as the width (CSS pixels) asks for; a stage is kept in one row if it fits. */
export function stageGraph(network: Network, width: number): StageGraph {
  let stage = 0;
  let filters = 0;
  const sized = describe(network).map((facts): Omit<LayerBox, "x" | "y" | "row"> => {
    const {layer, output} = facts;
    const unit = layer.kind === "residualUnit" ? layer : undefined;
    if (unit !== undefined && unit.filters !== filters) {
      filters = unit.filters;
      stage++;
    }
    const side = output.length === 3 ? output[0] : 1;
    return {
      facts,
      face: faceOf(side),
      depth: depthOf(output.at(-1) ?? 1),
      stage: unit === undefined ? 0 : stage,
      shortcut: unit?.shortcut
    };
  });
  const placed: Omit<LayerBox, "y">[] = [];
  let x = LEFT;
  let row = 0;
  sized.forEach((box, i) => {
    const starts = box.stage === 0 || box.stage !== sized[i - 1]?.stage;
    const room = width - LEFT - x;
    if (box.depth > room || (starts && x > LEFT && runWidth(sized, i) > room)) {
      x = LEFT;
      row++;
    }
    placed.push({...box, row, x});
    x += box.depth + GAP;
  });
  let height = 0;
  const centres = Array.from({length: row + 1}, (_, i) => {
    const half = Math.max(...placed.filter((box) => box.row === i).map((box) => box.face)) / 2;
    const centre = height + ABOVE + half;
    height = centre + half + BELOW;
    return {centre, below: centre + half + 8};
  });
  const boxes = placed.map((box): LayerBox => ({...box, y: centres[box.row]?.centre ?? 0}));
  const spans: StageSpan[] = [];
  for (const box of boxes) {
    if (box.stage === 0) continue;
    const last = spans.at(-1);
    const [from, to, y] = [box.x - 4, box.x + box.depth + 4, centres[box.row]?.below ?? 0];
    const name = `stage ${box.stage}`;
    if (last?.y === y && last.name === name) spans[spans.length - 1] = {...last, to};
    else spans.push({name, shape: box.facts.output.join("×"), from, to, y});
  }
  return {width, height, boxes, spans};
}

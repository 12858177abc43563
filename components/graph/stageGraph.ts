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
  readonly label: string;
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

const GAP = 16;
const ROW = 176;
const BASELINE = 120;

const faceOf = (side: number): number => 8 + 5.2 * Math.sqrt(side);
const depthOf = (channels: number): number => 4 + 2.4 * Math.log2(Math.max(2, channels));

/** Lays a network out from left to right, in as many rows as the width (CSS pixels) asks for. Rows break between units. */
export function stageGraph(network: Network, width: number): StageGraph {
  const facts = describe(network);
  const boxes: LayerBox[] = [];
  let x = 30;
  let row = 0;
  let stage = 0;
  let filters = 0;
  for (const entry of facts) {
    const {layer, output} = entry;
    const channels = output.at(-1) ?? 1;
    const side = output.length === 3 ? output[0] : 1;
    const depth = depthOf(channels);
    if (x + depth + GAP > width - 8) {
      x = 30;
      row++;
    }
    if (layer.kind === "residualUnit" && layer.filters !== filters) {
      filters = layer.filters;
      stage++;
    }
    const inStage = layer.kind === "residualUnit" ? stage : 0;
    const shortcut = layer.kind === "residualUnit" ? layer.shortcut : undefined;
    boxes.push({facts: entry, face: faceOf(side), depth, stage: inStage, shortcut, row, x, y: row * ROW + BASELINE});
    x += depth + GAP;
  }
  const spans: StageSpan[] = [];
  for (const box of boxes) {
    if (box.stage === 0) continue;
    const last = spans.at(-1);
    const [from, to, y] = [box.x - 4, box.x + box.depth + 4, box.y];
    const label = `stage ${box.stage}: ${box.facts.output.join("×")}`;
    if (last?.y === y && last.label === label) spans[spans.length - 1] = {...last, to};
    else spans.push({label, from, to, y});
  }
  return {width, height: (row + 1) * ROW, boxes, spans};
}

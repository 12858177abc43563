/** @file The parts that the picture of a network's stages is made of, as plain data: laid out by one module, drawn by another. */
import type {LayerFacts} from "../network/describe.js";
import type {OutputShape} from "../network/outputShape.js";
import type {Shortcut} from "../network/network.js";
import type {BoxSize} from "./boxScale.js";

/** What every part of the picture has: a name of its own, a place in CSS pixels, and how much of it is seen (0–1). */
export interface Part {
  readonly key: string;
  /** The part that it comes out of and goes back into, when something is opened or folded. */
  readonly home?: string;
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

/** A feature map's box: x is the left edge of its front, y the line that data flows along, through the box's middle. */
export interface BoxPart extends Part {
  readonly kind: "image" | "layer" | "unit" | "inner";
  /** What the layer is and costs; the image has none. */
  readonly facts: LayerFacts | undefined;
  readonly shape: OutputShape;
  readonly size: BoxSize;
  /** 0 outside the stages. */
  readonly stage: number;
  /** Of a unit; undefined for other layers. */
  readonly shortcut: Shortcut | undefined;
  /** 1 where a box is drawn, 0 where the layers inside stand in its place. */
  readonly body: number;
}

/** A piece of a shortcut's arc: up from (x, y), along `top`, down to (x2, y2). A shortcut that goes on in the next row has two. */
export interface ArcPart extends Part {
  readonly unit: string;
  readonly shortcut: Shortcut;
  readonly top: number;
  readonly x2: number;
  readonly y2: number;
}

/** A node: the sum of a unit, or the ReLU after it. */
export interface NodePart extends Part {
  readonly kind: "sum" | "relu";
}

/** The line of a row along which data flows, to x2. */
export interface RailPart extends Part {
  readonly x2: number;
  /** Whether it goes on in the next row. */
  readonly goesOn: boolean;
}

/** What an open unit's layers stand in; one for each row that it takes. */
export interface FramePart extends Part {
  readonly unit: string;
  readonly width: number;
  readonly height: number;
}

/** The stretch of a row that the stem, a stage or the head takes. */
export interface SpanPart extends Part {
  readonly x2: number;
  readonly name: string;
  readonly shape: string;
  /** 0 for what cannot be folded. */
  readonly stage: number;
  readonly isSpread: boolean;
}

/** A text; it may be on an arc, where it needs a ground of its own. */
export interface TextPart extends Part {
  readonly text: string;
  readonly kind: "label" | "count" | "name" | "badge" | "differs";
}

/** A place on the way of a feature map: after a layer, at a sum. */
export interface StopPart extends Part {
  readonly kind: "image" | "layer" | "unit" | "sum" | "relu";
  /** The layer or unit. */
  readonly id: string;
  /** The unit whose shortcut runs beside it; empty where there is none. */
  readonly unit: string;
  readonly shape: OutputShape;
  /** Sides of the face that travels, to its place. */
  readonly height: number;
  readonly lean: number;
  readonly rise: number;
  /** How many identical units pass here at once. */
  readonly count: number;
  readonly row: number;
  /** Where the label that travels above the row has its middle. */
  readonly ceiling: number;
}

/** A network laid out in rows, in CSS pixels. */
export interface StageGraph {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly BoxPart[];
  readonly arcs: readonly ArcPart[];
  readonly nodes: readonly NodePart[];
  readonly rails: readonly RailPart[];
  readonly frames: readonly FramePart[];
  readonly spans: readonly SpanPart[];
  readonly texts: readonly TextPart[];
  readonly stops: readonly StopPart[];
}

import * as say from "../../../words/en/lessons/first/streamPictureWords.js";
/** @file What stands on a network's wire, from one fork to the next: the same shapes for residual networks and transformers. */

/** A layer on the wire, a place where the shortcut leaves it, and one where it comes back. */
export type StreamPart =
  | {readonly kind: "layer"; readonly text: string; readonly gate?: boolean}
  | {readonly kind: "fork"}
  | {readonly kind: "sum"};

/** One way to build a network around its shortcuts. */
export interface StreamRow {
  readonly name: string;
  /** What becomes of the way through the shortcuts, in words. */
  readonly remark: string;
  /** One unit, or one block; a sum from which the next arc leaves is its own fork. */
  readonly parts: readonly StreamPart[];
  /** Whether every shortcut begins where the one before it ends. */
  readonly isFree: boolean;
}

const layer = (text: string): StreamPart => ({kind: "layer", text});
const SUM: StreamPart = {kind: "sum"};

/** The unit of 2015, the one of 2016, and a transformer's block with its norms inside the branches. */
export const STREAM_ROWS: readonly StreamRow[] = [
  {
    name: say.resnet2015,
    remark: say.aReluAfterEverySum,
    parts: [
      {kind: "fork"},
      ...["conv", "BN", "ReLU", "conv", "BN"].map(layer),
      SUM,
      {kind: "layer", text: "ReLU", gate: true}
    ],
    isFree: false
  },
  {
    name: say.preActivation2016,
    remark: say.nothingAfterTheSums,
    parts: [...["BN", "ReLU", "conv", "BN", "ReLU", "conv"].map(layer), SUM],
    isFree: true
  },
  {
    name: say.transformerPreLn,
    remark: say.nothingAfterTheSums,
    parts: [layer("LN"), layer(say.attention), SUM, layer("LN"), layer("MLP"), SUM],
    isFree: true
  }
];

/** A row in words. */
export function streamWords({name, parts, remark}: StreamRow): string {
  const words = parts.flatMap((part) => (part.kind === "fork" ? [] : part.kind === "sum" ? [say.sum] : [part.text]));
  return `${name}: ${words.join(", ")}; ${remark}`;
}

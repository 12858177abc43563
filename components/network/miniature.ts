import {residualNetwork} from "./residualNetwork.js";
import type {Network} from "./network.js";
import * as say from "../words/en/networkWords.js";

/** Units per stage of each depth that the laboratory trains: two convolutions a unit, plus stem and classifier. */
export const MINIATURE_STAGES = {10: [1, 1, 1, 1], 18: [2, 2, 2, 2], 34: [3, 4, 6, 3], 66: [6, 8, 12, 6]} as const;
export type MiniatureDepth = keyof typeof MINIATURE_STAGES;

export interface MiniatureOptions {
  readonly depth?: MiniatureDepth;
  readonly width?: number;
  /** Height and width of the image, in pixels. */
  readonly size?: number;
  readonly channels?: number;
  readonly skip?: boolean;
  /** What the shortcut is where the shape changes: options B and A of He et al. 2015, section 3.3. */
  readonly shortcut?: "projection" | "padding";
  readonly batchNormalization?: boolean;
  /** Where batch norm and ReLU stand in a unit: after its convolutions, or before them (He et al. 2016). */
  readonly order?: "post" | "pre";
  readonly classes?: number;
}

/**
 * The miniature that trains in a tab: stem 3×3, stages of widths w, 2w, 4w, 8w, stride 2 at the start of the last three.
 * Without `skip` it is the plain twin: the same layers less shortcuts and projections.
 */
export function miniature({
  depth = 34,
  width = 8,
  size = 16,
  channels = 1,
  skip = true,
  shortcut = "projection",
  batchNormalization = true,
  order = "post",
  classes = 10
}: MiniatureOptions = {}): Network {
  return residualNetwork({
    title: `${skip ? say.residual : say.plain}-${depth}`,
    input: [size, size, channels],
    classes,
    stages: MINIATURE_STAGES[depth],
    width,
    stem: "small",
    shortcut: !skip ? "none" : shortcut === "padding" ? "zero-padding" : "projection",
    batchNormalization,
    order
  });
}

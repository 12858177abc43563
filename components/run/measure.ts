/** @file What is measured of the stem and of each unit, of which a reader chooses one: its names, its scale, its values in a probe. */
import type {Probe} from "./networkRun.js";
import * as say from "../words/en/runWords.js";

/** One of the measures that run along the depth, by the stem and the units. */
export type Measure = "gradients" | "rms" | "branches" | "updates";

/** Values of the stem and of each unit, in order of depth; undefined where there is none, as of the stem's branch. */
export type MeasuredUnits = readonly (number | undefined)[];

/** How a measure is called and drawn. */
export interface MeasureWords {
  /** As a choice. */
  readonly name: string;
  /** In a sentence, before its value. */
  readonly words: string;
  /** On an axis. */
  readonly symbol: string;
  /** What it is, in one sentence. */
  readonly meaning: string;
  /** In the CSV of a run. */
  readonly metric: string;
  /** Ends of its logarithmic scale, the same in every picture, so that two can be compared. */
  readonly ends: readonly [number, number];
}

/** Every measure, in the order of the choice. */
export const MEASURES: Readonly<Record<Measure, MeasureWords>> = {
  gradients: {
    name: say.gradientNorm,
    words: say.gradientNormInText,
    symbol: say.gradientOutput,
    meaning: say.howStronglyTheLossDepends,
    metric: "activation_grad_norm",
    ends: [0.005, 20]
  },
  rms: {
    name: say.rootMeanSquare,
    words: say.rootMeanSquareInText,
    symbol: say.rootMeanSquareInText,
    meaning: say.howLargeAUnitsOutput,
    metric: "activation_rms",
    ends: [0.05, 10]
  },
  branches: {
    name: say.branchBesideShortcut,
    words: say.branchBesideShortcutInText,
    symbol: say.fShortcut,
    meaning: say.howMuchABranchAdds,
    metric: "branch_ratio",
    ends: [0.1, 10]
  },
  updates: {
    name: say.updateBesideWeight,
    words: say.updateBesideWeightInText,
    symbol: "‖Δw‖ / ‖w‖",
    meaning: say.howFarOneStepMoves,
    metric: "unit_update_ratio",
    ends: [0.0001, 0.2]
  }
};

/** Whether a choice is a measure. */
export const isMeasure = (value: string): value is Measure => Object.hasOwn(MEASURES, value);

/** The values of a measure in a probe; undefined where the run was made before it was measured. */
export function measuredIn(probe: Probe, measure: Measure): MeasuredUnits | undefined {
  switch (measure) {
    case "gradients":
      return probe.activationGradNorm;
    case "rms":
      return probe.activationRms;
    case "branches":
      return probe.branchRatio && [undefined, ...probe.branchRatio];
    case "updates":
      return probe.unitUpdateRatio;
  }
}

import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** A target h(x) to choose. */
export interface CurveTarget {
  readonly id: string;
  readonly name: string;
  readonly h: (x: number) => number;
}

/** Targets from "nearly a copy of x" to "nothing like it". */
export const CURVE_TARGETS: readonly CurveTarget[] = [
  {id: "wavy", name: say.aSmallWave, h: (x) => x + 0.1 * Math.sin(3 * x)},
  {id: "copy", name: say.aCopy, h: (x) => x},
  {id: "bend", name: "|x|", h: Math.abs},
  {id: "step", name: say.aStep, h: (x) => (x < 0 ? -1.5 : 1.5)},
  {id: "wave", name: "2 sin 2x", h: (x) => 2 * Math.sin(2 * x)},
  {id: "minus", name: "−x", h: (x) => -x}
];

import type {LadderCurve, LadderDepth} from "../../components/lessons/degradation/recordedLadder.js";

/** A plain network's short way through training, with easy numbers. */
export const aCurve = (depth: LadderDepth, seed: number): LadderCurve => ({
  network: "plain",
  depth,
  seed,
  loss: Array.from({length: 20}, (_, i) => 2.3 - i / (depth + 10 * seed)),
  validation: [
    {step: 10, loss: 2, accuracy: 0.3},
    {step: 20, loss: 1.5 + depth / 100, accuracy: 0.5}
  ]
});

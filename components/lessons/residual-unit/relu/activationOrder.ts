import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

/** What a unit is made of, in short: convolution, batch norm, ReLU, and the sum. */
export type UnitPiece = "conv" | "BN" | "ReLU" | "+";

/** One order of a unit's pieces, with the error that He et al. (2016) measured. */
export interface ActivationOrder {
  readonly name: string;
  readonly pieces: readonly UnitPiece[];
  /** Classification error on CIFAR-10's test images, in percent, of ResNet-110 and of ResNet-164 (bottleneck units). */
  readonly error110: number;
  readonly error164: number;
}

/** He et al. 2016, figure 4 (a) to (e) and table 2. */
export const ACTIVATION_ORDERS: readonly ActivationOrder[] = [
  {name: say.original, pieces: ["conv", "BN", "ReLU", "conv", "BN", "+", "ReLU"], error110: 6.61, error164: 5.93},
  {name: say.bnAfterAddition, pieces: ["conv", "BN", "ReLU", "conv", "+", "BN", "ReLU"], error110: 8.17, error164: 6.5},
  {
    name: say.reluBeforeAddition,
    pieces: ["conv", "BN", "ReLU", "conv", "BN", "ReLU", "+"],
    error110: 7.84,
    error164: 6.14
  },
  {
    name: say.reluOnlyPreActivation,
    pieces: ["ReLU", "conv", "BN", "ReLU", "conv", "BN", "+"],
    error110: 6.71,
    error164: 5.91
  },
  {
    name: say.fullPreActivation,
    pieces: ["BN", "ReLU", "conv", "BN", "ReLU", "conv", "+"],
    error110: 6.37,
    error164: 5.46
  }
];

/** @file English words of lab experiments. */
import type {Shown} from "../../shown.js";

export const theFindingComesHereAfter =
  "The finding comes here after your own run with the settings of the experiment.";
export const seedOf = (seed: Shown): string => `seed ${seed}`;
export const meanOfSeeds = (count: Shown): string => `mean of ${count} seeds`;
export const otherSettingsThanRecorded = (departs: Shown): string => ` Other settings than recorded: ${departs}.`;
export const yourRunLossOfThe = (which: Shown, ends: Shown, other: Shown): string =>
  `Your run, ${which}: ${ends}: loss of the last 20 batches, and validation accuracy.${other}`;
export const whatDoYouExpect = "What do you expect?";
export const noGuess = "No guess";
export const youExpected = (guess: Shown): string => `You expected: “${guess}”. `;
export const findingOf = (preset: Shown): string => ` Finding: ${preset}`;
export const fromTo = (low: Shown, high: Shown): string => `${low} to ${high}`;
export const seedsTo = (low: Shown, high: Shown): string => `seeds ${low} to ${high}`;
export const with66LayersTheResidual = (
  depth: Shown,
  depth2: Shown,
  seeds: Shown,
  seeds2: Shown,
  text: Shown,
  text2: Shown,
  math: Shown
): string =>
  `With 66 layers the residual network ended at ${depth} and the plain one at ${depth2}. With 34 layers it is ${seeds} and ${seeds2}. So the depth costs the one ${text} nats in as many steps, the other ${text2}, which then is not far from guessing (${math}).`;
export const theResidualNetworkLearnedWith = (
  ends: Shown,
  count: Shown,
  ends2: Shown,
  ends3: Shown,
  ends4: Shown,
  ends5: Shown,
  math: Shown
): string =>
  `The residual network learned with ${ends} of ${count} seeds, the plain one with ${ends2}. The residual one ended at ${ends3} and reads ${ends4} of the validation images. The plain one ended at ${ends5}: guessing costs ${math}.`;
export const theResidualNetworkEndedLower = (seeds: Shown, count: Shown, seeds2: Shown, seeds3: Shown): string =>
  `The residual network ended lower with ${seeds} of ${count} seeds: at ${seeds2}, the plain one at ${seeds3}. The order is no luck; the distance is different each time.`;
export const startedNearACopyThe = (after: Shown, before: Shown, residual: Shown, before2: Shown): string =>
  `Started near a copy, the plain network ended at ${after} instead of ${before}, the residual one at ${residual}: the start alone closed ${before2} of the gap.`;
export const withSilentBranchesTheResidual = (
  ends: Shown,
  ends2: Shown,
  loud: Shown,
  loud2: Shown,
  ends3: Shown
): string =>
  `With silent branches the residual network ended at ${ends} (mean ${ends2}), without at ${loud} (mean ${loud2}). The plain network has no branch to silence and stayed at ${ends3}.`;
export const theLossRoseUpTo = (
  greatest: Shown,
  ends: Shown,
  ends2: Shown,
  math: Shown,
  seeds: Shown,
  seeds2: Shown
): string =>
  `The loss rose up to ${greatest} and came back to ${ends} (residual) and ${ends2} (plain): guessing costs ${math}. At .05 they end at ${seeds} and ${seeds2}. No number became infinite: batch normalization keeps the maps in bounds, but nothing is learned.`;
export const withZeroPaddingTheResidual = (padding: Shown, padding2: Shown, seeds: Shown, seeds2: Shown): string =>
  `With zero padding the residual network ended at ${padding} (mean ${padding2}), with projections at ${seeds} (mean ${seeds2}): the shortcuts need no weights to work.`;
export const recordedWithStepsLossesAre = (ends: Shown, trained: Shown, steps: Shown): string =>
  `${ends} Recorded with ${trained}, ${steps} steps; losses are means of the last 20 batches.`;

/** @file English words of guesses of what a cut leaves. */
import type {Shown} from "../../shown.js";

export const expectedAt = (unit: Shown): string => `Expected at unit ${unit}`;
export const guessedAt = (unit: Shown, guess: Shown, measured: Shown): string =>
  `Unit ${unit}: guessed ${guess}, measured ${measured}.`;
export const digitsRightOf = (images: Shown): string => `Digits right of ${images} without one shortcut`;
export const unit = "Unit";
export const shortcut = "Shortcut";
export const seedOf = (seed: Shown): string => `Seed ${seed}`;
export const meanPercent = "Mean, %";
export const arcKept = "Arc kept, f(x) out: mean, %";
export const meanRatio = "‖f(x)‖ / ‖x‖, mean";
export const projection = "projection";
export const identity = "identity";
export const digitsStillRight = (trainings: Shown): string =>
  `Digits still right without one arc, ${trainings} trainings`;
export const keyOfTheDots = (seed: Shown): string =>
  `Bar: mean. Circle: identity shortcut; diamond: projection. Filled: the network of this page, seed ${seed}.`;
export const crossYourGuess = "Cross: your guess.";
export const measuredIn = (runs: Shown, steps: Shown, images: Shown, compared: Shown, command: Shown): string =>
  `${runs}: ${steps} steps each, ${images} test digits each, sizes over ${compared} of them (${command}).`;
export const whatWasMeasured = "What was measured";
export const everyNetworkEveryArc = "every network, every arc";
export const oneArcIsCut =
  "One arc is cut in a trained network. Drag the three points to what you expect, or use the arrow keys.";
export const yourThreePoints = "How many digits are still right without one arc?";
export const showFiveNetworks = "Show five networks";

/** @file English words of run kept. */
import type {Shown} from "../shown.js";

export const openedAtTheLastStep = "Opened at the last step: the validation losses never come to stay a quarter apart.";
export const openedAtStepFromHere = (step: Shown, behind: Shown, other: Shown): string =>
  `Opened at step ${step}: from here on ${behind}’s validation loss stays a quarter or more above ${other}’s.`;
export const notFinite = "not finite";
export const zeroOrNotFinite = "zero or not finite";
export const learningRate = (rate: Shown): string => `learning rate ${rate}`;
export const notANumber = "not a number";
export const theNetworkDivergedItsLoss = (network: Shown, loss: Shown, step: Shown, at: Shown): string =>
  `The ${network} network diverged: its loss is ${loss} from step ${step} on, at ${at}.`;
export const outOf = (zero: Shown, count: Shown): string => `${zero} of ${count}`;
export const theNetworkDoesNotLearn = (network: Shown, share: Shown, verdict: Shown, step: Shown, at: Shown): string =>
  `The ${network} network does not learn: ${share} gradients of its weights are ${verdict} at step ${step}, at ${at}.`;
export const theNetworkIsAtChance = (network: Shown, accuracy: Shown, step: Shown, chance: Shown, at: Shown): string =>
  `The ${network} network is at chance: it classifies ${accuracy} of the validation images correctly at step ${step}, guessing ${chance}; ${at}.`;
export const shareOf = (network: Shown, share: Shown): string => `${network} ${share}`;
export const bothNetworksAreAtChance = (step: Shown, shares: Shown, chance: Shown, rate: Shown): string =>
  `Both networks are at chance at step ${step}: right are ${shares} of the validation images, guessing ${chance}; learning rate ${rate}.`;
export const divergedInStep = "diverged in step";
export const gradientsGoneInStep = "gradients gone in step";
export const atChanceStep = "at chance, step";
export const divergedInStepNetworkStep = (network: Shown, step: Shown): string => `${network} diverged in step ${step}`;
export const sGradientsAreGone = (network: Shown): string => `${network}’s gradients are gone`;
export const isAtChance = (network: Shown): string => `${network} is at chance`;
export const hereTheLinesPart = "here the lines part";
export const theLinesPartFromStep = (step: Shown): string => `The lines part from step ${step} on.`;
/** What befell a run, with the step of it. */
export const atStep = (what: Shown, step: Shown): string => `${what}, step ${step}.`;
export const learningRateAfterStep = (value: Shown, step: Shown): string => `learning rate ${value} after step ${step}`;
export const stepOfNetwork = (step: Shown, network: Shown): string => `${step} (${network})`;
export const moreOf = (more: Shown): string => `${more} more`;
export const runOf = (number: Shown): string => `Run ${number}`;
export const runOfNumberTold = (number: Shown, told: Shown): string => `Run ${number}: ${told}`;
export const unknown = "unknown";
export const zero = "zero";
export const infinite = "infinite";

/** @file English words of lab controls. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const thisBrowserHasNoRelaxed =
  "This browser has no relaxed SIMD, which faster arithmetic needs: the run computes as with Equal everywhere.";
const hadNotBegun = (seeds: number): string =>
  seeds === 0 ? "" : `; ${seeds} ${plural(seeds, {one: "seed", other: "seeds"})} of its group had not begun`;
export const wasInterruptedAtStep = (named: Shown, step: Shown, steps: Shown, unbegun: number): string =>
  `${named} was interrupted at step ${step} of ${steps}${hadNotBegun(unbegun)}.`;
export const wasInterruptedBeforeItsFirstStep = (named: Shown, unbegun: number): string =>
  `${named} was interrupted before its first step${hadNotBegun(unbegun)}.`;
export const goOnWithIt = "Go on with it";
export const leaveIt = "Leave it";
export const train = "Train";
export const pause = "Pause";
export const resume = "Resume";
export const step = "Step";
export const reset = "Reset";
export const copyLink = "Copy link";
export const downloadCsv = "Download CSV";
export const makeSeveralOfTheSettings = "Make several of the settings smaller.";
export const itWouldFitWith = (ways: Shown): string => `It would fit with ${ways}.`;
export const thisRunNeedsButThere = (config: Shown, room: Shown, way: Shown): string =>
  `This run needs ${config}, but there is room for ${room} here, so it was not started. ${way}`;
export const aboutS = (math: Shown): string => `about ${math} s`;
export const aboutMin = (math: Shown): string => `about ${math} min`;
export const aboutH = (minutes: Shown): string => `about ${minutes} h`;
export const needsMemory = (memory: Shown): string => `Needs ${memory}; the time is known after one run.`;
export const moreMemoryThanManyBrowsers = "More memory than many browsers give a tab: the run may be refused.";
export const thatIsLongFewerSteps = "That is long: fewer steps, a smaller image or batch shorten it.";
export const thatIsTimesTheWork = (share: Shown): string =>
  `That is ${share} times the work of the run that this page opens with: it will be long.`;
export const yourNumberInClass = "Your number in class";
export const itSetsYourOwnFirst = (base: Shown): string =>
  `It sets your own first weights and images: the seed is ${base} plus your number.`;
export const yourSeedIs = (base: Shown, number: Shown, seed: Shown): string =>
  `Your seed is ${base} + ${number} = ${seed}.`;
export const theNumberInClassIs = (value: Shown, expected: Shown): string =>
  `The number in class is “${value}”, but must be ${expected}; the seed stays.`;
export const enterYourNumberInClass = (base: Shown): string =>
  `Enter your number in class first: your seed is ${base} plus that number.`;
export const mustBeOrEmptyIt = (name: Shown, rule: Shown): string =>
  `${name} must be ${rule}, or empty; it stays out of use.`;
export const stopAfterStep = "Stop after step";
export const bothNetworksRestThereResume = "Both networks rest there; Resume goes on.";
export const stopAtLoss = "Stop at loss";
export const bothRestAtTheFirst = "Both rest at the first probe at which one’s validation loss has come down to it.";
export const stopWhenItDiverges = "Stop when it diverges";
export const never = "never";

/** @file English words of what comes of a handed-in run that is computed again. */
import type {Shown} from "../../shown.js";

export const cancelled = "cancelled";
export const notVerified = (reason: Shown): string => `not verified: ${reason}`;
export const itIsNotThere = "it is not there";
export const theWorkerThatVerifies = "the worker that verifies";
export const itWasCancelled = "it was cancelled";
export const running = "running";
export const yes = "yes";
export const no = (reason: Shown): string => `no: ${reason}`;
export const itsImagesAreElsewhere = "its images are on the student’s device";
export const itRanWithRelaxedSimd = "it ran with relaxed SIMD, whose last bits differ between processors";
export const thisVersionDoesNotHave = (setting: Shown): string => `this version of the site does not have ${setting}`;
export const aNetworkNeeds = (bytes: Shown): string => `a network of it needs ${bytes}`;
export const cannotBeVerifiedHere = (reason: Shown): string => `cannot be verified here: ${reason}`;
export const isTheLast = (network: Shown, step: Shown, said: Shown): string =>
  `${network} step ${step} is the last in its CSV, and ${said} in its results`;
export const isInItsResults = (
  network: Shown,
  step: Shown,
  metric: Shown,
  said: Shown | undefined,
  lines: Shown | undefined
): string => `${network} step ${step} ${metric} is ${said} in its results, ${lines} in its CSV`;
export const madeByVersion = (difference: Shown, theirs: Shown, ours: Shown): string =>
  `${difference} (made by version ${theirs} of the site, this is ${ours}: that alone can be the reason)`;
export const hasNoStep = (network: Shown): string => `${network} step 1 loss is missing`;
export const itHasNoStep = "it has no step";
export const digest = "digest";
export const ofRun = (verdict: Shown, number: Shown): string => `${verdict} (run ${number})`;

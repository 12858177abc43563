/** @file English words of worker. */
import type {Shown} from "../shown.js";

export const wasEnded = (blame: Shown): string => `${blame} was ended`;
export const notStarted = (network: Shown): string => `${network}: not started`;
export const validationAccuracy = (valAccuracy: Shown): string => `, validation accuracy ${valAccuracy}`;
export const notANumber = "not a number";
export const lossAccuracy = (network: Shown, loss: Shown, accuracy: Shown, held: Shown): string =>
  `${network}: loss ${loss}, accuracy ${accuracy}${held}`;
export const stepOf = (step: Shown, steps: Shown): string => `step ${step} of ${steps}`;
export const stepsASecond = (speed: Shown): string => `${speed} steps a second`;
export const readyTheFiguresShowThe = "Ready. The figures show the recorded run.";
export const startingTheWorkersLoadWhat = "Starting …: the workers load what computes.";
export const startingWaitingForTheFirst = "Starting …: waiting for the first step.";
export const readyToStep = "Ready to step.";
export const theTrainingStoppedTheFigures = "The training stopped. The figures show what there is.";
export const itRestsAtStepAs = (step: Shown): string => `It rests at step ${step}, as you asked; Resume goes on.`;
export const itRestsAtStepThe = (step: Shown, network: Shown, loss: Shown): string =>
  `It rests at step ${step}: the ${network} network’s validation loss has come down to ${loss}; Resume goes on.`;
export const theWorkerThatTrainsIt = "the worker that trains it";
export const theNetworkStopped = (network: Shown, message: Shown): string =>
  `The ${network} network stopped: ${message}.`;
export const stoppedAnswering = (blame: Shown): string => `${blame} stopped answering`;
export const hasEnded = (blame: Shown): string => `${blame} has ended`;
export const couldNotBeLoaded = (blame: Shown): string => `${blame} could not be loaded`;
export const brokeOf = (blame: Shown, message: Shown): string => `${blame} broke: ${message}`;
export const sentWhatThisBrowserCannot = (blame: Shown): string => `${blame} sent what this browser cannot read`;
export const unknown = "unknown";
export const paused = "paused";
export const finished = "finished";
export const didNotComeTheNetwork = (blame: Shown): string =>
  `${blame} did not come: the network or the server may be slow`;
export const theFirstStep = "the first step";
export const stepTheLastThatWas = (step: Shown): string => `step ${step}, the last that was saved`;
export const aNewWorkerGoesOn = (member: Shown, member2: Shown): string =>
  `${member} A new worker goes on from ${member2}.`;
export const oneWorkerHadEndedBefore = (member: Shown, member2: Shown): string =>
  `${member} One worker had ended before, so the run rests: Resume goes on from ${member2}.`;

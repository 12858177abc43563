/** @file English words of lab. */
import type {Shown} from "../../shown.js";

export const readyGuessThenPressTrain = "Ready. Guess, then press Train: the figures wait for your run.";
export const readyTheFiguresShow = (name: Shown): string => `Ready. The figures show ${name}.`;
export const readyTheFiguresShowOther = (name: Shown): string =>
  `Ready. The figures show ${name}, of other settings than are set now.`;
export const readyTheFiguresShowThe = "Ready. The figures show the recorded run.";
export const trainLonger = "Train longer";
export const trainingLaboratory = "Training laboratory";

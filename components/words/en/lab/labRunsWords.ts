/** @file English words of lab runs. */
import type {Shown} from "../../shown.js";

export const equalBitsOnlyOnThis = "equal bits only on this processor";
export const seedsMeanRangeOf = (runs: Shown, count: Shown): string => `seeds ${runs}; mean (range) of ${count}`;
export const residualLowerInOf = (count: Shown, count2: Shown): string => `residual lower in ${count} of ${count2}`;
export const foldSeeds = "Fold seeds";
export const unfoldSeeds = "Unfold seeds";
export const seeds = "Seeds";
export const runsSeeds = (math: Shown, math2: Shown, count: Shown): string => `Runs ${math}–${math2}: ${count} seeds`;
export const differsFromTheRunAbove = "Differs from the run above";
export const steps = "Steps";
export const loss = "Loss";
export const residualLastLoss = "Residual, last loss";
export const residualValidationAccuracy = "Residual, validation accuracy";
export const plainLastLoss = "Plain, last loss";
export const plainValidationAccuracy = "Plain, validation accuracy";
export const residualPlain = "Residual − plain";
export const firstRun = "first run";
export const nothingTheSameSettings = "nothing: the same settings";
export const outOf = (reached: Shown, steps: Shown): string => `${reached} of ${steps}`;
export const lossOf = (loss: Shown): string => `loss ${loss}`;
export const accuracyPoints = (points: Shown): string => `accuracy ${points} points`;
export const underWay = "under way";
export const brokeOff = "broke off";
export const newNameOfRun = (number: Shown): string => `New name of run ${number}`;
export const hide = "Hide";
export const rename = "Rename";
export const pin = "Pin";
export const deleteWord = "Delete";
export const show = "Show";
export const undo = "Undo";
export const wasDeleted = (last: Shown): string => `${last} was deleted.`;
export const name = "Name";
export const actions = "Actions";
export const runs = "Runs";
export const thisBrowserDoesNotLet =
  "This browser does not let the page store anything: runs are kept only until this tab is closed.";
export const theBrowsersStorageIsFull =
  "The browser’s storage is full: what is new is kept only until this tab is closed. Deleting runs makes room.";
export const theBrowsersStorageDoesNot =
  "The browser’s storage does not answer: what is new is kept only in this tab until it does.";
export const anotherTabHoldsAnOlder =
  "Another tab holds an older version of the stored runs; close it. Until then runs are kept only in this tab.";
export const theStoredRunsBelongTo =
  "The stored runs belong to a newer version of this page; reload it. Until then runs are kept only in this tab.";
export const theBrowsersStorageFailedWhat = (reason: Shown): string =>
  `The browser’s storage failed (${reason}): what is new is kept only until this tab is closed.`;
export const thereIsNoRoomTo =
  "There is no room to store the networks themselves: once the page is closed this run cannot go on. Its numbers are kept.";
export const oneStoredRunCouldNot = (first: Shown): string =>
  `One stored run could not be read and is left out: ${first}.`;
export const storedRunsCouldNotBe = (count: Shown, first: Shown): string =>
  `${count} stored runs could not be read and are left out; the first: ${first}.`;

/** @file English words of reports and result codes: what a file says of itself, and what is wrong with one. */
import type {Shown} from "../../shown.js";

export const runsOfTheTrainingLaboratory =
  "Runs of the Shortcut training laboratory. Open this file there (Open report), or let the page for teachers compute its numbers again.";
export const aCodeIsOfAnEndedRun = "A code is of a run that has come to its end.";
export const aCodeIsOfDrawnImages =
  "A code is of a run on drawn images; of own images a report tells what came of them.";
export const aCodeIsNotOfALongerRun = "A code is of a run that was not trained longer; a report holds this one.";
export const aCodeIsOfOneRate = "A code is of a run whose learning rate was not changed; a report holds this one.";
export const codesNeedHttps = "This browser computes a code only on a page that came by https.";
export const aCodeHasRoomFor = (control: Shown, text: Shown, room: Shown): string =>
  `${control} is ${text}, and a code has room for ${room}.`;
export const fromTo = (least: Shown, most: Shown): string => `${least} to ${most}`;
export const digitsAfterThePoint = (digits: Shown, places: Shown): string =>
  `${digits} digits, at most ${places} of them after the point`;
export const aCodeHoldsOneRun = (seeds: Shown): string => `A code holds one run, not the ${seeds} of a row of seeds.`;
export const aCodeCannotHold = (control: Shown, text: Shown): string =>
  `${control} is ${text}, which a code cannot hold.`;
export const ofAnotherVersion = "it is of another version of the site";
export const itsSettingIsNot = (control: Shown, expected: Shown): string => `its ${control} is not ${expected}`;
export const longerThanACode = "it is longer than a code";
export const aCodeHasNo = (letter: Shown): string => `a code has no “${letter}”`;
export const checkLettersDoNotFit = "its check letters do not fit: a letter is wrong, or two are swapped";
export const aReportHasAtMost = (size: Shown, most: Shown): string =>
  `It has ${size} MB, and a report has at most ${most} MB.`;
export const linesOfItsCsv = "lines of its CSV";
export const changesOfItsRate = "changes of its learning rate";
export const problems = "problems";
export const results = "results";
export const runs = "runs";
export const answers = "answers";
export const areNoList = (what: Shown): string => `${what} are no list`;
export const hasTooMany = (count: Shown, what: Shown, most: Shown): string =>
  `it has ${count} ${what}, and at most ${most} are taken`;
export const itHasNoSettings = "it has no settings";
export const aChangeIsNoStep = "a change of its learning rate is no step and number";
export const itIsNoRun = "it is no run";
export const itsCsvDoesNotBegin = (header: Shown): string => `its CSV does not begin with ${header}`;
export const settingOf = (name: Shown, value: Shown): string => `${name} “${value}”`;
export const itIsNoJson = "It is no JSON; a file of “Save report” is needed.";
export const itIsOtherJson = (format: Shown): string =>
  `It is JSON of another kind; a file of “Save report” has format ${format}.`;
export const itsFormatIs = (found: Shown, format: Shown): string => `Its format is “${found}”, but must be ${format}.`;
export const itIsOfVersion = (version: Shown): string =>
  `It is a report of version ${version}, and this site reads version 1: open it at a newer site.`;
export const inRun = (number: Shown, problem: Shown): string => `run ${number}: ${problem}`;
export const itHasNoRun = "it has no run";
export const unknown = "unknown";
export const thisReportIsDamaged = (problem: Shown): string => `This report is damaged: ${problem}.`;
export const itNamesNoNetwork = (line: Shown): string => `it names no network: “${line}”`;
export const itsStepIs = (step: Shown): string => `its step is “${step}”`;
export const itsValueIsNoNumber = (value: Shown): string => `its value is no number: “${value}”`;
export const stepHasTwice = (step: Shown, metric: Shown): string => `step ${step} has ${metric} twice`;
export const stepHasNo = (step: Shown, metric: Shown): string => `step ${step} has no ${metric}`;
export const stepHasOtherLayers = (step: Shown, metric: Shown): string => `step ${step} has ${metric} of other layers`;
export const networkHasNoStep = (network: Shown, step: Shown): string => `${network} has no step ${step}`;
export const lineOfItsCsv = (line: Shown, problem: Shown): string => `line ${line} of its CSV: ${problem}`;
export const numberAt = (network: Shown, step: Shown, metric: Shown): string => `${network} step ${step} ${metric}`;
export const numberOfLayerAt = (network: Shown, step: Shown, metric: Shown, layer: Shown): string =>
  `${network} step ${step} ${metric} of ${layer}`;
export const isMissingHere = (place: Shown, computed: Shown): string => `${place} is missing, here ${computed}`;
export const isButHere = (place: Shown, reported: Shown, computed: Shown): string =>
  `${place} is ${reported}, here ${computed}`;
export const thereIsNone = "there is none";

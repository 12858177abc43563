/** @file English words of units that are taken out of both networks. */
import {listed} from "../../../listed.js";
import {plural} from "../../../plural.js";
import type {WordPiece, WordPieces} from "../../../wordPieces.js";
import type {Shown} from "../../../shown.js";

/** `unit 3.4`, `units 1.1 and 3.4`, `units 1.1, 1.2 and 3.4`. */
export const unitsNamed = (names: readonly string[]): string =>
  `${plural(Math.max(1, names.length), {one: "unit", other: "units"})} ${listed(names)}`;
export const wholeNetwork = "whole network";
export const withoutUnits = (units: Shown): string => `without ${units}`;
export const withoutSoMany = (count: Shown): string => `without ${count} units`;
export const fallsToGuessing = (whole: Shown, right: Shown): string =>
  `falls from ${whole} to ${right}, no better than guessing`;
export const fallsToOneAnswer = (whole: Shown, right: Shown, times: Shown, digit: Shown): string =>
  `falls from ${whole} to ${right}, no better than guessing: it takes ${times} of them for a ${digit}`;
export const fallsFromTo = (whole: Shown, right: Shown): string => `falls from ${whole} to ${right}`;
export const stillReads = (right: Shown, total: Shown, lost: Shown): string =>
  `still reads ${right} of ${total}, ${lost} fewer`;
export const stillReadsAsMany = (right: Shown): string => `still reads as many, ${right}`;
export const readsMore = (right: Shown, more: Shown): string => `reads ${right}, ${more} more`;
export const wholeTheyRead = <P extends WordPiece>(
  residual: P,
  residualRight: Shown,
  total: Shown,
  plain: P,
  plainRight: Shown
): WordPieces<P> => [
  "Whole, the ",
  residual,
  ` network reads ${residualRight} of ${total} digits, the `,
  plain,
  ` one ${plainRight}. Click a unit.`
];
export const withoutThemTheyRead = <P extends WordPiece>(
  units: Shown,
  residual: P,
  residualClause: Shown,
  plain: P,
  plainClause: Shown
): WordPieces<P> => [
  `Without ${units} the `,
  residual,
  ` network ${residualClause}; the `,
  plain,
  ` one ${plainClause}.`
];
export const itFailed = (failure: Shown): string =>
  `It failed: ${failure}. Single units are recorded and still work; “Start again” tries these once more.`;
export const takeOutOfBoth = (units: Shown, total: Shown): string =>
  `Take ${units} out of both networks, without training again. How many of ${total} digits does each still read?`;
export const bothReadAgain = (units: Shown, total: Shown): string =>
  `Without ${units}: both networks read the ${total} digits again …`;
export const youGuessed = (residual: Shown, plain: Shown): string => ` You guessed ${residual} and ${plain}.`;
export const measuredHere = " Measured here.";
export const clickUnits =
  "Click units, or press Enter on one, to take them out of both networks. The three that change the shape have to stay.";
export const ringedUnit = (unit: Shown, names: Shown, rest: Shown): string =>
  `Ringed: unit ${unit}, in Keras ${names}. ${rest}`;
export const unitOf = (name: Shown): string => `unit ${name}`;
export const hasToStay = "changes the shape and has to stay";
export const rightWithoutIt = (total: Shown, counts: Shown): string => `right of ${total} without it alone: ${counts}`;
export const wholeLevel = (whole: Shown): string => `whole ${whole}`;
export const guessing = "guessing";
export const digitsRightWithoutIt = (count: Shown, total: Shown): string =>
  `${count} of ${total} digits right without it alone`;
export const theWorkerSentNoMaps = "the worker sent no maps";
export const barsAndSteps = (steps: Shown, seed: Shown, recorded: Shown): string =>
  `Bars: test digits read without that unit alone. Steps of training: ${steps}; one training each, seed ${seed}. ${recorded}. More than one unit out is measured here.`;
export const networkOf = (network: Shown): string => `${network} network`;
export const digit = "Digit";
export const putItBack = "Put it back";
export const putAllBack = "Put all back";
export const startAgain = "Start again";
export const showWhatHappens = "Show what happens";
export const takeItOut = "Take it out";
export const takenFor = (label: Shown, answer: Shown): string => `a ${label} taken for a ${answer}`;
export const digitsRight = (network: Shown, right: Shown, total: Shown): string =>
  `${network}: ${right} of ${total} test digits right.`;
export const digitsRightAndWrong = (network: Shown, right: Shown, total: Shown, wrong: Shown): string =>
  `${network}: ${right} of ${total} test digits right; wrong: ${wrong}.`;
/** The same where more are wrong than those that are named. */
export const digitsRightAndMoreWrong = (
  network: Shown,
  right: Shown,
  total: Shown,
  wrong: Shown,
  more: Shown
): string => `${network}: ${right} of ${total} test digits right; wrong: ${wrong} and ${more} more.`;
/** A wall's count, which stands in a place of its own, as does what is counted. */
export const wallCount = <P>(count: P, total: Shown, right: P, network: Shown): WordPieces<P> => [
  count,
  ` of ${total}`,
  right,
  `, ${network}`
];
export const right = " right";
export const isRead = (label: Shown): string => `a ${label}, read`;
export const notKnownYet = (network: Shown): string => `${network}: not known yet`;
export const guessResidual = "Guess, residual";
export const guessPlain = "Guess, plain";
export const justShowIt = "Just show it";
export const yourGuess = "Your guess";
export const theWorkerThatTests = "the worker that tests the networks";
export const hasToBeLoaded = (network: Shown): string => `the ${network} network has to be loaded first`;

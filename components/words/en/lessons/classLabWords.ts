/** @file English words of what a class hands in: the page, its table, its figures, its codes. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const nothingIsHandedIn =
  "Nothing is handed in yet. Choose reports, drop them on this page, or paste codes, one a line.";
export const rowsOf = (count: number): string => plural(count, {one: "one row", other: `${count} rows`});
export const foundSoFar = (yes: Shown, no: Shown): string => `${yes} yes, ${no} no`;
export const foundAndOpen = (yes: Shown, no: Shown, open: Shown): string =>
  `${yes} yes, ${no} no, ${open} not verified`;
export const verifyingRows = (rows: Shown, left: number, found: Shown): string =>
  `Verifying ${rows}, ${left} to go: ${found} so far.`;
export const finishedRows = (rows: Shown, found: Shown): string => `finished: ${rows}, ${found}.`;
export const finishedLookAt = (rows: Shown, found: Shown, names: Shown): string =>
  `finished: ${rows}, ${found}. Look at ${names}.`;
export const andMore = (names: Shown, more: Shown): string => `${names} and ${more} more`;
export const noName = "no name";
export const cancel = "Cancel";
export const verifyTheRest = "Verify the rest";
export const exportAsCsv = "Export as CSV";
export const emptyTheTable = "Empty the table";
export const doneOfRuns = (done: Shown, total: Shown): string => `${done} of ${total} runs`;
export const mostCommonSettings = (settings: Shown): string => `Most common settings, less the seed: ${settings}.`;
export const itIsInTheTable = (name: Shown): string => `${name}: It is in the table already.`;
export const reports = "Reports";
export const orDropThem = "Or drop them anywhere on this page.";
export const codes = "Codes";
export const whatWasHandedIn = "What was handed in";

export const nameOrNumber = "Name or number";
export const whatWasRun = "What was run";
export const guessedResidual = "Guessed, residual";
export const guessedPlain = "Guessed, plain";
export const residualLast = "Residual: last loss, accuracy";
export const plainLast = "Plain: last loss, accuracy";
export const verified = "Verified";
export const codeKind = "code";
export const answersOf = (count: number): string => plural(count, {one: `${count} answer`, other: `${count} answers`});
export const classLabel = "Class";
export const whoHandedInWhat = "Who handed in what";
export const seedOf = (seed: Shown): string => `seed ${seed}`;
export const trainedLonger = (steps: Shown): string => `trained longer after step ${steps}`;
export const guessedLate = (loss: Shown): string => `${loss}, after the run began`;
export const stepOf = (reached: Shown, steps: Shown): string => `step ${reached} of ${steps}`;

export const groupOf = (number: Shown): string => `Group ${number}`;
export const runsOf = (count: number): string => plural(count, {one: "one run", other: `${count} runs`});
export const bandOf = (number: Shown, runs: Shown, settings: Shown): string => `${number}: ${runs}, ${settings}`;
export const theMostCommonSettings = "the most common settings";
export const linesAreMeans = (bands: Shown): string =>
  `Lines are means, bands reach from the least to the greatest. ${bands}.`;
export const bandsAndMore = (bands: Shown, more: Shown): string => `${bands}; and ${more} more`;
export const whatWasGuessed = "What was guessed, and what was measured";
export const inNoBar = (losses: Shown): string => `${losses}. A loss that is not a number is in no bar.`;
export const lastLosses = "Last losses, guessed and measured";
export const network = "Network";
export const guessed = "Guessed";
export const measured = "Measured";
export const allRuns = "All runs";
export const none = "none";
export const spreadOf = (count: Shown, low: Shown, high: Shown, middle: Shown): string =>
  `${count} from ${low} to ${high}, median ${middle}`;
export const guessedAndMeasured = (network: Shown, guessed: Shown, measured: Shown): string =>
  `${network}: guessed ${guessed}; measured ${measured}`;
export const lastLossOf = (losses: Shown): string => `Last loss, guessed above and measured below. ${losses}.`;
export const guessedBars = "guessed";
export const measuredBars = "measured";
export const lastLossAxis = "last loss, nats →";

export const aCodeHasAtMost = (most: Shown): string => `a code has at most ${most} letters`;
export const thereIsNoCode = (text: Shown, least: Shown): string =>
  `There is no code in “${text}”: a code has ${least} letters or more.`;
export const thereAreCharacters = (count: Shown, most: Shown): string =>
  `There are ${count} characters, and the first ${most} of them are read.`;
export const theRestIsNotRead = (most: Shown): string =>
  `After ${most} codes and problems the rest of the text is not read.`;

export const more = (count: Shown): string => `${count} more`;
export const everybodyHandedIn = (seed: Shown): string => `Everybody handed in the same run, with seed ${seed}.`;
export const handedInTheSame = (names: Shown, seed: Shown): string =>
  `${names} handed in the same run, with seed ${seed}.`;
export const moreRunsBySeveral = (count: number): string =>
  plural(count, {
    one: `And ${count} more run was handed in by several.`,
    other: `And ${count} more runs were handed in by several.`
  });
export const seedsAre = (base: Shown): string =>
  `Seeds are ${base} plus the number in class, for everybody with a number.`;
export const seedsAreBut = (base: Shown, names: Shown): string =>
  `Seeds are ${base} plus the number in class, but not for ${names}.`;

/** @file English words of the figures after the first: paths, their lengths and gradients, units in turn, injuries at random. */
import {plural} from "../../../plural.js";
import type {Shown} from "../../../shown.js";

const unitsOf = (count: number): string => `${count} ${plural(count, {one: "unit", other: "units"})}`;

export const unitsHavePaths = (units: number, power: Shown, paths: Shown): string =>
  `${plural(units, {one: "One unit has", other: `${units} units have`})} ${power} = ${paths} paths. Point at a term or a path, or use the arrow keys, to follow it.`;
export const throughUnit = (unit: Shown): string => `through {f} of unit ${unit}`;
export const aroundUnit = (unit: Shown): string => `around unit ${unit}`;
export const pathTold = (path: Shown, count: Shown, length: Shown, route: Shown, term: Shown): string =>
  `Path ${path} of ${count}, length ${length}: ${route}. Its term: ${term}.`;
export const units = "Units";
export const unroll = "Unroll";
export const stackAgain = "Stack again";
export const sumsUnrolled = "Sums, unrolled into paths";
export const pathsAsTerms = "Paths, as terms of the sum; arrow keys go from one to the next";
export const pathOfTerm = (path: Shown, term: Shown): string => `Path ${path}: ${term}`;
export const stacked = (count: number, paths: Shown): string =>
  `${plural(count, {one: "One unit", other: `${count} units`})}, stacked; they hold ${paths} paths from x to y.`;
export const unrolledInto = (count: number, paths: Shown): string =>
  `${plural(count, {one: "One unit", other: `${count} units`})}, unrolled into ${paths} paths from x to y.`;
export const markedAroundAll = " Marked: the path through no unit, length 0.";
export const markedThrough = (through: Shown, length: Shown): string =>
  ` Marked: the path through unit ${through}, length ${length}.`;

export const numberByLength = (count: number, most: Shown, all: Shown, through: Shown): string =>
  `Number of paths by length, ${unitsOf(count)}. Most, ${most} of ${all}, go through ${through} units; one goes through none and one through all.`;
export const unitsOnThePathAxis = "units on the path";
export const pathsAxis = "paths";
export const pathsAxisLogarithmic = "paths (logarithmic)";
export const spreadOfLengths = (
  paths: Shown,
  mean: Shown,
  spread: Shown,
  share: Shown,
  low: Shown,
  high: Shown
): string =>
  `${paths} paths; mean length ${mean}, standard deviation ${spread}. ${share} of them go through ${low} to ${high} units.`;
export const unitsInTheNetwork = "Units in the network";
export const axis = "Axis";
export const linear = "Linear";
export const logarithmic = "Logarithmic";
export const howManyPaths = "How many paths of each length?";
export const pathsOfEachLength = "paths of each length";
export const pathsByLength = "Paths by length";
export const unitsOnThePath = "Units on the path";
export const paths = "Paths";
export const share = "Share";

export const gradientAlongOne = "Gradient along one";
export const numberTimesGradient = "Number × gradient";
export const addedAsVectors = "Added as vectors";
export const dotsLineAndRings = (factor: Shown, held: Shown, low: Shown, high: Shown): string =>
  `Small dots: single paths, drawn at random. Line: their mean; each unit on the way divides it by ${factor} on average. Rings: all paths of a length added as vectors, exactly. ${held} of the products lie between ${low} and ${high} units. `;
export const recordedOnTheResidual = (
  steps: Shown,
  seed: Shown,
  batches: Shown,
  batch: Shown,
  backend: Shown,
  runtime: Shown,
  day: Shown
): string =>
  `Recorded on the residual network of ${steps} steps, seed ${seed}, ${batches} batches of ${batch} training images, batch normalization with the statistics of training; ${backend}, ${runtime}, ${day}.`;
/** @param written the number of paths, as it is written */
export const pathsOfALength = (
  count: number,
  written: Shown,
  length: Shown,
  all: Shown,
  gradient: Shown,
  percent: Shown
): string =>
  `${written} ${plural(count, {one: "path goes", other: "paths go"})} through ${length} of ${all} units. One carries a gradient of ${gradient} on average; together that is ${percent} % of the products.`;
export const lengthOfThePath = "Length of the path";
export const pathsAndTheirGradient = "Paths, and the gradient that they carry";
export const gradientByLengthOfThePath = "gradient by length of the path";
export const gradientByLength = "Gradient by length";
export const numberThroughUnits = (most: Shown, half: Shown, length: Shown, count: Shown): string =>
  `Number of paths through k units: at most ${most}, through ${half}. At ${length}: ${count}.`;
export const numberOfPaths = "number of paths";
export const gradientThroughUnits = (first: Shown, last: Shown, all: Shown, length: Shown, gradient: Shown): string =>
  `Gradient along one path through k units, logarithmic: ${first} at 0, ${last} at ${all}. At ${length}: ${gradient}.`;
export const gradientAlongOnePath = "gradient along one path";
export const productThroughUnits = (peak: Shown, length: Shown, percent: Shown, together: Shown): string =>
  `Number times gradient: most at ${peak} units. At ${length}: ${percent} % of the sum; added as vectors ${together}.`;
export const numberTimesGradientAxis = "number × gradient";

export const withoutOneUnit = "without one unit";
export const firstUnitToLast = "first unit … taken out … last unit";
export const takenOut = "taken out";
export const takeOutEachInTurn = "Take out each unit in turn";
export const withTwoSwapped = "with two neighbours swapped";
export const firstPairToLast = "first pair … swapped … last pair";
export const swapped = "swapped";
export const swapEachInTurn = "Swap each pair in turn";
export const wholeAndOnAverage = (network: Shown, whole: Shown, average: Shown, lesion: Shown): string =>
  `${network}: ${whole} whole, ${average} on average ${lesion}`;
export const nothingMeasuredYet = (network: Shown, whole: Shown): string =>
  `${network}: ${whole} whole, nothing measured yet`;
export const accuracyWith = (lesion: Shown): string => `Accuracy ${lesion}`;
export const accuracyTold = (lesion: Shown, words: Shown): string => `Accuracy ${lesion}. ${words}.`;
export const classifiedCorrectly = "classified correctly";
export const insteadOf = (name: Shown, network: Shown, left: Shown, whole: Shown): string =>
  `${name}, ${network}: ${left} instead of ${whole}.`;
export const injury = "Injury";
export const none = "none";
export const eachUnitTakenOut = "Each unit taken out, or two exchanged";
export const turnRecorded = (images: Shown, recorded: Shown): string =>
  `Lines: the whole networks. Circles: residual. Squares: plain. ${images} test digits; chance is one in ten. ${recorded}.`;
export const turnMeasured = (images: Shown): string =>
  `Lines: the whole networks. Circles: residual. Squares: plain. ${images} test digits; chance is one in ten. Measured here.`;
export const accuracyWithEachInjury = "accuracy with each injury";
export const inTurn = "In turn";
export const takeOutEachUnit = "Take out each unit";
export const swapEachPair = "Swap each pair of neighbours";
export const wereRecorded = (words: Shown): string => `${words} Recorded.`;
export const loadingTheNetwork = (network: Shown): string => `Loading the ${network} network …`;
export const finishedTurn = (words: Shown): string => `finished; ${words} Measured here.`;
export const turnFailed = (error: Shown): string =>
  `It failed: ${error}. The recorded result is shown; press the button to start again.`;

export const unitsTakenOut = "units taken out";
export const swapsOfNeighbours = "swaps of neighbours";
export const soManyTakenOut = (count: number): string =>
  `${count} ${plural(count, {one: "unit taken out", other: "units taken out"})}`;
export const soManySwaps = (count: number): string =>
  `${count} ${plural(count, {one: "swap of neighbours", other: "swaps of neighbours"})}`;
export const guessedAndMeasured = (count: Shown, guess: Shown, measured: Shown): string =>
  `${count} out: guessed ${guess}, measured ${measured}`;
export const errorOfTheResidual = (words: Shown): string => `Error of the residual network. ${words}.`;
export const guessWithout = (count: number): string => `Guess with ${unitsOf(count)} out`;
export const howManyWrong =
  "How many of the test digits will the residual network get wrong? Drag the points, or use the arrow keys.";
export const showWhatWasMeasured = "Show what was measured";
export const errorByNumber = (along: Shown): string => `Error by number of ${along}`;
export const meanAndRange = (draws: Shown, images: Shown, seed: Shown, recorded: Shown): string =>
  `Line: mean error of ${draws} random draws; band: lowest and highest; each dot one draw, the same for both networks. ${images} test digits, seed ${seed}. ${recorded}.`;
export const errorByInjuries = "How the error grows with each injury";
export const meanErrors = "mean error";
export const takeUnitsOut = "Take units out";
export const swapNeighbours = "Swap neighbours";
export const howMany = "How many";
export const measureItHere = "Measure it here";
export const meanErrorRecorded = (what: Shown, errors: Shown): string => `${what}: mean error ${errors}. Recorded.`;
export const meanErrorSoFar = (what: Shown, errors: Shown): string => `${what}: mean error ${errors} …`;
export const meanErrorMeasured = (what: Shown, errors: Shown): string =>
  `finished; ${what}: mean error ${errors}. Measured here, with the recorded draws.`;
export const measuringFailed = (error: Shown): string =>
  `It failed: ${error}. The recorded curve still stands; press the button to start again.`;
export const errorAt = (error: Shown, count: Shown): string => `${error} at ${count}`;
export const yourGuessIs = (guesses: Shown): string => `your guess: ${guesses}`;
export const yourGuess = "your guess";
export const errorsTold = (along: Shown, words: Shown): string => `Error by number of ${along}. ${words}.`;
export const testDigitsWrong = "test digits wrong";
export const chance = "chance";

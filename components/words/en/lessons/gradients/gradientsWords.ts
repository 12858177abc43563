/** @file English words of back-propagation by hand, of products of Jacobians, of the start and of shattered gradients. */
import {plural} from "../../../plural.js";
import type {Shown} from "../../../shown.js";

export const nothingComputedYet = "Nothing has been computed yet.";
export const pressForward = "Nothing has been computed yet. Press Forward, Step or Play.";
export const withShortcuts = "with shortcuts";
export const withoutShortcuts = "without shortcuts";
export const threeUnits = (kind: Shown, weights: Shown, done: Shown, steps: Shown, heard: Shown): string =>
  `Three units ${kind}, weights ${weights}; ${done} of ${steps} steps done. ${heard}`;
export const upperAndLowerLine =
  "Upper line of each pair: the values going forward. Lower line, in purple: the gradients going back, with each edge’s arithmetic. Bars, once the gradient has arrived: the same gradient as a sum over all ways from the loss to x. Point at a way to see it.";
export const stepsDone = "Steps done";
export const forward = "Forward";
export const reset = "Reset";
export const theGradientGoesBack = "The gradient goes back, edge by edge";
export const weightOf = (unit: Shown): string => `Weight w${unit}`;
export const inputX = "Input x";
export const target = "Target";
export const shortcuts = "Shortcuts";
export const optionWithShortcuts = "With shortcuts";
export const optionWithoutShortcuts = "Without shortcuts";
export const layers = "Layers";
export const forwardThrough = (f: Shown, from: Shown, product: Shown, value: Shown): string =>
  `Forward: ${f}(${from}) = ${product} = ${value}.`;
export const theShortcutBrings = (from: Shown, to: Shown, before: Shown, branch: Shown, after: Shown): string =>
  `Forward: the shortcut brings ${from} itself; ${to} = ${before} + ${branch} = ${after}.`;
export const theBranchAlone = (to: Shown, f: Shown, after: Shown): string =>
  `Forward: without a shortcut ${to} is ${f} alone, ${after}.`;
export const forwardIntoTheLoss = (value: Shown, wanted: Shown, loss: Shown): string =>
  `Forward: L = ½ (${value} − ${wanted})² = ${loss}.`;
export const backwardOutOfTheLoss = (last: Shown, gradient: Shown): string =>
  `Backward: ∂L/∂${last} = ${last} − target = ${gradient}.`;
export const backwardAlongShortcut = (unit: Shown, arrived: Shown): string =>
  `Backward along shortcut ${unit}: ${arrived} × 1 = ${arrived}. It arrives unchanged.`;
export const bothWaysMeet = (wanted: Shown, arrived: Shown, through: Shown, result: Shown): string =>
  `Backward: both ways meet: ${wanted} = ${arrived} + ${through} = ${result}.`;
export const thatIsAllThatArrives = (wanted: Shown, result: Shown): string =>
  `Backward: that is all that arrives: ${wanted} = ${result}.`;
export const backwardThrough = (f: Shown, arrived: Shown, slope: Shown, through: Shown): string =>
  `Backward through ${f}: ${arrived} × ${f}′ = ${arrived} × ${slope} = ${through}.`;
const pathsOf = (count: number): string => `${count} ${plural(count, {one: "path", other: "paths"})}`;
export const finished = (last: Shown, value: Shown, top: Shown, first: Shown, paths: number, weights: Shown): string =>
  `${last} Finished: ∂L/∂${value} = ${top} has become ∂L/∂x = ${first}, over ${pathsOf(paths)}. By the weights: ∂L/∂w = ${weights}. Forward takes the gradient back to the loss.`;
export const shortcutsOnly = "shortcuts only";
export const sumOverPaths = (paths: number, words: Shown, total: Shown): string =>
  `∂L/∂x as the sum over ${pathsOf(paths)}: ${words}; together ${total}.`;
export const sumIsTheGradient = "sum = ∂L/∂x";

export const eightNumbersALayer =
  "Eight numbers a layer. Each dot is a singular value: a direction in which a gradient is stretched or shrunk. Line: the root mean square of the dots, the factor for a random gradient. Bottom strip: 0, or below 10⁻¹⁰. Computed here in double precision; a value below 10⁻¹² of the largest is lost in rounding and counts as 0.";
export const units = "Units";
export const gain = "Gain";
export const seedOfTheWeights = "Seed of the weights";
export const activation = "Activation";
export const afterUnits = (count: number, size: Shown, words: Shown): string =>
  `After ${count} ${plural(count, {one: "unit", other: "units"})} at gain ${size}: ${words}.`;
export const valuesByUnits = "largest, smallest and typical value by number of units";
export const singularValuesOf = (count: number, words: Shown): string =>
  `Singular values of the product of ${count} ${plural(count, {one: "Jacobian", other: "Jacobians"})}. ${words}.`;
export const plainProduct = "plain: product of {f}′";
export const residualProduct = "residual: product of I + {f}′";
export const unitsAxis = "units →";
export const largestOf = (network: Shown): string => `${network}, largest`;
export const smallestOf = (network: Shown): string => `${network}, smallest`;
export const typicalOf = (network: Shown): string => `${network}, typical`;
export const singularValuesByUnits = "Singular values by number of units";
export const areZero = (zeros: Shown, all: Shown): string => `${zeros} of ${all} are 0`;
export const smallestIs = (value: Shown): string => `smallest ${value}`;
export const spectrumTold = (network: Shown, largest: Shown, smallest: Shown, factor: Shown): string =>
  `${network}: largest ${largest}, ${smallest}, a random gradient is multiplied by ${factor}`;

export const correlationAtDepths = (
  network: Shown,
  first: Shown,
  firstDepth: Shown,
  last: Shown,
  lastDepth: Shown
): string => `${network} ${first} at depth ${firstDepth}, ${last} at depth ${lastDepth}`;
export const correlationByDepth = (words: Shown): string =>
  `Correlation of the gradients of neighbouring inputs by depth. ${words}.`;
export const layersAxis = "layers";
export const correlationAxis = "correlation of neighbours’ gradients";
export const slopeAlongACircle = (depth: Shown, networks: readonly string[]): string =>
  `Slope of the output along a circle of inputs, ${depth} layers deep, one line for the ${networks.join(", one for the ")} network.`;
export const onceRoundTheCircle = "input, once round the circle →";
export const computedAtTheStart =
  "Computed here, at the start: networks 48 numbers wide, 128 inputs on a circle, 2.8° from one to the next. Above: the slope of the output as the input goes round, scaled to its own size. Below: the mean cosine between the gradients of neighbours. Statistics of batch norm held fixed.";
export const correlationsOf = (count: number, seed: Shown, each: Shown): string =>
  `${count} ${plural(count, {one: "layer", other: "layers"})}, seed ${seed}: correlation of neighbours’ gradients: ${each}.`;
export const correlationOfNeighbours = "Correlation of neighbours’ gradients";
export const numberOfLayers = "Number of layers";
export const seedOfTheNetworks = "Seed of the networks";
export const tableOfCorrelations = "correlation by depth";

export const atInputAndOutput = (network: Shown, first: Shown, last: Shown, seeds: number): string =>
  `${network} ${first} at the input, ${last} at the output, mean of ${seeds} ${plural(seeds, {one: "seed", other: "seeds"})}`;
export const alongDepthAtTheStart = (measure: Shown, words: Shown): string =>
  `${measure} from input to output at the start. ${words}.`;
export const gainCaption = (seeds: Shown, recorded: Shown): string =>
  `34 layers, 16×16 digits, no batch norm. Weights of variance gain / fan-in; one batch forward and back, nothing learned. Lines: geometric mean over seeds ${seeds}; bands: their range. The axes stay as the gain changes. ${recorded}.`;
export const initialGain = "Initial gain";
export const measuredWithNorm = (seed: Shown, size: Shown): string =>
  `Measured here with seed ${seed}, with batch norm, gain ${size}`;
export const measuredWithoutNorm = (seed: Shown, size: Shown): string =>
  `Measured here with seed ${seed}, without batch norm, gain ${size}`;
export const gainOf = (size: Shown): string => `Gain ${size}`;
export const measuringBoth = "Measuring both networks …";
export const couldNotBeMeasured = (reason: Shown): string =>
  `It could not be measured: ${reason}. The recorded gains are still here.`;
export const forwardAndBack = "Forward and back through 34 layers, at any size of first weights";
export const everyRecordedGain = "every recorded gain";
export const network = "Network";
export const lossNats = "Loss, nats";
export const outputRootMeanSquare = "Output, root mean square";
export const gradientAtTheStem = "Gradient at the stem";
export const atTheStartByGain = "At the start, by initial gain";
export const itVanishes = "it vanishes";
export const itExplodes = "it explodes";
export const itKeepsItsSize = "it keeps its size within a factor of ten";
export const theGradientGoes = (name: Shown, top: Shown, stem: Shown, verdict: Shown, loss: Shown): string =>
  `${name}: the gradient goes from ${top} at the last unit to ${stem} at the stem, ${verdict}; the loss is ${loss}`;
export const factorOf = (name: Shown, mean: Shown, low: Shown, high: Shown): string =>
  `${name} ${mean} (${low} to ${high})`;
export const factorOfTheTheory = (factor: Shown): string => ` The theory for wide plain networks: ${factor}.`;
export const factorOfALayer = (count: Shown, seeds: Shown, words: Shown, theory: Shown): string =>
  `Factor by which a layer multiplies the gradient on its way back, over ${count} layers and ${seeds} seeds: ${words}.${theory}`;
export const gainTwoWithNorm = "initial gain 2, with batch norm";
export const gainOneWithoutNorm = "initial gain 1, without batch norm";
export const linesAndBands = (seeds: Shown, start: Shown, recorded: Shown): string =>
  `Lines: geometric mean over seeds ${seeds}; bands: their range. The first batch, before the first update; ${start}. ${recorded}. `;
export const runTheFirstSteps = "Run the first steps here";
export const networkOfSeed = (name: Shown, seed: Shown): string => `${name}, seed ${seed}`;
export const atTheStartByDepth = "At the start, by depth";
export const outputOf = "Output of";
export const normalization = "Normalization";
export const optionWithNorm = "With batch normalization";
export const optionWithoutNorm = "Without batch normalization";
export const showAtTheStart = "Show at the start";
export const gradientOfEachOutput = "Gradient of each unit’s output";
export const sizeOfEachOutput = "Size of each unit’s output";
export const everySeed = "every seed";
export const productInEach = (name: Shown, value: Shown, count: Shown): string =>
  `${name}: ${value} in each of ${count} layers`;
export const productsFromTo = (name: Shown, least: Shown, most: Shown, count: Shown): string =>
  `${name}: from ${least} to ${most} in ${count} layers`;
export const innerProducts = (words: Shown): string =>
  `Inner product of each layer’s weights and their gradient, from input to output. ${words}.`;
export const sizeOfTheProduct = "size of ⟨W, ∂L/∂W⟩";
export const productByLayer = "⟨W, ∂L/∂W⟩ by layer";
export const weightsTimesGradients = "Weights times their gradient, layer by layer";
export const weightsIn = "Weights of";
export const seedOfTheRun = "Seed of the run";
export const seedOf = (seed: Shown): string => `Seed ${seed}`;
export const squaresAndCircles = (recorded: Shown): string =>
  `Squares: plain. Circles: residual. Filled: positive; open: negative. 34 layers without batch norm, first batch. ${recorded}.`;
export const mustBe = (label: Shown, rule: Shown, text: Shown): string => `${label} must be ${rule}: “${text}”.`;
export const gainToMeasure = "Gain to measure";
export const seedToMeasure = "Seed to measure";
export const withBatchNorm = "With batch norm";
export const measureHere = "Measure here";
export const theWorkerThatMeasures = "the worker that measures the networks";

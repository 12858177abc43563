/** @file English words of the exercises on the loss surface. */
import type {Shown} from "../../shown.js";

export const asLongAsItsFilter = "As long as its filter";
export const aFilterHasTheWeights = (weights: Shown, drawn: Shown): string =>
  `A filter has the weights w = ${weights}. For its part of a direction the numbers d = ${drawn} were drawn.`;
export const whatIsTheFirstNumber = "What is the first number of d after filter normalization? Two decimals will do.";
export const whatIsTheSecondNumber = "What is the second number of d after filter normalization? Two decimals will do.";
export const number = "Number";
export const asLongAsW = (own: Shown, length: Shown, entry: Shown, right: Shown): string =>
  `‖w‖ = ${own} and ‖d‖ = ${length}, so ${entry} · ${own} / ${length} = ${right}. Now d is as long as w.`;
export const thatMakesLengthOne = "That makes d of length 1. It should be as long as the filter’s own weights.";
export const dHasItsOwnLength = "d has a length of its own, by which it must be divided first.";
export const theOtherWayAround = "The other way around: divide by the length of d, multiply by that of w.";
export const asItWasDrawn =
  "That is the number as it was drawn. Whatever the filter’s size, the step would be the same.";
export const theFiltersOwnWeight =
  "That is the filter’s own weight. Only the length comes from the filter; the direction stays random.";
export const notSquaredLengths = "Lengths, not squared lengths: ‖d‖ is the root of the sum of squares.";
export const aLengthIsTheRoot = "d · ‖w‖ / ‖d‖. A length is the root of the sum of squares.";

export const whatAPlaneCosts = "What a plane costs";
export const lossOnAPlane = (points: Shown, images: Shown): string =>
  `The loss is measured on a plane at ${points} places along each of two directions, each time as the mean over ${images} images.`;
export const lossOnPlanes = (planes: Shown, points: Shown, images: Shown): string =>
  `The loss is measured on ${planes} planes at ${points} places along each of two directions, each time as the mean over ${images} images.`;
export const howManyImages = "How many images go forward through the network?";
export const images = "Images";
export const fourTimesAsLong = (product: Shown, right: Shown, points: Shown): string =>
  `${product} = ${right}. Twice as fine a grid takes four times as long, and a third direction would take ${points} times as long.`;
export const thoseAreTwoLines = "Those are two lines. A plane has a place for every pair of steps.";
export const thatIsASingleLine =
  "That is a single line. A plane has as many lines as it has places along the other direction.";
export const thoseAreThePlaces =
  "Those are the places. At each of them the loss is a mean over images, and every image goes through.";
export const thatIsOnePlane = "That is one plane.";
export const thoseAreTheSquares = "Those are the squares between the places. The loss is measured at the places.";
export const onlyTheWayForward = "The loss needs only the way forward; no gradient is sent back.";
export const countThePlaces = "Count the places of the plane, then the images at each of them.";

export const aWideValley = "A wide valley";
export const timesAsWide = (factor: Shown): string => `${factor} times as wide`;
export const partAsWide = (factor: Shown): string => `1/${factor} as wide`;
/** What is done to the weights, and along which direction the loss is measured then. */
export const weightsAreScaled = (isLarger: boolean, factor: Shown, isNormalized: boolean): string =>
  `All weights of every convolution are ${isLarger ? "multiplied" : "divided"} by ${factor}. Batch normalization follows each. Then the loss is measured along ${isNormalized ? "a random direction of these weights that is normalized filter by filter, before and after" : "the same random direction of these weights as before, with steps of the same length"}.`;
export const howWideDoesItLook = "How wide does the valley look now?";
export const asWideAsBefore = "As wide as before";
export const directionHasGrownToo =
  "The network computes the same, and the direction has grown or shrunk with its filters: each step changes them by the same share.";
export const aStepIsNowSmaller = (factor: Shown): string =>
  `The network computes the same, but beside its filter a step of the old length is now 1/${factor} as large.`;
export const aStepIsNowLarger = (factor: Shown): string =>
  `The network computes the same, but beside its filter a step of the old length is now ${factor} times as large.`;
export const withStepsOfTheOldLength =
  "That would be with steps of the old length. Filter normalization makes each step as long as its filter.";
export const evenTheContrary =
  "Steps of the old length would even show the contrary; and normalized ones grow or shrink with the filters.";
export const notOutOfTheSteps =
  "Batch normalization divides the factor out of what the network computes. It does not divide it out of the steps.";
export const besideLargerWeights = "The other way around: beside larger weights a step of the old length is smaller.";
export const besideSmallerWeights = "The other way around: beside smaller weights a step of the old length is larger.";
export const itCantBeTold = "It can’t be told";
export const blindToTheFactor =
  "Batch normalization makes the network blind to the factor, so only the length of a step beside the weights matters.";

export const whoseValley = "Whose valley?";
export const withinHalfAFiltersLength = (plain: Shown, residual: Shown): string =>
  `Within half a filter’s length the plain network’s loss is ${plain} nats on average, the residual one’s ${residual}.`;
export const alongTheFirstDirection = (seed: Shown): string =>
  `The loss of two trained networks along one line through their weights, the first direction of seed ${seed}. At 1 every filter has moved by its own length. One network has shortcuts.`;
export const alongTheSecondDirection = (seed: Shown): string =>
  `The loss of two trained networks along one line through their weights, the second direction of seed ${seed}. At 1 every filter has moved by its own length. One network has shortcuts.`;
export const whichIsThePlainOne = "Which curve is the plain network’s?";
export const distanceAlong = "distance along the direction";
export const lossNats = "loss, nats";
export const curve = (name: Shown): string => `Curve ${name}`;
export const oneLineIsOneLine = (told: Shown, lines: Shown): string =>
  `${told} One line is one line: the page shows ${lines}.`;
export const thatIsTheResidualOne = (told: Shown): string => `That is the residual one. ${told}`;

export const howCurved = "How curved?";
export const threeLosses = (left: Shown, middle: Shown, right: Shown, step: Shown): string =>
  `On a line through trained weights the loss is ${left} at −${step}, ${middle} at the weights, and ${right} at ${step}.`;
export const whatIsTheSecondDerivative =
  "What is the second derivative of the loss at the weights, from these three? One decimal will do.";
export const curvature = "Curvature";
export const itGoesThroughAValley = (left: Shown, middle: Shown, right: Shown, step: Shown, value: Shown): string =>
  `(${left} − 2 · ${middle} + ${right}) / ${step}² = ${value}. It is above zero: the line goes through a valley here, not over a ridge.`;
export const theStepIsMissing = (step: Shown): string =>
  `The step of ${step} is missing: a second derivative is divided by its square.`;
export const divideByTheSquare = "Divide by the square of the step: the derivative is taken twice.";
export const thatIsTheSlope = "That is the slope, the first derivative. The second tells how the slope changes.";
export const theMiddleCountsTwice =
  "The middle counts twice: both differences, to the left and to the right, take it away.";
export const halfOfIt =
  "Half of it is the number before the square in a parabola. Its second derivative is twice that.";
export const slopesAreOneStepApart = (step: Shown): string =>
  `The two slopes are one step apart, ${step}, not two: each belongs to the middle of its side.`;
export const slopeLessSlope =
  "The slope at the right of the middle, less the slope at its left, divided by the step between them.";

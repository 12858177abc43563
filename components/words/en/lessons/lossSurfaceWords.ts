/** @file English words of the loss surface below its first maps. */
import type {Shown} from "../../shown.js";

export const allAsRecorded = (losses: Shown): string =>
  `All ${losses} losses are those of the recording, to the last bit.`;
export const someAsRecorded = (equal: Shown, losses: Shown, most: Shown): string =>
  `${equal} of ${losses} losses are those of the recording to the last bit; the others differ by at most ${most} nats.`;

export const seedOfTheDirections = "Seed of the directions";
export const lossAtTheWeights = "Loss at the weights";
export const lossHalfAsFarOut = "Loss half as far out, mean";
export const halfANatAbove = "At most half a nat above the weights, %";
export const distanceOfDoubling = "Distance at which the loss has doubled";
export const bentDownward = "Bent downward, %";
export const valleys = "Valleys";
export const worseThanGuessing = "Worse than guessing, %";
export const measuredOnEachPlane = "What was measured on each plane";
export const tableOfPlanes = "what was measured on each plane";
export const network = "Network";
export const threePairs = "Three pairs of directions";
export const columnsAreDirections = (seeds: Shown, points: Shown): string =>
  `Columns: directions of seed ${seeds}, the same random numbers for both networks. Lines and ink as in the first figure, ${points} × ${points} points.`;

export const meanOf = (network: Shown): string => `${network}, mean`;
export const lowestOf = (network: Shown): string => `${network}, lowest`;
export const highestOf = (network: Shown): string => `${network}, highest`;
export const lossOnStraightLines = "Loss on straight lines, in nats";
export const distance = "Distance";
export const straightThrough = "Straight through the trained weights";
export const thinThickDotted = (directions: Shown, seeds: Shown): string =>
  `Thin: the loss along each of ${directions} directions, from ${seeds} seeds, in each network. Thick: their mean. Dotted: guessing. The same recording as above.`;
export const everyLine = "every line";
/** The mean of a network's lines at five places, from the weights outward on both sides. */
export const meanOfLines = (
  network: Shown,
  lines: Shown,
  centre: Shown,
  halfLeft: Shown,
  halfRight: Shown,
  left: Shown,
  right: Shown
): string =>
  `${network}, mean of ${lines} lines: ${centre} at the weights, ${halfLeft} and ${halfRight} half as far, ${left} and ${right} at the ends`;
export const lossThroughTheWeights = (words: Shown): string =>
  `Loss on straight lines through the trained weights. ${words}.`;
export const distanceFromTheWeights = "distance from the weights";
export const lossInNats = "loss in nats";
export const guessing = "guessing";

export const turn = "Turn";
export const tilt = "Tilt";
export const turnedByHand = "The same two, turned by hand";
export const heightAndInk =
  "Height and ink: the loss in nats, on one scale for both. Drag the picture, or use the sliders; at 90° of tilt you are back at the map.";
export const lossAsASurface = (network: Shown, seed: Shown): string =>
  `The ${network} network’s loss as a surface over the plane of directions ${seed}, on the same scale as the other network’s`;

export const theWorkerThatMeasures = "the worker that measures the surface";
export const theSamePlanesOrOthers = "The same planes, or others, on this device";
export const eachPointIsImages = (source: Shown, images: Shown): string =>
  `${source} Each point: ${images} training images through the network with moved weights. Until all points are known, a square has the ink of the nearest one that is.`;
export const noRecordingHasThese = "No recording has these directions.";
export const finishedAt = (known: Shown, all: Shown, compared: Shown): string =>
  `finished; ${known} of ${all} points. ${compared}`;
export const recordedPoints = (points: Shown, seed: Shown): string =>
  `Recorded: ${points} × ${points} points along the directions of seed ${seed}. Any other seed gives two new directions.`;
export const notInTheRecording = (seed: Shown): string =>
  `The directions of seed ${seed} are not in the recording: compute them.`;
export const grid = "Grid";
export const computeBothHere = "Compute both here";
export const recorded = "Recorded.";
export const notComputedYet = "Not computed yet.";
export const computingPoints = (known: Shown, all: Shown): string => `Computing: ${known} of ${all} points.`;
export const beingComputedHere = "Being computed here.";
export const starting = "Starting …";
export const computedHere = "Computed here.";
export const endedByYouAt = (known: Shown, all: Shown): string => `Ended by you at ${known} of ${all} points.`;
export const itFailedAt = (known: Shown, all: Shown, error: Shown): string =>
  `It failed at ${known} of ${all} points: ${error}. Press the button to start again.`;
export const computedAsFarAsItWent = "Computed here as far as it went.";

export const hasToBeLoadedFirst = "a network has to be loaded first";
export const theWeightsLack = (name: Shown): string => `the weights lack ${name}`;

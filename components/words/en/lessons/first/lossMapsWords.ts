/** @file English words of the first maps of the loss, and of what they tell. */
import type {Shown} from "../../../shown.js";

const COUNTS: readonly string[] = "none one two three four five six".split(" ");
const inWords = (count: number): string => COUNTS[count] ?? String(count);
const capital = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());

export const lossByPlace = "Loss by place, in nats";
export const firstDirection = "First direction";
export const secondDirection = "Second direction";
/** After the judgement on a guess. */
export const right = "Right. ";
export const notSo = "Not so. ";
export const isThePlainNetwork = (name: Shown, shares: Shown): string =>
  `${name} is the plain network. Share of the plane that lies at most half a nat above the trained weights: ${shares}.`;
export const whichIsThePlainNetworks = "Which of the two is the plain network’s?";
export const stepsOf = (network: Shown, steps: Shown): string => `${network} ${steps} steps`;
export const theLossFromAbove = "The loss around two trained networks, from above";
export const crossLineAndCircle = (guessing: Shown): string =>
  `Cross: the trained weights. Each line: twice the loss of the line inside it; the more ink, the higher. Dotted: ${guessing} nats, as bad as guessing. Circle: the lowest point, where that is another.`;
export const oneStepOnAnAxis = (points: Shown, images: Shown, trained: Shown, seed: Shown, recorded: Shown): string =>
  `One step on an axis moves every filter by its own length. ${points} × ${points} points, each the mean loss of ${images} training images. Trained: ${trained}. Directions of seed ${seed}. ${recorded}.`;
export const everyNthPoint = (n: Shown): string => `every ${n}th point`;

export const fromTo = (low: Shown, high: Shown): string => `${low} to ${high}`;
export const aWideFloorAndANarrowOne = "A wide floor and a narrow one.";
export const neitherFloorIsWider = "Neither floor is wider everywhere.";
export const floorIsWiderInEach = (network: Shown): string =>
  `In each plane the ${network} network’s floor is the wider one.`;
export const residualFloorIsWiderIn = (wider: number, planes: number): string =>
  `The residual network’s floor is the wider one in ${inWords(wider)} of ${inWords(planes)} planes.`;
/** Losses and shares of both networks, the residual one's first; the verdict is a sentence. */
export const halfTheLengthAway = (
  halfway: Shown,
  plainHalfway: Shown,
  floor: Shown,
  plainFloor: Shown,
  verdict: Shown,
  worse: Shown,
  plainWorse: Shown
): string =>
  `Half the weights’ length away, the residual network’s loss is ${halfway} nats, the plain one’s ${plainHalfway}. At most half a nat above the trained weights lie ${floor} of the residual network’s planes and ${plainFloor} of the plain one’s. ${verdict} Worse than guessing: ${worse} and ${plainWorse}.`;
export const itDependsOnTheRuler = "It depends on the ruler.";
export const valleysEquallyWide = "By that ruler the two valleys are equally wide.";
export const valleyIsWider = (network: Shown): string =>
  `By that ruler the ${network} network’s valley is the wider one.`;
export const notTheSameHeight = (
  centre: Shown,
  plainCentre: Shown,
  doubles: Shown,
  plainDoubles: Shown,
  verdict: Shown
): string =>
  `The two do not start at the same height: ${centre} nats and ${plainCentre}. Ask instead how far the loss takes to double: ${doubles} of the weights’ length in the residual network, ${plainDoubles} in the plain one, on average. ${verdict}`;
export const planesWithASingleValley = (single: number, all: number): string =>
  `${single === all ? "Each" : capital(inWords(single))} of the ${inWords(all)} planes ${single > 1 && single < all ? "have" : "has"} a single valley.`;
export const severalValleys = (network: Shown, seed: Shown, valleys: number, heights: Shown): string =>
  `The ${network} network’s plane of seed ${seed} has ${inWords(valleys)}; the lowest apart, they lie at ${heights} nats.`;
export const severalValleysWorse = (network: Shown, seed: Shown, valleys: number, heights: Shown): string =>
  `The ${network} network’s plane of seed ${seed} has ${inWords(valleys)}; the lowest apart, they lie at ${heights} nats, worse than guessing.`;
export const noMountainRange = "No mountain range, and no bowl.";
export const manyValleys = "Many valleys.";
export const largestFallAndBends = (
  valleys: Shown,
  fall: Shown,
  plainFall: Shown,
  bent: Shown,
  plainBent: Shown
): string =>
  `${valleys} On eight straight ways out of each plane’s middle, the largest fall is ${fall} nats in the residual network and ${plainFall} in the plain one. Three neighbours on a line of the grid bend downward, which in a bowl they never do, in ${bent} of places and in ${plainBent}.`;

/** @file English words of what a built network makes of a picture: the picture's way, the result, the maps. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const image = "Image";
export const pictureStays = (reason: Shown): string => `${reason} The picture at hand stays.`;
export const orDropAPicture = "Or drop a picture here, or paste one. Nothing leaves this page.";
export const drawItYourself = "Draw it yourself";
export const yourDrawing = "your drawing";
export const digitOf = (digit: Shown): string => `digit ${digit}`;
export const sampleDigits = "Sample digits";
export const samplePictures = "Sample pictures";
export const blackToWhite = "black −1, white 1";
export const likeImageNet = "ImageNet’s mean colour and standard deviation";
export const whiteToBlack = "white paper −1, black ink 1";
export const grey = "grey";
export const red = "red";
export const green = "green";
export const blue = "blue";
export const pictureOf = (name: Shown, width: Shown, height: Shown): string =>
  `The picture: ${name}, ${width}×${height}`;
export const theFrame = (width: Shown, height: Shown): string =>
  `The picture, ${width}×${height}. The frame is what the network will see.`;
export const resized = (width: Shown, height: Shown): string => `Resized: ${width}×${height}`;
export const nothingToResize = (shortest: Shown): string =>
  `Its shorter side has ${shortest} pixels already: nothing to resize.`;
export const shorterSide = (shortest: Shown, width: Shown, height: Shown): string =>
  `Shorter side ${shortest}: ${width}×${height}.`;
export const inputOf = (name: Shown, side: Shown): string => `The network’s input: ${name}, ${side}×${side}`;
export const theMiddle = (side: Shown): string => `The middle ${side}×${side}.`;
export const theMiddleInGrey = (side: Shown): string => `The middle ${side}×${side}, in grey from here on.`;
export const valueTerm = (mean: Shown, deviation: Shown): string => `(value / 255 − ${mean}) / ${deviation}`;
export const numbersBy = (name: Shown, terms: Shown): string => `Numbers, ${name}: ${terms}.`;
export const spreadOf = (colour: Shown, low: Shown, high: Shown, mean: Shown): string =>
  `${colour}: ${low} to ${high}, mean ${mean}`;
export const howOften = (spread: Shown): string => `How often each value occurs in ${spread}`;

export const classOf = (number: Shown): string => `class ${number}`;
export const allShortcuts = "All shortcuts";
export const putThemBack = "Put them back";
export const putItBack = "Put it back";
export const leastOfAll = (unit: Shown, share: Shown): string =>
  `Least of all it can do without the shortcut of ${unit}: ${share} right, where chance is 10 %.`;
export const hardlyMissed = (hardly: Shown, count: Shown, unit: Shown, share: Shown): string =>
  `${hardly} of the ${count} it hardly misses; without that of ${unit} it is right for ${share}.`;
export const withoutProjections = (shares: Shown, seed: Shown): string =>
  `Without one of the projections, in order: ${shares}. One network, seed ${seed}.`;
export const unitCalled = (place: Shown, name: Shown): string => `unit ${place} (${name})`;
export const yourGuess = "Your guess";
export const noGuess = "no guess";
export const showAll = (count: Shown): string => `Show all ${count}`;
export const youGuessed = (unit: Shown, share: Shown): string =>
  `You guessed ${unit}: without its shortcut ${share} are right. `;
export const guessFirst = (count: Shown): string =>
  `Guess first: which of the ${count} arcs can this network least do without?`;
/** What became of the damage: a part of the sentence of a cut. */
export const mendMost = (after: number, last: Shown): string =>
  plural(after, {
    one: `the unit after it makes up for most of it: ${last} at the end`,
    other: `the ${after} units after it make up for most of it: ${last} at the end`
  });
export const mendSome = (after: number, last: Shown): string =>
  plural(after, {
    one: `the unit after it makes up for some of it: ${last} at the end`,
    other: `the ${after} units after it make up for some of it: ${last} at the end`
  });
export const cannotMend = (after: number, last: Shown): string =>
  plural(after, {
    one: `the unit after it cannot mend it: ${last} at the end`,
    other: `the ${after} units after it cannot mend it: ${last} at the end`
  });
export const theAnswerStays = (name: Shown, before: Shown, after: Shown): string =>
  `The answer stays ${name}: ${before} before, ${after} now.`;
export const theAnswerBecomes = (before: Shown, share: Shown, after: Shown, shareAfter: Shown): string =>
  `The ${before} (${share}) becomes ${after} (${shareAfter}).`;
const andMended = (mended: string | undefined): string => (mended === undefined ? "" : `; ${mended}`);
export const oneCut = (unit: Shown, share: Shown, mended: string | undefined): string =>
  `${unit} hands on ReLU(f(x)) alone. Its output moves by ${share} of its size${andMended(mended)}.`;
export const allUnitsCut = (unit: Shown, share: Shown, mended: string | undefined): string =>
  `No unit has a shortcut now. The first, ${unit}, hands on ReLU(f(x)): its output moves by ${share} of its size${andMended(mended)}.`;
export const unitsCut = (count: Shown, unit: Shown, share: Shown, mended: string | undefined): string =>
  `${count} units have lost theirs. The first, ${unit}, hands on ReLU(f(x)): its output moves by ${share} of its size${andMended(mended)}.`;
export const takesAwayInMean = (channels: Shown, taken: Shown, places: Shown): string =>
  `On average over ${channels} channels f(x) takes away at ${taken} of ${places} places. What cancels between channels cannot be seen in a mean.`;
export const takesAway = (taken: Shown, places: Shown, sums: Shown): string =>
  `In this channel f(x) takes away at ${taken} of ${places} places. ${sums}`;
export const noSumsBelow = "No sums are below zero.";
export const sumsBelow = (count: number): string =>
  plural(count, {
    one: "One sum is below zero; ReLU makes that zero.",
    other: `${count} sums are below zero; ReLU makes that zero.`
  });
export const howLarge = "How large is the correction?";
export const ratioOfAll = (channels: Shown): string => ` ‖f(x)‖ / ‖x‖, all ${channels} channels`;
export const arcCutHandsOn = "Arc cut: it hands on ReLU(f(x)) alone, this and no more.";
export const cutsHandOn = "With the cuts it hands on this instead.";
export const openedHandsOn = (unit: Shown): string => `${unit}, opened: what it hands on where shortcuts are cut`;
export const meanOfAll = "Mean of all";
export const shownOfTheUnit = "Shown of the opened unit";
export const positive = "positive";
export const negative = "negative";
export const oneScale = "one scale for the four. To open another unit, choose its box.";
export const openedUnit = "Opened unit";
export const inside = (unit: Shown): string => `Inside unit ${unit}`;
export const insideBeforeTheCut = (unit: Shown): string => `Inside unit ${unit}, before the cut`;
export const channelOf = (channel: Shown, count: Shown): string => `Channel ${channel} of ${count}`;
export const channelChangedMost = (channel: Shown, count: Shown): string =>
  `Channel ${channel} of ${count}, the one f(x) changes most`;
export const randomWeights = "random weights";
export const wholeNetwork = "whole network";
export const networkWithCuts = "network with cuts";
export const arcCut = "arc cut";
export const allCut = "all cut";
export const whole = "whole";
export const rightOnDigits = (images: Shown): string => `Right on ${images} test digits`;
export const theNumberAtIt = (images: Shown): string =>
  `The number at it: how many of ${images} test digits are right without it, in %.`;
export const randomNotTrained = "Random weights, not trained: the classes that it names mean nothing.";
export const cutAnArc = "Cut an arc:";
export const pressItsCross = " press its ×.";
export const openAUnit = "Open a unit:";
export const pressItsBox = " press its box; twice, and the camera goes in.";
export const barsAtABox = "Bars at a box: ‖x‖, ‖f(x)‖.";
export const answerIs = (answer: Shown): string => `Answer: ${answer}`;
export const cutAnswerIs = (answer: Shown): string => `cut: ${answer}`;
export const xProjected = "x, projected";
export const afterRelu = "after ReLU";
export const inChannelOf = (channel: Shown, count: Shown): string => `channel ${channel} of ${count}`;
export const meanOfChannels = (count: Shown): string => `mean of ${count} channels`;
export const openedPart = (unit: Shown, part: Shown, which: Shown, low: Shown, high: Shown): string =>
  `${unit}, opened: ${part}, ${which}, ${low} to ${high}`;

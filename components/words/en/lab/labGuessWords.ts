/** @file English words of lab guess. */
import type {Shown} from "../../shown.js";

export const yourGuessTheLossYou = "Your guess: the loss you expect of each network, by step";
export const lossYouExpectNats = "loss you expect, nats";
export const lossExpectedStep = (network: Shown, place: Shown): string => `${network} loss expected, step ${place}`;
export const lossOf = (value: Shown): string => `loss ${value}`;
export const atTheEndYouExpected = (expected: Shown, loss: Shown): string =>
  ` (at the end you expected ${expected}, it came to ${loss})`;
export const byNats = (network: Shown, distance: Shown, end: Shown): string => `${network} by ${distance} nats${end}`;
export const yourGuessWasOffOn = (told: Shown): string => `Your guess was off on the mean: ${told}.`;
export const guessFirst = "Guess first";
export const withoutAGuess = "Without a guess";
export const stepAxis = "step";

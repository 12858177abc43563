/** @file German words of lab guess. */
import type {Shown} from "../../shown.js";

export const yourGuessTheLossYou = "Deine Vermutung: der Verlust, den du von jedem Netz erwartest, nach Schritten";
export const lossYouExpectNats = "Verlust, den du erwartest, nat";
export const lossExpectedStep = (network: Shown, place: Shown): string =>
  `${network}: erwarteter Verlust, Schritt ${place}`;
export const lossOf = (value: Shown): string => `Verlust ${value}`;
export const atTheEndYouExpected = (expected: Shown, loss: Shown): string =>
  ` (am Ende hast du ${expected} erwartet, es wurden ${loss})`;
export const byNats = (network: Shown, distance: Shown, end: Shown): string => `${network} um ${distance} nat${end}`;
export const yourGuessWasOffOn = (told: Shown): string => `Deine Vermutung lag im Mittel daneben: ${told}.`;
export const guessFirst = "Erst vermuten";
export const withoutAGuess = "Ohne Vermutung";
export const stepAxis = "Schritt";

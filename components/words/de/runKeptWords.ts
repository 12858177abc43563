/** @file German words of run kept. */
import {Das, wort, des} from "./grammar.js";
import type {Shown} from "../shown.js";

export const openedAtTheLastStep =
  "Aufgeschlagen beim letzten Schritt: Die Validierungsverluste liegen nie auf Dauer ein Viertel auseinander.";
export const openedAtStepFromHere = (step: Shown, behind: Shown, other: Shown): string =>
  `Aufgeschlagen bei Schritt ${step}: Von hier an bleibt der Validierungsverlust ${des(behind)} ein Viertel oder mehr über dem ${des(other)}.`;
export const notFinite = "nicht endlich";
export const zeroOrNotFinite = "null oder nicht endlich";
export const learningRate = (rate: Shown): string => `Lernrate ${rate}`;
export const notANumber = "keine Zahl";
export const theNetworkDivergedItsLoss = (network: Shown, loss: Shown, step: Shown, at: Shown): string =>
  `${Das(network)} ist divergiert: Sein Verlust ist ${loss} ab Schritt ${step}, bei ${at}.`;
export const outOf = (zero: Shown, count: Shown): string => `${zero} von ${count}`;
export const theNetworkDoesNotLearn = (network: Shown, share: Shown, verdict: Shown, step: Shown, at: Shown): string =>
  `${Das(network)} lernt nicht: ${share} Gradienten seiner Gewichte sind bei Schritt ${step} ${verdict}, bei ${at}.`;
export const theNetworkIsAtChance = (network: Shown, accuracy: Shown, step: Shown, chance: Shown, at: Shown): string =>
  `${Das(network)} rät: Bei Schritt ${step} erkennt es ${accuracy} der Validierungsbilder richtig, Raten ergibt ${chance}; ${at}.`;
export const shareOf = (network: Shown, share: Shown): string => `${wort(network)} ${share}`;
export const bothNetworksAreAtChance = (step: Shown, shares: Shown, chance: Shown, rate: Shown): string =>
  `Beide Netze raten bei Schritt ${step}. Von den Validierungsbildern richtig: ${shares}; Raten ergibt ${chance}. Lernrate ${rate}.`;
export const divergedInStep = "divergiert in Schritt";
export const gradientsGoneInStep = "Gradienten weg in Schritt";
export const atChanceStep = "rät, Schritt";
export const divergedInStepNetworkStep = (network: Shown, step: Shown): string =>
  `${wort(network)} ist in Schritt ${step} divergiert`;
export const sGradientsAreGone = (network: Shown): string => `${wort(network)}: Gradienten sind weg`;
export const isAtChance = (network: Shown): string => `${wort(network)} rät`;
export const hereTheLinesPart = "hier trennen sich die Linien";
export const theLinesPartFromStep = (step: Shown): string => `Die Linien trennen sich von Schritt ${step} an.`;
/** What befell a run, with the step of it. */
export const atStep = (what: Shown, step: Shown): string => `${what}, Schritt ${step}.`;
export const learningRateAfterStep = (value: Shown, step: Shown): string => `Lernrate ${value} nach Schritt ${step}`;
export const stepOfNetwork = (step: Shown, network: Shown): string => `${step} (${wort(network)})`;
export const moreOf = (more: Shown): string => `${more} weitere`;
export const runOf = (number: Shown): string => `Lauf ${number}`;
export const runOfNumberTold = (number: Shown, told: Shown): string => `Lauf ${number}: ${told}`;
export const unknown = "unbekannt";
export const zero = "null";
export const infinite = "unendlich";

/** @file German words of worker. */
import {Das, wort} from "./grammar.js";
import type {Shown} from "../shown.js";

export const wasEnded = (blame: Shown): string => `${blame} wurde beendet`;
export const notStarted = (network: Shown): string => `${wort(network)}: nicht begonnen`;
export const validationAccuracy = (valAccuracy: Shown): string => `, Validierungsgenauigkeit ${valAccuracy}`;
export const notANumber = "keine Zahl";
export const lossAccuracy = (network: Shown, loss: Shown, accuracy: Shown, held: Shown): string =>
  `${wort(network)}: Verlust ${loss}, Genauigkeit ${accuracy}${held}`;
export const stepOf = (step: Shown, steps: Shown): string => `Schritt ${step} von ${steps}`;
export const stepsASecond = (speed: Shown): string => `${speed} Schritte in der Sekunde`;
export const readyTheFiguresShowThe = "Bereit. Die Abbildungen zeigen den aufgezeichneten Lauf.";
export const startingTheWorkersLoadWhat = "Beginnt …: Die Worker laden, was rechnet.";
export const startingWaitingForTheFirst = "Beginnt …: Der erste Schritt wird erwartet.";
export const readyToStep = "Bereit zum Schritt.";
export const theTrainingStoppedTheFigures = "Das Training brach ab. Die Abbildungen zeigen, was da ist.";
export const itRestsAtStepAs = (step: Shown): string =>
  `Es ruht bei Schritt ${step}, wie gewünscht; „Fortsetzen“ führt weiter.`;
export const itRestsAtStepThe = (step: Shown, network: Shown, loss: Shown): string =>
  `Es ruht bei Schritt ${step}: Der Validierungsverlust (${wort(network)}) ist auf ${loss} gesunken; „Fortsetzen“ führt weiter.`;
export const theWorkerThatTrainsIt = "der Worker, der es trainiert";
export const theNetworkStopped = (network: Shown, message: Shown): string =>
  `${Das(network)} blieb stehen: ${message}.`;
export const stoppedAnswering = (blame: Shown): string => `${blame} antwortet nicht mehr`;
export const hasEnded = (blame: Shown): string => `${blame} hat geendet`;
export const couldNotBeLoaded = (blame: Shown): string => `${blame} konnte nicht geladen werden`;
export const brokeOf = (blame: Shown, message: Shown): string => `${blame} ist gescheitert: ${message}`;
export const sentWhatThisBrowserCannot = (blame: Shown): string =>
  `${blame} schickte, was dieser Browser nicht lesen kann`;
export const unknown = "unbekannt";
export const paused = "angehalten";
export const finished = "fertig";
export const didNotComeTheNetwork = (blame: Shown): string =>
  `${blame} kam nicht: Vielleicht ist das Netz oder der Server langsam`;
export const theFirstStep = "dem ersten Schritt";
export const stepTheLastThatWas = (step: Shown): string => `Schritt ${step}, dem letzten gespeicherten,`;
export const aNewWorkerGoesOn = (member: Shown, member2: Shown): string =>
  `${member} Ein neuer Worker macht bei ${member2} weiter.`;
export const oneWorkerHadEndedBefore = (member: Shown, member2: Shown): string =>
  `${member} Vorher war schon ein Worker beendet, darum ruht der Lauf: „Fortsetzen“ führt ihn von ${member2} aus weiter.`;

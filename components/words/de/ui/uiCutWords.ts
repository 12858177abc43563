/** @file German words of guesses of what a cut leaves. */
import type {Shown} from "../../shown.js";

export const expectedAt = (unit: Shown): string => `Erwartet bei Einheit ${unit}`;
export const guessedAt = (unit: Shown, guess: Shown, measured: Shown): string =>
  `Einheit ${unit}: geraten ${guess}, gemessen ${measured}.`;
export const digitsRightOf = (images: Shown): string => `Richtige von ${images} Ziffern ohne eine Abkürzung`;
export const unit = "Einheit";
export const shortcut = "Abkürzung";
export const seedOf = (seed: Shown): string => `Startwert ${seed}`;
export const meanPercent = "Mittel, %";
export const arcKept = "Bogen bleibt, f(x) fehlt: Mittel, %";
export const meanRatio = "‖f(x)‖ / ‖x‖, Mittel";
export const projection = "Projektion";
export const identity = "Identität";
export const digitsStillRight = (trainings: Shown): string =>
  `Ziffern, die ohne einen Bogen noch stimmen, in ${trainings} Trainingsläufen`;
export const keyOfTheDots = (seed: Shown): string =>
  `Strich: Mittel. Kreis: Abkürzung als Identität; Raute: Projektion. Gefüllt: das Netz dieser Seite, Startwert ${seed}.`;
export const crossYourGuess = "Kreuz: deine Vermutung.";
export const measuredIn = (runs: Shown, steps: Shown, images: Shown, compared: Shown, command: Shown): string =>
  `${runs}: je ${steps} Schritte, je ${images} Testziffern, Größen an ${compared} davon (${command}).`;
export const whatWasMeasured = "Was gemessen wurde";
export const everyNetworkEveryArc = "jedes Netz, jeder Bogen";
export const oneArcIsCut =
  "In einem trainierten Netz wird ein Bogen durchtrennt. Zieh die drei Punkte dorthin, wo du sie erwartest, oder nimm die Pfeiltasten.";
export const yourThreePoints = "Wie viele Ziffern stimmen noch ohne einen Bogen?";
export const showFiveNetworks = "Fünf Netze zeigen";

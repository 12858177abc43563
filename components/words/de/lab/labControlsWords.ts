/** @file German words of lab controls. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

export const thisBrowserHasNoRelaxed =
  "Dieser Browser hat kein „relaxed SIMD“, das die schnellere Rechnung braucht: Der Lauf rechnet wie mit „Überall gleich“.";
const hadNotBegun = (seeds: number): string => {
  const words = plural(seeds, {one: "Startwert der Gruppe hatte", other: "Startwerte der Gruppe hatten"});
  return seeds === 0 ? "" : `; ${seeds} ${words} noch nicht begonnen`;
};
export const wasInterruptedAtStep = (named: Shown, step: Shown, steps: Shown, unbegun: number): string =>
  `${named} wurde bei Schritt ${step} von ${steps} unterbrochen${hadNotBegun(unbegun)}.`;
export const wasInterruptedBeforeItsFirstStep = (named: Shown, unbegun: number): string =>
  `${named} wurde vor dem ersten Schritt unterbrochen${hadNotBegun(unbegun)}.`;
export const goOnWithIt = "Weiterführen";
export const leaveIt = "Dabei lassen";
export const train = "Trainieren";
export const pause = "Pause";
export const resume = "Fortsetzen";
export const step = "Schritt";
export const reset = "Zurücksetzen";
export const copyLink = "Link kopieren";
export const downloadCsv = "CSV herunterladen";
export const makeSeveralOfTheSettings = "Mach mehrere der Einstellungen kleiner.";
export const itWouldFitWith = (ways: Shown): string => `Mit ${ways} würde es passen.`;
export const thisRunNeedsButThere = (config: Shown, room: Shown, way: Shown): string =>
  `Dieser Lauf braucht ${config}, hier ist aber nur Platz für ${room}; darum wurde er nicht begonnen. ${way}`;
export const aboutS = (math: Shown): string => `etwa ${math} s`;
export const aboutMin = (math: Shown): string => `etwa ${math} min`;
export const aboutH = (minutes: Shown): string => `etwa ${minutes} h`;
export const needsMemory = (memory: Shown): string => `Braucht ${memory}; Dauer nach einem Lauf.`;
export const moreMemoryThanManyBrowsers =
  "Mehr Speicher, als viele Browser einer Seite geben: Der Lauf wird vielleicht abgelehnt.";
export const thatIsLongFewerSteps =
  "Das dauert lange: Weniger Schritte, ein kleineres Bild oder ein kleinerer Batch verkürzen es.";
export const thatIsTimesTheWork = (share: Shown): string =>
  `Das ist ${share}-mal so viel Arbeit wie der Lauf, mit dem diese Seite beginnt: Es wird lange dauern.`;
export const yourNumberInClass = "Deine Nummer in der Klasse";
export const itSetsYourOwnFirst = (base: Shown): string =>
  `Sie bestimmt deine eigenen ersten Gewichte und Bilder: Der Startwert ist ${base} plus deine Nummer.`;
export const yourSeedIs = (base: Shown, number: Shown, seed: Shown): string =>
  `Dein Startwert ist ${base} + ${number} = ${seed}.`;
export const theNumberInClassIs = (value: Shown, expected: Shown): string =>
  `Die Nummer in der Klasse ist „${value}“, muss aber ${expected} sein; der Startwert bleibt.`;
export const enterYourNumberInClass = (base: Shown): string =>
  `Gib zuerst deine Nummer in der Klasse ein: Dein Startwert ist ${base} plus diese Nummer.`;
export const mustBeOrEmptyIt = (name: Shown, rule: Shown): string =>
  `${name} muss ${rule} sein oder leer bleiben; es gilt weiter nicht.`;
export const stopAfterStep = "Anhalten nach Schritt";
export const bothNetworksRestThereResume = "Beide Netze ruhen dort; „Fortsetzen“ führt weiter.";
export const stopAtLoss = "Anhalten bei Verlust";
export const bothRestAtTheFirst =
  "Beide ruhen bei der ersten Messung, bei der der Validierungsverlust eines Netzes so weit gesunken ist.";
export const stopWhenItDiverges = "Anhalten, wenn es divergiert";
export const never = "nie";

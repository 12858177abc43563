/** @file German words of lab experiments. */
import type {Shown} from "../../shown.js";

export const theFindingComesHereAfter =
  "Der Befund steht hier, sobald du den Versuch mit seinen Einstellungen selbst gerechnet hast.";
export const seedOf = (seed: Shown): string => `Startwert ${seed}`;
export const meanOfSeeds = (count: Shown): string => `Mittel aus ${count} Startwerten`;
export const otherSettingsThanRecorded = (departs: Shown): string =>
  ` Andere Einstellungen als aufgezeichnet: ${departs}.`;
export const yourRunLossOfThe = (which: Shown, ends: Shown, other: Shown): string =>
  `Dein Lauf, ${which}: ${ends}: Verlust der letzten 20 Batches und Validierungsgenauigkeit.${other}`;
export const whatDoYouExpect = "Was erwartest du?";
export const noGuess = "Keine Vermutung";
export const youExpected = (guess: Shown): string => `Du hast erwartet: „${guess}“. `;
export const findingOf = (preset: Shown): string => ` Befund: ${preset}`;
export const fromTo = (low: Shown, high: Shown): string => `${low} bis ${high}`;
export const seedsTo = (low: Shown, high: Shown): string => `Startwerte ${low} bis ${high}`;
export const with66LayersTheResidual = (
  depth: Shown,
  depth2: Shown,
  seeds: Shown,
  seeds2: Shown,
  text: Shown,
  text2: Shown,
  math: Shown
): string =>
  `Mit 66 Schichten kam das Residualnetz auf ${depth}, das schlichte auf ${depth2}. Mit 34 Schichten sind es ${seeds} und ${seeds2}. Die Tiefe kostet also in gleich vielen Schritten das eine ${text} nat, das andere ${text2}, das dann kaum besser ist als Raten (${math}).`;
export const theResidualNetworkLearnedWith = (
  ends: Shown,
  count: Shown,
  ends2: Shown,
  ends3: Shown,
  ends4: Shown,
  ends5: Shown,
  math: Shown
): string =>
  `Das Residualnetz lernte mit ${ends} von ${count} Startwerten, das schlichte mit ${ends2}. Das Residualnetz endete bei ${ends3} und liest ${ends4} der Validierungsbilder. Das schlichte endete bei ${ends5}: Raten kostet ${math}.`;
export const theResidualNetworkEndedLower = (seeds: Shown, count: Shown, seeds2: Shown, seeds3: Shown): string =>
  `Das Residualnetz endete mit ${seeds} von ${count} Startwerten tiefer: bei ${seeds2}, das schlichte bei ${seeds3}. Die Reihenfolge ist kein Zufall; der Abstand ist jedes Mal ein anderer.`;
export const startedNearACopyThe = (after: Shown, before: Shown, residual: Shown, before2: Shown): string =>
  `Nahe an einer Kopie begonnen, endete das schlichte Netz bei ${after} statt bei ${before}, das Residualnetz bei ${residual}: Der Anfang allein schloss ${before2} der Lücke.`;
export const withSilentBranchesTheResidual = (
  ends: Shown,
  ends2: Shown,
  loud: Shown,
  loud2: Shown,
  ends3: Shown
): string =>
  `Mit stummen Zweigen endete das Residualnetz bei ${ends} (Mittel ${ends2}), ohne bei ${loud} (Mittel ${loud2}). Das schlichte Netz hat keinen Zweig, der stumm sein könnte, und blieb bei ${ends3}.`;
export const theLossRoseUpTo = (
  greatest: Shown,
  ends: Shown,
  ends2: Shown,
  math: Shown,
  seeds: Shown,
  seeds2: Shown
): string =>
  `Der Verlust stieg bis ${greatest} und kam auf ${ends} (Residual) und ${ends2} (Schlicht) zurück: Raten kostet ${math}. Bei 0,05 enden sie bei ${seeds} und ${seeds2}. Keine Zahl wurde unendlich: Die Batch-Normalisierung hält die Karten in Grenzen, aber gelernt wird nichts.`;
export const withZeroPaddingTheResidual = (padding: Shown, padding2: Shown, seeds: Shown, seeds2: Shown): string =>
  `Mit Nullen aufgefüllt endete das Residualnetz bei ${padding} (Mittel ${padding2}), mit Projektionen bei ${seeds} (Mittel ${seeds2}): Die Abkürzungen brauchen keine Gewichte, um zu wirken.`;
export const recordedWithStepsLossesAre = (ends: Shown, trained: Shown, steps: Shown): string =>
  `${ends} Aufgezeichnet mit ${trained}, ${steps} Schritte; Verluste sind Mittel der letzten 20 Batches.`;

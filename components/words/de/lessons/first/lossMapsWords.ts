/** @file German words of the first maps of the loss, and of what they tell. */
import {des} from "../../grammar.js";
import type {Shown} from "../../../shown.js";

/** How many planes or valleys, as a dative or an accusative has them. */
const COUNTS: readonly string[] = "keiner einer zwei drei vier fünf sechs".split(" ");
const inWords = (count: number): string => COUNTS[count] ?? String(count);
/** The same at the beginning of a sentence. */
const FIRST: readonly string[] = "Keine Eine Zwei Drei Vier Fünf Sechs".split(" ");

export const lossByPlace = "Verlust nach der Stelle, in nat";
export const firstDirection = "Erste Richtung";
export const secondDirection = "Zweite Richtung";
/** After the judgement on a guess. */
export const right = "Richtig. ";
export const notSo = "Nicht so. ";
export const isThePlainNetwork = (name: Shown, shares: Shown): string =>
  `${name} ist das schlichte Netz. Anteil der Ebene, der höchstens 0,5 nat über den trainierten Gewichten liegt: ${shares}.`;
export const whichIsThePlainNetworks = "Welche der beiden gehört zum schlichten Netz?";
export const stepsOf = (network: Shown, steps: Shown): string => `${network} ${steps} Schritte`;
export const theLossFromAbove = "Der Verlust um zwei trainierte Netze, von oben";
export const crossLineAndCircle = (guessing: Shown): string =>
  `Kreuz: die trainierten Gewichte. Jede Linie: doppelt so viel Verlust wie die Linie in ihr; je mehr Tinte, desto höher. Gepunktet: ${guessing} nat, so schlecht wie Raten. Kreis: der tiefste Punkt, wo das ein anderer ist.`;
export const oneStepOnAnAxis = (points: Shown, images: Shown, trained: Shown, seed: Shown, recorded: Shown): string =>
  `Ein Schritt auf einer Achse verschiebt jeden Filter um seine eigene Länge. ${points} × ${points} Punkte, jeder der mittlere Verlust von ${images} Trainingsbildern. Trainiert: ${trained}. Richtungen von Startwert ${seed}. ${recorded}.`;
export const everyNthPoint = (n: Shown): string => `jeder ${n}. Punkt`;

export const fromTo = (low: Shown, high: Shown): string => `${low} bis ${high}`;
export const aWideFloorAndANarrowOne = "Ein breiter Boden und ein schmaler.";
export const neitherFloorIsWider = "Keiner der Böden ist überall breiter.";
export const floorIsWiderInEach = (network: Shown): string =>
  `In jeder Ebene ist der Boden ${des(network)} der breitere.`;
export const residualFloorIsWiderIn = (wider: number, planes: number): string =>
  `Der Boden des Residualnetzes ist in ${inWords(wider)} von ${inWords(planes)} Ebenen der breitere.`;
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
  `Eine halbe Länge der Gewichte entfernt ist der Verlust des Residualnetzes ${halfway} nat, der des schlichten ${plainHalfway}. Höchstens 0,5 nat über den trainierten Gewichten liegen ${floor} der Ebenen des Residualnetzes und ${plainFloor} der des schlichten. ${verdict} Schlechter als Raten: ${worse} und ${plainWorse}.`;
export const itDependsOnTheRuler = "Es kommt auf den Maßstab an.";
export const valleysEquallyWide = "Nach diesem Maßstab sind beide Täler gleich breit.";
export const valleyIsWider = (network: Shown): string =>
  `Nach diesem Maßstab ist das Tal ${des(network)} das breitere.`;
export const notTheSameHeight = (
  centre: Shown,
  plainCentre: Shown,
  doubles: Shown,
  plainDoubles: Shown,
  verdict: Shown
): string =>
  `Die beiden beginnen nicht auf gleicher Höhe: ${centre} nat und ${plainCentre}. Frag stattdessen, wie weit es ist, bis sich der Verlust verdoppelt: ${doubles} der Länge der Gewichte im Residualnetz, ${plainDoubles} im schlichten, im Mittel. ${verdict}`;
export const planesWithASingleValley = (single: number, all: number): string =>
  `${single === all ? "Jede" : (FIRST[single] ?? String(single))} der ${inWords(all)} Ebenen ${single > 1 && single < all ? "haben" : "hat"} ein einziges Tal.`;
export const severalValleys = (network: Shown, seed: Shown, valleys: number, heights: Shown): string =>
  `Die Ebene ${des(network)} von Startwert ${seed} hat ${inWords(valleys)}; vom tiefsten abgesehen liegen sie bei ${heights} nat.`;
export const severalValleysWorse = (network: Shown, seed: Shown, valleys: number, heights: Shown): string =>
  `Die Ebene ${des(network)} von Startwert ${seed} hat ${inWords(valleys)}; vom tiefsten abgesehen liegen sie bei ${heights} nat, schlechter als Raten.`;
export const noMountainRange = "Kein Gebirge und keine Schüssel.";
export const manyValleys = "Viele Täler.";
export const largestFallAndBends = (
  valleys: Shown,
  fall: Shown,
  plainFall: Shown,
  bent: Shown,
  plainBent: Shown
): string =>
  `${valleys} Auf acht geraden Wegen aus der Mitte jeder Ebene hinaus ist der größte Abstieg ${fall} nat im Residualnetz und ${plainFall} im schlichten. Drei Nachbarn auf einer Linie des Gitters biegen sich nach unten, was sie in einer Schüssel nie tun, an ${bent} der Stellen und an ${plainBent}.`;

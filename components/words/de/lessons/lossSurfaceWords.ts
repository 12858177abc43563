/** @file German words of the loss surface below its first maps. */
import {des} from "../grammar.js";
import type {Shown} from "../../shown.js";

export const allAsRecorded = (losses: Shown): string =>
  `Alle ${losses} Verluste sind die der Aufzeichnung, bis aufs letzte Bit.`;
export const someAsRecorded = (equal: Shown, losses: Shown, most: Shown): string =>
  `${equal} von ${losses} Verlusten sind die der Aufzeichnung bis aufs letzte Bit; die anderen weichen um höchstens ${most} nat ab.`;

export const seedOfTheDirections = "Startwert der Richtungen";
export const lossAtTheWeights = "Verlust bei den Gewichten";
export const lossHalfAsFarOut = "Verlust halb so weit draußen, Mittel";
export const halfANatAbove = "Höchstens 0,5 nat über den Gewichten, %";
export const distanceOfDoubling = "Abstand, in dem sich der Verlust verdoppelt hat";
export const bentDownward = "Nach unten gebogen, %";
export const valleys = "Täler";
export const worseThanGuessing = "Schlechter als Raten, %";
export const measuredOnEachPlane = "Was auf jeder Ebene gemessen wurde";
export const tableOfPlanes = "was auf jeder Ebene gemessen wurde";
export const network = "Netz";
export const threePairs = "Drei Paare von Richtungen";
export const columnsAreDirections = (seeds: Shown, points: Shown): string =>
  `Spalten: Richtungen von Startwert ${seeds}, dieselben Zufallszahlen für beide Netze. Linien und Tinte wie in der ersten Abbildung, ${points} × ${points} Punkte.`;

export const meanOf = (network: Shown): string => `${network}, Mittel`;
export const lowestOf = (network: Shown): string => `${network}, tiefster`;
export const highestOf = (network: Shown): string => `${network}, höchster`;
export const lossOnStraightLines = "Verlust auf geraden Linien, in nat";
export const distance = "Abstand";
export const straightThrough = "Geradewegs durch die trainierten Gewichte";
export const thinThickDotted = (directions: Shown, seeds: Shown): string =>
  `Dünn: der Verlust entlang jeder von ${directions} Richtungen, aus ${seeds} Startwerten, in jedem Netz. Dick: ihr Mittel. Gepunktet: Raten. Dieselbe Aufzeichnung wie oben.`;
export const everyLine = "jede Linie";
/** The mean of a network's lines at five places, from the weights outward on both sides. */
export const meanOfLines = (
  network: Shown,
  lines: Shown,
  centre: Shown,
  halfLeft: Shown,
  halfRight: Shown,
  left: Shown,
  right: Shown
): string =>
  `${network}, Mittel aus ${lines} Linien: ${centre} bei den Gewichten, ${halfLeft} und ${halfRight} auf halbem Weg, ${left} und ${right} an den Enden`;
export const lossThroughTheWeights = (words: Shown): string =>
  `Verlust auf geraden Linien durch die trainierten Gewichte. ${words}.`;
export const distanceFromTheWeights = "Abstand von den Gewichten";
export const lossInNats = "Verlust in nat";
export const guessing = "Raten";

export const turn = "Drehen";
export const tilt = "Neigen";
export const turnedByHand = "Dieselben beiden, von Hand gedreht";
export const heightAndInk =
  "Höhe und Tinte: der Verlust in nat, für beide im selben Maßstab. Zieh das Bild oder nimm die Regler; bei 90° Neigung bist du wieder bei der Karte.";
export const lossAsASurface = (network: Shown, seed: Shown): string =>
  `Der Verlust ${des(network)} als Fläche über der Ebene der Richtungen ${seed}, im selben Maßstab wie der des anderen Netzes`;

export const theWorkerThatMeasures = "der Worker, der die Fläche vermisst";
export const theSamePlanesOrOthers = "Dieselben Ebenen oder andere, auf diesem Gerät";
export const eachPointIsImages = (source: Shown, images: Shown): string =>
  `${source} Jeder Punkt: ${images} Trainingsbilder durch das Netz mit verschobenen Gewichten. Bis alle Punkte bekannt sind, hat ein Quadrat die Tinte des nächsten, der es ist.`;
export const noRecordingHasThese = "Keine Aufzeichnung hat diese Richtungen.";
export const finishedAt = (known: Shown, all: Shown, compared: Shown): string =>
  `fertig; ${known} von ${all} Punkten. ${compared}`;
export const recordedPoints = (points: Shown, seed: Shown): string =>
  `Aufgezeichnet: ${points} × ${points} Punkte entlang der Richtungen von Startwert ${seed}. Jeder andere Startwert gibt zwei neue Richtungen.`;
export const notInTheRecording = (seed: Shown): string =>
  `Die Richtungen von Startwert ${seed} sind nicht in der Aufzeichnung: Berechne sie.`;
export const grid = "Gitter";
export const computeBothHere = "Beide hier berechnen";
export const recorded = "Aufgezeichnet.";
export const notComputedYet = "Noch nicht berechnet.";
export const computingPoints = (known: Shown, all: Shown): string => `Es wird gerechnet: ${known} von ${all} Punkten.`;
export const beingComputedHere = "Wird hier berechnet.";
export const starting = "Beginnt …";
export const computedHere = "Hier berechnet.";
export const endedByYouAt = (known: Shown, all: Shown): string => `Von dir beendet bei ${known} von ${all} Punkten.`;
export const itFailedAt = (known: Shown, all: Shown, error: Shown): string =>
  `Gescheitert bei ${known} von ${all} Punkten: ${error}. Drück den Knopf, um neu zu beginnen.`;
export const computedAsFarAsItWent = "Hier berechnet, so weit es kam.";

export const hasToBeLoadedFirst = "zuerst ist ein Netz zu laden";
export const theWeightsLack = (name: Shown): string => `den Gewichten fehlt ${name}`;

/** @file German words of lab own. */
import type {Shown} from "../../shown.js";

export const anotherTabIsGoingOn =
  "In einem anderen Tab geht dieser Lauf weiter, darum hier nicht; schließ ihn dort zuerst.";
export const theNetworksOfThatRun =
  "Die Netze dieses Laufs wurden nicht gespeichert, darum kann er nicht weitergehen; seine Zahlen bleiben.";
export const noImagesYet = "Noch keine Bilder.";
export const outOf = (count: Shown, count2: Shown): string => `${count} von ${count2}`;
export const soFar = (count: Shown, lack: Shown): string => `Bisher ${count}. ${lack}`;
export const inGrey = "in Grau";
export const inColor = "in Farbe";
export const toTrainOnToValidate = (count: Shown, colours: Shown, train: Shown, validation: Shown): string =>
  `${count}, ${colours}: ${train} zum Trainieren, ${validation} zum Validieren, ausgelost nach dem Startwert.`;
export const theWorkerThatReadsThe = "der Worker, der die Dateien liest";
export const ownImages = "Eigene Bilder";
export const theImagesThatWereThere = " Die Bilder, die da waren, bleiben.";
export const ofNoClassYetName = (count: Shown): string =>
  `${count} noch ohne Klasse: Nenne sie unter „Klasse neuer Bilder“.`;
export const ofDecoded = (done: Shown, count: Shown): string => `${done} von ${count} gelesen …`;
export const readingOf = (count: Shown): string => `Lese ${count} …`;
export const filesOfImagesAreNeeded = "Gebraucht werden Dateien mit Bildern.";
export const thatRunTrainedOnChoose = (images: Shown, part: Shown): string =>
  `Dieser Lauf trainierte auf ${images}; ${part}. Wähle ihre Dateien unter „Eigene Bilder“, dann führ ihn weiter.`;
export const thoseThatAreHereAre = "die hiesigen sind andere";
export const theyAreNotHere = "sie sind nicht hier";
export const theseSettingsTrainOnOwn =
  "Diese Einstellungen trainieren auf eigenen Bildern: Wähle ihre Dateien unter „Eigene Bilder“. Sie bleiben auf diesem Gerät.";
export const wipeThePaper = "Blatt abwischen";
export const takeTheLastStrokeBack = "Letzten Strich zurücknehmen";
export const addTheDrawing = "Zeichnung hinzufügen";
export const thePaperIsBlankDraw = "Das Blatt ist leer; zeichne zuerst etwas.";
export const drawPictures = "Bilder zeichnen";
export const classOfNewPictures = "Klasse neuer Bilder";
export const readInGrey = "In Grau lesen";
export const forgetTheseImages = "Diese Bilder vergessen";
export const filesIdxImagesWithTheir =
  "Dateien: IDX-Bilder mit ihren Labels, CIFAR-10 binär oder ein ZIP mit einem Ordner je Klasse. Dateien und Ordner mit Bildern können hier abgelegt werden; Bilder lassen sich einfügen, zeichnen oder aufnehmen. Alles bleibt auf diesem Gerät.";
export const yourImages = "Deine Bilder: ";
export const nameOf = (name: Shown): string => `Name von „${name}“`;
export const theFirstImagesOf = (count: Shown, name: Shown): string => `Die ersten ${count} Bilder von ${name}`;

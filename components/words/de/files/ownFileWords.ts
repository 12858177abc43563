/** @file German words of what is wrong with a reader's own files. */
import type {Shown} from "../../shown.js";

export const accepted =
  "angenommen werden IDX (Bilder mit Labels, mit oder ohne gzip), CIFAR-10 binär, ein ZIP mit einem Ordner je Klasse und Bilder als JPEG, PNG oder WebP";
export const aFile = "Eine Datei";
export const hasNoImages = (name: Shown): string => `${name} enthält keine Bilder.`;
export const hasImagesOfPixels = (name: Shown, height: Shown, width: Shown, most: Shown): string =>
  `${name} enthält Bilder von ${height}×${width} Pixeln; Höhe und Breite müssen zwischen 1 und ${most} liegen.`;
export const hasImagesAtMost = (name: Shown, count: Shown, most: Shown): string =>
  `${name} enthält ${count} Bilder; höchstens ${most} können hier gelesen werden.`;
export const unfoldsToMoreThan = (name: Shown, most: Shown): string =>
  `${name} ist entpackt größer als ${most} MB; mehr kann hier nicht gelesen werden.`;
export const ownImagesAreToldApart =
  "Eigene Bilder werden an einer Prüfsumme erkannt, die dieser Browser nur auf einer Seite berechnet, die über https kam.";
export const thereAreNoImagesYet = "Es sind noch keine Bilder da; gebraucht werden mindestens 2 Klassen.";
export const ofOneClassOnly = (images: Shown, name: Shown): string =>
  `${images} aus nur einer Klasse, „${name}“; gebraucht werden mindestens 2 Klassen.`;
export const theImagesAreOfClasses = (count: Shown, most: Shown): string =>
  `Die Bilder sind aus ${count} Klassen; höchstens ${most} können hier unterschieden werden.`;
export const classNeedsAtLeast = (name: Shown, images: Shown): string =>
  `Die Klasse „${name}“ hat ${images}; jede Klasse braucht mindestens 2, eines zum Trainieren und eines zum Validieren.`;
export const insideOf = (path: Shown, name: Shown): string => `${path} in ${name}`;
export const isOfFormat = (name: Shown, format: Shown): string =>
  `${name} ist ${format}; gebraucht werden Bilder als JPEG, PNG oder WebP.`;
export const isNoPicture = (name: Shown): string =>
  `${name} konnte nicht als Bild gelesen werden; gebraucht wird JPEG, PNG oder WebP.`;
export const zipHasNoPicture = (name: Shown, files: Shown): string =>
  `${name} ist ein ZIP aus ${files} ohne ein Bild als JPEG, PNG oder WebP; gebraucht wird ein Ordner je Klasse.`;
export const folderHasNoPicture = (name: Shown, files: Shown): string =>
  `${name} enthält ${files} ohne ein Bild als JPEG, PNG oder WebP; gebraucht wird ein Ordner je Klasse.`;
export const hasFilesAtMost = (name: Shown, files: Shown, most: Shown): string =>
  `${name} enthält ${files}; höchstens ${most} können hier gelesen werden.`;
export const liesInNoFolder = (name: Shown): string =>
  `${name} liegt in keinem Ordner; in einem ZIP braucht jedes Bild einen Ordner, der seine Klasse nennt.`;
export const hasFoldersAtMost = (name: Shown, count: Shown, most: Shown): string =>
  `${name} enthält ${count} Ordner mit Bildern; höchstens ${most} Klassen können hier unterschieden werden.`;
export const isDamaged = (name: Shown): string =>
  `${name} ist beschädigt oder abgeschnitten und lässt sich nicht entpacken.`;
export const isEncrypted = (name: Shown): string => `${name} ist verschlüsselt; gebraucht wird ein ZIP ohne Passwort.`;
export const isPackedBy = (name: Shown, method: Shown): string =>
  `${name} ist nach Verfahren ${method} gepackt; gelesen werden 0 (gespeichert) und 8 (Deflate).`;
export const zipIsCutOff = (name: Shown): string =>
  `${name} ist ein abgeschnittenes ZIP: Seine Dateiliste, die am Ende steht, fehlt.`;
export const isZip64 = (name: Shown, files: Shown): string =>
  `${name} ist eine ZIP64-Datei; gebraucht wird ein ZIP mit weniger als ${files} Dateien und 4 GB.`;
export const zipIsDamaged = (name: Shown, file: Shown, count: Shown): string =>
  `${name} ist ein beschädigtes ZIP: Datei ${file} von ${count} ist nicht dort, wo die Liste sie nennt.`;
export const gzipIsDamaged = (name: Shown): string =>
  `${name} ist eine gzip-Datei, aber beschädigt oder abgeschnitten, und lässt sich nicht entpacken.`;
export const noFileWasChosen = (accepted: Shown): string => `Es wurde keine Datei gewählt; ${accepted}.`;
export const isEmpty = (name: Shown, accepted: Shown): string => `${name} ist leer; ${accepted}.`;
export const hasMegabytes = (name: Shown, size: Shown, most: Shown): string =>
  `${name} hat ${size} MB; höchstens ${most} MB können hier gelesen werden.`;
export const theFilesHaveMegabytes = (count: Shown, size: Shown, most: Shown): string =>
  `Die ${count} Dateien haben ${size} MB; höchstens ${most} MB können hier gelesen werden.`;
export const isATar = (name: Shown, example: Shown): string =>
  `${name} ist ein TAR-Archiv; entpack es und wähle die Dateien darin, etwa ${example}.`;
export const isAnother = (name: Shown, format: Shown, accepted: Shown): string => `${name} ist ${format}; ${accepted}.`;
export const isNotKnown = (name: Shown, bytes: Shown, begin: Shown, accepted: Shown): string =>
  `${name} (${bytes}, am Anfang ${begin}) ist nicht bekannt; ${accepted}.`;
export const hasDifferentLabels = (name: Shown, count: Shown, most: Shown): string =>
  `${name} enthält ${count} verschiedene Labels; höchstens ${most} Klassen können hier unterschieden werden.`;
export const eachImageNeedsALabel = (name: Shown, images: Shown, other: Shown, labels: Shown): string =>
  `${name} enthält ${images}, ${other} aber ${labels}; jedes Bild braucht ein Label.`;
export const withoutLabels = (name: Shown, images: Shown): string =>
  `${name} enthält ${images} ohne Labels; wähle die Datei mit den Labels zusammen mit ihr.`;
export const withoutImages = (name: Shown, labels: Shown): string =>
  `${name} enthält ${labels} ohne Bilder; wähle die Datei mit den Bildern zusammen mit ihr.`;
export const ofTwoSizes = (one: Shown, other: Shown): string =>
  `Die Dateien enthalten Bilder von ${one} und von ${other} Pixeln je Seite; gebraucht wird eine einzige Größe.`;
export const ofDifferentKinds =
  "Die gewählten Dateien sind von verschiedener Art; wähle IDX-Dateien, Batches von CIFAR-10 oder Bilder, jeweils nur eine Art.";
export const picturesWereChosen = (count: Shown, most: Shown): string =>
  `${count} Bilder wurden gewählt; höchstens ${most} können hier gelesen werden.`;
export const cifarHasBytes = (name: Shown, bytes: Shown, record: Shown): string =>
  `${name} hat ${bytes}; CIFAR-10 binär hat ${record} für jedes Bild, ein Label und 3 × 32 × 32.`;
export const cifarHasLabel = (name: Shown, image: Shown, label: Shown): string =>
  `${name} ist so lang wie CIFAR-10 binär, aber Bild ${image} hat das Label ${label}; Labels sind 0 bis 9.`;
export const isNoIdx = (name: Shown): string =>
  `${name} ist keine IDX-Datei: Sie muss mit 0, 0, 8 und 1 oder 3 beginnen.`;
/** Kinds of number that IDX knows, by their mark. */
export const idxNumbers: Readonly<Record<number, string>> = {
  8: "Bytes ohne Vorzeichen",
  9: "Bytes mit Vorzeichen",
  11: "kurzen ganzen Zahlen",
  12: "ganzen Zahlen",
  13: "Gleitkommazahlen",
  14: "doppelt genauen Gleitkommazahlen"
};
export const unknownNumbers = "unbekannten Zahlen";
export const idxOfNumbers = (name: Shown, numbers: Shown): string =>
  `${name} ist eine IDX-Datei mit ${numbers}; gebraucht werden Bytes ohne Vorzeichen.`;
export const idxOfDimensions = (name: Shown, dimensions: Shown): string =>
  `${name} ist eine IDX-Datei mit ${dimensions}; Bilder haben 3 (Anzahl, Höhe, Breite) und Labels 1.`;
export const headerIsCutOff = (name: Shown, bytes: Shown, header: Shown): string =>
  `${name} ist abgeschnitten: Sie hat ${bytes}, und ihr Kopf allein ${header}.`;
export const imagesOf = (images: Shown, height: Shown, width: Shown): string => `${images} von ${height}×${width}`;
export const isCutOff = (name: Shown, what: Shown, wanted: Shown, found: Shown): string =>
  `${name} ist abgeschnitten: ${what} brauchen ${wanted} Bytes, und ${found} sind da.`;
export const hasBytesLeftOver = (name: Shown, what: Shown, wanted: Shown, found: Shown): string =>
  `${name} hat überzählige Bytes: ${what} brauchen ${wanted} Bytes, und ${found} sind da.`;
export const hasNoLabels = (name: Shown): string => `${name} enthält keine Labels.`;
export const atMostClasses = (most: Shown, name: Shown): string =>
  `Höchstens ${most} Klassen können hier unterschieden werden; „${name}“ wäre eine mehr.`;

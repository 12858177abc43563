/** @file German words of ui image. */
import type {Shown} from "../../shown.js";

export const theCameraWasRefusedAllow =
  "Die Kamera wurde verweigert. Erlaube sie dieser Seite im Browser, oder wähle ein Bild auf andere Weise.";
export const noCameraWasFoundOn = "An diesem Gerät wurde keine Kamera gefunden.";
export const theCameraCouldNotBe = "Die Kamera ließ sich nicht starten; vielleicht benutzt sie ein anderes Programm.";
export const theCameraCouldNotBeUsed = (part: Shown): string => `Die Kamera ließ sich nicht benutzen${part}.`;
export const whatTheCameraSees = "Was die Kamera sieht";
export const thePictureAtHandStays = (error: Shown): string => `${error} Das vorhandene Bild bleibt.`;
export const camera = "Kamera";
export const takeThePicture = "Bild aufnehmen";
export const yourCamerasPicture = "das Bild deiner Kamera";
export const switchTheCameraOff = "Kamera ausschalten";
export const isEmpty = (name: Shown): string => `${name} ist leer.`;
export const isAJpegPngOr = (name: Shown, type: Shown): string =>
  `${name} ist ${type}; gebraucht wird ein Bild in JPEG, PNG oder WebP.`;
export const isOfAnUnknownType = (name: Shown): string =>
  `${name} ist von unbekannter Art; gebraucht wird ein Bild in JPEG, PNG oder WebP.`;
export const saysItIsButIts = (name: Shown, type: Shown): string =>
  `${name} nennt sich ${type}, aber der Inhalt ließ sich nicht als Bild lesen.`;
export const isAnimatedAStillPicture = (name: Shown): string =>
  `${name} ist bewegt; gebraucht wird ein stehendes Bild.`;
export const isPixelsAPictureWith = (name: Shown, width: Shown, height: Shown): string =>
  `${name} hat ${width}×${height} Pixel; gebraucht wird ein Bild mit Pixeln.`;
export const hasMillionPixelsAtMost = (name: Shown, math: Shown, mostPixels: Shown): string =>
  `${name} hat ${math} Millionen Pixel; höchstens ${mostPixels} Millionen können hier gelesen werden.`;
export const isPixelsAtMostTimes = (name: Shown, width: Shown, height: Shown, mostStretched: Shown): string =>
  `${name} hat ${width}×${height} Pixel; nur was höchstens ${mostStretched}-mal so lang wie breit ist, lässt sich zu einem Quadrat schneiden.`;
export const thePastedPicture = "Das eingefügte Bild";
export const readingAreMillionPixelsWhich = (name: Shown, width: Shown, height: Shown, math: Shown): string =>
  `Lese ${name}: ${width}×${height} sind ${math} Millionen Pixel, das dauert einige Sekunden …`;
export const clear = "Leeren";
export const undo = "Rückgängig";
export const paperToDrawOnArrow =
  "Papier zum Zeichnen. Pfeiltasten bewegen den Stift, die Leertaste hebt ihn oder setzt ihn auf.";
export const drawWithMouseOrFinger =
  "Zeichne mit Maus oder Finger. Mit der Tastatur: Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf.";
export const thePenIsUpArrow = "Der Stift ist oben: Pfeiltasten bewegen ihn.";
export const thePenIsDownArrow = "Der Stift ist unten: Pfeiltasten zeichnen.";
export const stampADigit = "Eine Ziffer stempeln";
export const stampOf = (digit: Shown): string => `${digit} stempeln`;
export const theFolderCouldNotBe = "Der Ordner ließ sich nicht lesen; wähle seine Dateien oder ein ZIP davon.";
export const aJpegPngOrWebP = "Gebraucht wird ein Bild in JPEG, PNG oder WebP. Das vorhandene Bild bleibt.";
export const whatWasDroppedIsNo = "Was abgelegt wurde, ist keine Datei.";
export const theClipboardHoldsNoPicture = "Die Zwischenablage enthält kein Bild.";
export const contentCouldNotBeRead = (name: Shown, format: Shown): string =>
  `${name} ist eine Datei der Art ${format}, aber ihr Inhalt ließ sich nicht als Bild lesen.`;
export const couldNotBeDrawn = (name: Shown): string => `${name} ließ sich in diesem Browser nicht zeichnen.`;
export const couldNotBeResized = (name: Shown): string => `${name} ließ sich nicht verkleinern.`;
export const thisPageWasNotServedSecurely = "diese Seite kam nicht über https";
export const orStampADigit = "Oder eine Ziffer stempeln:";

/** @file German words of lab inside. */
import type {Shown} from "../../shown.js";

export const theButtonAsksTheNetworks =
  "Der Knopf fragt die Netze, die auf dieser Seite trainieren oder trainiert haben.";
export const theOfThisRunAre = (ofText: Shown): string =>
  `Die ${ofText} dieses Laufs sind nicht mehr da: Von einem Lauf bleiben nur seine Messungen. Trainiere hier einen, dann frag.`;
export const outOf = (part: Shown): string => `${part} von`;
export const weights = "Gewichte";
export const outputs = "Ausgaben";
export const runningTheNetworksOnThe = "Die Netze lesen die Validierungsbilder …";
export const theDidNotCome = (ofText: Shown, error: Shown): string => `Die ${ofText} kamen nicht: ${error}.`;
export const askFor = (ofText: Shown): string => `${ofText} holen`;
export const afterStep = (network: Shown, step: Shown): string => `${network} nach Schritt ${step}`;
export const stepOf = (step: Shown): string => `Schritt ${step}`;
export const byLayerAndStep = (name: Shown): string => `${name} nach Schicht und Schritt`;
export const layer = "Schicht";
export const network = "Netz";
export const pointAtACellFor =
  "Zeig auf ein Feld, um seinen Wert zu sehen; ein Klick bringt jede Abbildung zu seinem Schritt.";
export const layerByStep = "Schicht um Schicht, Schritt um Schritt";
export const thePicturesMeasureDarkerIs = (meaning: Shown, source: Shown): string =>
  `Die Messgröße des Bildes. ${meaning} Dunkler ist größer, logarithmisch; durchgestrichen: null oder keine Zahl. ${source}`;
export const theMeasureByLayerAnd = "die Messgröße nach Schicht und Schritt";
export const notMeasured = "nicht gemessen";
export const atStep = (station: Shown, step: Shown, words: Shown, told: Shown): string =>
  `${station} bei Schritt ${step}: ${words} ${told}.`;
export const theWorkerThatLooksInside = "der Worker, der hineinsieht";
export const markedLayer = "Markierte Schicht";
export const lookInside = "Hineinsehen";
export const thisRunsOwnImagesAre = "die eigenen Bilder dieses Laufs sind nicht die, die hier offen sind";
export const outputsOfAUnit = "Ausgaben einer Einheit";
export const askedJustNowOnValidation = (saved: Shown, count: Shown): string =>
  `Eben erfragt: ${saved}, an ${count} Validierungsbildern. Was ein ReLU auf null gesetzt hat, ist gezählt, nicht gezeichnet; 41 Klassen.`;
export const weightsOfALayer = "Gewichte einer Schicht";
export const askedJustNowZeroStands = (steps: Shown): string =>
  `Eben erfragt: ${steps}. Null steht in der Mitte; 41 Klassen.`;
export const noLayer = "keine";

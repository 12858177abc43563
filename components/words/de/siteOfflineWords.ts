/** @file German words of site offline. */
import type {Shown} from "../shown.js";

export const everyPageLaboratoryAndDownload =
  "Jede Seite, jedes Labor und jeder Download geht weiter, wenn das Netz weg ist. Die Dateien liegen in diesem Browser.";
export const removeFromThisBrowser = "Aus diesem Browser entfernen";
export const makeAvailable = "Verfügbar machen";
export const useTheNewerVersion = "Neuere Fassung nehmen";
export const notKeptForUseWithout = (part: Shown): string => `Nicht für den Gebrauch ohne Netz behalten${part}`;
export const gettingReadyForUseWithout = (done: Shown, total: Shown): string =>
  `Wird für den Gebrauch ohne Netz bereitgemacht: ${done} von ${total}`;
export const waitsForTheTraining = "Wird für den Gebrauch ohne Netz bereitgemacht: wartet auf einen Trainingslauf";
export const availableWithoutNetwork = (total: Shown): string => `Ohne Netz verfügbar: ${total}`;
export const notAllOfTheSite =
  "Nicht alles konnte für den Gebrauch ohne Netz behalten werden; die nächste Seite versucht es wieder";
export const thisBrowserKeepsNothingFor = "Dieser Browser behält nichts für den Gebrauch ohne Netz";
export const aNewerVersionIsReady = "Eine neuere Fassung dieser Seiten ist bereit. ";

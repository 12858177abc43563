/** @file German words of what comes of a handed-in run that is computed again. */
import {wort} from "../grammar.js";
import type {Shown} from "../../shown.js";

export const cancelled = "abgebrochen";
export const notVerified = (reason: Shown): string => `nicht geprüft: ${reason}`;
export const itIsNotThere = "er ist nicht da";
export const theWorkerThatVerifies = "der Worker, der prüft";
export const itWasCancelled = "es wurde abgebrochen";
export const running = "rechnet";
export const yes = "ja";
export const no = (reason: Shown): string => `nein: ${reason}`;
export const itsImagesAreElsewhere = "seine Bilder liegen auf dem Gerät, auf dem er lief";
export const itRanWithRelaxedSimd =
  "er lief mit relaxed SIMD, dessen letzte Bits von Prozessor zu Prozessor verschieden sind";
export const thisVersionDoesNotHave = (setting: Shown): string => `diese Fassung der Seite kennt nicht: ${setting}`;
export const aNetworkNeeds = (bytes: Shown): string => `ein Netz davon braucht ${bytes}`;
export const cannotBeVerifiedHere = (reason: Shown): string => `lässt sich hier nicht prüfen: ${reason}`;
export const isTheLast = (network: Shown, step: Shown, said: Shown): string =>
  `${wort(network)}: Schritt ${step} ist der letzte in der CSV, ${said} in den Ergebnissen`;
export const isInItsResults = (
  network: Shown,
  step: Shown,
  metric: Shown,
  said: Shown | undefined,
  lines: Shown | undefined
): string => `${wort(network)}, Schritt ${step}, ${metric} ist ${said} in den Ergebnissen, ${lines} in der CSV`;
export const madeByVersion = (difference: Shown, theirs: Shown, ours: Shown): string =>
  `${difference} (gemacht mit der Fassung ${theirs} der Seite, diese ist ${ours}: Schon das kann der Grund sein)`;
export const hasNoStep = (network: Shown): string => `${wort(network)}, Schritt 1, loss fehlt`;
export const itHasNoStep = "er hat keinen Schritt";
export const digest = "Prüfsumme";
export const ofRun = (verdict: Shown, number: Shown): string => `${verdict} (Lauf ${number})`;

/** @file German words of what computes, where it cannot: TensorFlow.js, the kernels, memory. */
import type {Shown} from "../shown.js";

export const noNetworkCanRunHere = (lack: Shown): string => `${lack}; kein Netz kann hier rechnen`;
export const wasmDidNotCome =
  "die WebAssembly-Datei von TensorFlow.js kam nicht vollständig an oder ließ sich nicht starten; lade die Seite neu";
export const didNotAnswer = (name: Shown): string =>
  `${name} konnte nicht geladen werden: Das Netz oder der Server antwortete nicht`;
export const couldNotBeLoaded = (name: Shown, status: Shown): string =>
  `${name} konnte nicht geladen werden (HTTP ${status})`;
export const theConnectionBroke = (name: Shown): string =>
  `${name} konnte nicht geladen werden: Die Verbindung brach ab`;
export const cameIncomplete = (name: Shown, bytes: Shown): string =>
  `${name} kam unvollständig oder verändert an (${bytes} Bytes); lade die Seite neu`;
export const withoutRelaxedSimd = (backend: Shown): string => `${backend} (dieser Browser hat kein relaxed SIMD)`;
export const noRoomInMemory = (bytes: Shown): string => `im Speicher von wasm ist kein Platz für ${bytes} Bytes`;
export const theWorkerThatTakesProbes = "der Worker, der seine Messungen macht";
export const noNetworkIsReady = "kein Netz ist bereit gemacht";

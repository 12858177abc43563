/** @file English words of what computes, where it cannot: TensorFlow.js, the kernels, memory. */
import type {Shown} from "../shown.js";

export const noNetworkCanRunHere = (lack: Shown): string => `${lack}; no network can run here`;
export const wasmDidNotCome =
  "TensorFlow.js’ WebAssembly file did not come whole, or could not be started; load the page again";
export const didNotAnswer = (name: Shown): string =>
  `${name} could not be loaded: the network or the server did not answer`;
export const couldNotBeLoaded = (name: Shown, status: Shown): string => `${name} could not be loaded (HTTP ${status})`;
export const theConnectionBroke = (name: Shown): string => `${name} could not be loaded: the connection broke`;
export const cameIncomplete = (name: Shown, bytes: Shown): string =>
  `${name} came incomplete or changed (${bytes} bytes); load the page again`;
export const withoutRelaxedSimd = (backend: Shown): string => `${backend} (this browser has no relaxed SIMD)`;
export const noRoomInMemory = (bytes: Shown): string => `the wasm memory has no room for ${bytes} bytes`;
export const theWorkerThatTakesProbes = "the worker that takes its probes";
export const noNetworkIsReady = "no network has been made ready";

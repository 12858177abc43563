/** @file German words of the deep network that copies. */
import type {Shown} from "../../../shown.js";

export const aboveAndBelow = (shallow: Shown, deep: Shown, copies: Shown): string =>
  `Oben: ein trainiertes Netz mit ${shallow} Schichten. Unten: ein Netz mit ${deep} Schichten, das dasselbe berechnet; ${shallow} seiner Schichten sind die trainierten, und die übrigen ${copies} kopieren, was sie bekommen.`;
export const layersTrained = (layers: Shown): string => `${layers} Schichten, trainiert`;
export const layersThatCopy = (layers: Shown, copies: Shown): string =>
  `${layers} Schichten: dieselben und ${copies}, die kopieren`;
export const layersThatOnlyCopy = "Schichten, die kopieren";

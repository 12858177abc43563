/** @file German words of the deep network that copies. */
import {plural} from "../../../plural.js";
import type {Shown} from "../../../shown.js";

const below = (deep: Shown, shallow: Shown, copies: number): string =>
  copies === 0
    ? "dasselbe Netz, ohne eine Schicht, die kopiert"
    : `ein Netz mit ${deep} Schichten, das dasselbe berechnet; ${shallow} seiner Schichten sind die trainierten, und ${plural(copies, {one: "die übrige kopiert, was sie bekommt", other: `die übrigen ${copies} kopieren, was sie bekommen`})}`;

export const aboveAndBelow = (shallow: Shown, deep: Shown, copies: number): string =>
  `Oben: ein trainiertes Netz mit ${shallow} Schichten. Unten: ${below(deep, shallow, copies)}.`;
export const layersTrained = (layers: Shown): string => `${layers} Schichten, trainiert`;
export const layersThatCopy = (layers: Shown, copies: number): string =>
  copies === 0
    ? `${layers} Schichten: dieselben`
    : `${layers} Schichten: dieselben und ${plural(copies, {one: "eine, die kopiert", other: `${copies}, die kopieren`})}`;
export const layersThatOnlyCopy = "Schichten, die kopieren";

/** @file English words of the deep network that copies. */
import {plural} from "../../../plural.js";
import type {Shown} from "../../../shown.js";

const below = (deep: Shown, shallow: Shown, copies: number): string =>
  copies === 0
    ? "the same network, with no layer that copies"
    : `a network of ${deep} layers that computes the same; ${shallow} of its layers are the trained ones, and ${plural(copies, {one: "the other one copies what it gets", other: `the other ${copies} copy what they get`})}`;

export const aboveAndBelow = (shallow: Shown, deep: Shown, copies: number): string =>
  `Above: a trained network of ${shallow} layers. Below: ${below(deep, shallow, copies)}.`;
export const layersTrained = (layers: Shown): string => `${layers} layers, trained`;
export const layersThatCopy = (layers: Shown, copies: number): string =>
  copies === 0
    ? `${layers} layers: the same`
    : `${layers} layers: the same, and ${plural(copies, {one: "one that copies", other: `${copies} that copy`})}`;
export const layersThatOnlyCopy = "Layers that copy";

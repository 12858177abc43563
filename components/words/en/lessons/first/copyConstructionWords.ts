/** @file English words of the deep network that copies. */
import type {Shown} from "../../../shown.js";

export const aboveAndBelow = (shallow: Shown, deep: Shown, copies: Shown): string =>
  `Above: a trained network of ${shallow} layers. Below: a network of ${deep} layers that computes the same; ${shallow} of its layers are the trained ones, and the other ${copies} copy what they get.`;
export const layersTrained = (layers: Shown): string => `${layers} layers, trained`;
export const layersThatCopy = (layers: Shown, copies: Shown): string =>
  `${layers} layers: the same, and ${copies} that copy`;
export const layersThatOnlyCopy = "Layers that copy";

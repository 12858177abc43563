import type {Layer, Network, ResidualUnit} from "../../../network/network.js";
import {plainLines, type CodeLine} from "./codeLine.js";
import {importLines} from "./importLines.js";
import {layerLines} from "./layerLines.js";
import {loopLines} from "./loopLines.js";
import {unitClassLines} from "./unitClassLines.js";

const isUnit = (layer: Layer): layer is ResidualUnit => layer.kind === "residualUnit";

/**
 * The Keras program that makes a network, as Géron writes it (Hands-On Machine Learning, chapter 14), each line with the layers it
 * makes. For ResNet-34 with projections and Keras' padding it is his, line for line.
 */
export function kerasCode(network: Network): readonly CodeLine[] {
  const units = network.layers.filter(isUnit);
  const name = units.some(({shortcut}) => shortcut !== "none") ? "ResidualUnit" : "PlainUnit";
  const first = network.layers.findIndex(isUnit);
  const [before, after] = [
    network.layers.slice(0, first),
    network.layers.slice(first).filter((layer) => !isUnit(layer))
  ];
  const padding = network.layers.find((layer) => layer.kind === "convolution")?.padding;
  return [
    ...importLines(
      padding,
      units.some(({shortcut}) => shortcut === "zero-padding")
    ),
    ...unitClassLines(units, name),
    ...plainLines("model = keras.models.Sequential()"),
    ...before.flatMap((layer) => layerLines(layer, network)),
    ...loopLines(network, units, name),
    ...after.flatMap((layer) => layerLines(layer, network))
  ];
}

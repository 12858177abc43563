import {layerLabel} from "../network/layerLabel.js";
import type {LayerFacts} from "../network/describe.js";
import type {ResidualUnit} from "../network/network.js";
import type {StageGraph, StopPart} from "./stageParts.js";

function change(from: StopPart | undefined, to: StopPart): string {
  const [before, after] = [from?.shape.join("×") ?? "", to.shape.join("×")];
  return before === after ? `the shape stays, ${after}` : `${before} becomes ${after}`;
}

function skipWords({shortcut, stride, skip}: ResidualUnit, shape: string): string {
  switch (shortcut) {
    case "identity":
      return "Skip: x goes past them as it is.";
    case "projection":
      return `Skip: x goes through a 1×1 convolution and batch norm (${skip.length} layers), to ${shape} too.`;
    case "zero-padding":
      return `Skip: ${stride > 1 ? "every second row and column of x, and" : "x, and"} channels of zeros, to ${shape} too.`;
    case "none":
      return "There is no shortcut.";
    default:
      return shortcut satisfies never;
  }
}

function unitWords(name: string, unit: ResidualUnit, stop: StopPart, from: StopPart | undefined): string {
  const convolutions = unit.main.filter(({kind}) => kind === "convolution").length;
  const many =
    stop.count > 1 ? `${stop.count} units, one after another, the last ${name}. Main, each time` : `${name}. Main`;
  const made = unit.shortcut === "none" ? `${convolutions} convolutions` : `${convolutions} convolutions make {f}(x)`;
  return `${many}: ${made}, ${change(from, stop)}. ${skipWords(unit, stop.shape.join("×"))}`;
}

function layerWords({layer}: LayerFacts, stop: StopPart, from: StopPart | undefined): string {
  if (layer.kind === "dense")
    return `${layer.name}: ${from?.shape.join("×") ?? ""} numbers become ${layer.classes}, one for each class.`;
  if (layer.kind === "globalAveragePooling") return `${layer.name}: the average of each map, ${change(from, stop)}.`;
  return `${layer.name}, ${layerLabel(layer).join(" ")}: ${change(from, stop)}.`;
}

/** What happens at a stop, in words; `{f}` stands for the residual function in either notation. */
export function pulseWords(graph: StageGraph, index: number): string {
  const stop = graph.stops[index];
  if (stop === undefined) return "";
  const shape = stop.shape.join("×");
  const facts = graph.boxes.find(({key}) => key === stop.id)?.facts;
  if (facts === undefined) return `The image, ${shape}, enters.`;
  const before = graph.stops[index - 1];
  const {layer} = facts;
  if (stop.kind === "relu") return `ReLU keeps what is positive: y, ${shape}, goes on.`;
  if (layer.kind !== "residualUnit") return layerWords(facts, stop, before);
  if (stop.kind === "unit") return unitWords(layer.name, layer, stop, before);
  const times = stop.count > 1 ? `, ${stop.count} times` : "";
  const x = layer.shortcut === "identity" ? "x" : layer.shortcut === "projection" ? "the projected x" : "the padded x";
  return `{f}(x) and ${x}, both ${shape}, are added, value by value, and ReLU follows${times}.`;
}

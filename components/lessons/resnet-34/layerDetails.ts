import {bytes, significant, whole} from "../../draw/numbers.js";
import {describe, totals, type LayerFacts, type Totals} from "../../network/describe.js";
import {formulas} from "../../network/formulas.js";
import type {Network} from "../../network/network.js";
import {shapeText} from "../../network/outputShape.js";
import type {LandscapeOnce} from "../../picture/line/landscapeOnce.js";
import {element} from "../../ui/element.js";
import {seenPart} from "./seenPart.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** What one layer of a network computes and costs; another layer is shown by its name, also one inside a unit. */
export interface LayerDetails extends HTMLElement {
  show(name: string): void;
  stop(): void;
}

/** A fact in the list: what it is, how it comes about, and a note. */
type Entry = readonly [term: string, value: string, note: string];

/** A formula with its numbers in groups of three digits, and its result where the formula is more than that. */
function worked(formula: string, result: number): string {
  const grouped = formula.replace(/\d+/g, (digits) => whole(Number(digits)));
  return formula === String(result) ? grouped : `${grouped} = ${whole(result)}`;
}

const shareText = (part: number, all: number): string =>
  part === 0 ? say.none : say.ofTheNetworks(significant((100 * part) / all, 2));

/** What is worked out, with its result on one line, and a note on the next. */
function workedCell(value: string, note: string): HTMLElement {
  const [formula = "", ...results] = value.split(/ (?==)/);
  const held = results.flatMap((result) => [" ", element("span", {className: "held"}, result)]);
  return element("dd", {}, formula, ...held, " ", element("small", {}, note));
}

/** What share of the network's parameters a layer has, and how many of them are not trained. */
function parameterNote(parameters: LayerFacts["parameters"], all: number): string {
  const {trainable, nonTrainable} = parameters;
  const share = shareText(trainable + nonTrainable, all);
  return nonTrainable > 0 ? say.andNotTrainable(share, whole(nonTrainable)) : share;
}

function entriesOf(row: LayerFacts, sums: Totals, imageSide: number): readonly Entry[] {
  const {side, parameters, multiplyAdds} = formulas(row);
  const {trainable, nonTrainable} = row.parameters;
  const {receptiveField} = row;
  const isFinite = Number.isFinite(receptiveField);
  return [
    [say.output, shapeText(row.output), side === "" ? say.theSideStays : say.sideOf(side)],
    [say.weights, worked(parameters, trainable + nonTrainable), parameterNote(row.parameters, sums.parameters)],
    [say.multiplyAdds, worked(multiplyAdds, row.multiplyAdds), shareText(row.multiplyAdds, sums.multiplyAdds)],
    [
      say.activationMemory,
      bytes(row.activationBytes),
      row.inside.length > 0 ? say.oneImageAllLayers : say.oneImageFloat32
    ],
    [
      say.receptiveField,
      isFinite ? say.squarePixels(receptiveField) : say.theWholeImage,
      isFinite && receptiveField > imageSide ? say.moreThanTheWhole : ""
    ]
  ];
}

/** The facts of a layer in words: its shape, parameters and multiply-adds with their formulas, memory, receptive field, shares. */
export function layerDetails(network: Network, landscape: LandscapeOnce): LayerDetails {
  const facts = describe(network);
  const sums = totals(facts);
  const byName = new Map(facts.flatMap((row) => [row, ...row.inside]).map((row) => [row.layer.name, row]));
  const heading = element("p", {className: "layer-name"});
  const list = element("dl");
  const seen = seenPart(network.input[2] === 1, landscape);
  const root = element("section", {className: "layer-details"}, seen.element, heading, list);
  root.setAttribute("aria-label", say.oneLayerOf(network.title));
  function show(name: string): void {
    const row = byName.get(name);
    if (row === undefined) return;
    heading.textContent = name;
    seen.show(row.receptiveField, network.input[0]);
    list.replaceChildren(
      ...entriesOf(row, sums, network.input[0]).flatMap(([term, value, note]) => [
        element("dt", {}, term),
        workedCell(value, note)
      ])
    );
  }
  show(facts[0]?.layer.name ?? "");
  return Object.assign(root, {show, stop: () => seen.stop()});
}

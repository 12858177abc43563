import {fixedBySize, termBySize} from "../../../draw/numbers.js";
import type {MapName, NormWeights} from "../../../run/recorded/recordedUnit.js";
import {chosenConvolution, valueAt, type ChosenValue} from "./chosenValue.js";
import type {OpenedUnit} from "../openedUnit.js";
import {decimal} from "../../../words/decimal.js";
import {carried, type OperationName} from "../operation.js";

/** The map that each batch norm reads. */
const NORMED = {bn1: "conv1", bn2: "conv2", projectionBn: "projection"} as const;

/** Batch norm with the statistics of training: (v − μ) ÷ √(σ² + ε) × γ + β (Ioffe & Szegedy 2015, algorithm 2). */
function normLines(
  unit: OpenedUnit,
  {mean, variance, gamma, beta}: NormWeights,
  [from, to]: readonly [from: MapName, to: MapName],
  chosen: ChosenValue
): readonly string[] {
  const of = (list: readonly number[]): number => list[chosen.channel] ?? NaN;
  const at = (map: MapName): string => fixedBySize(valueAt(unit, map, chosen));
  return [
    `(${at(from)} ${termBySize(-of(mean))})`,
    `÷ √(${fixedBySize(of(variance))} + ${decimal(unit.epsilon)})`,
    `× ${fixedBySize(of(gamma))} ${termBySize(of(beta))}`,
    `= ${at(to)}`
  ];
}

/** An operation's arithmetic for the chosen value, one short line after another; the last is the result. */
export function arithmeticLines(unit: OpenedUnit, name: OperationName, chosen: ChosenValue): readonly string[] {
  const at = (map: MapName): string => fixedBySize(valueAt(unit, map, chosen));
  switch (name) {
    case "conv1":
    case "conv2":
    case "projection": {
      const {terms, kernel} = chosenConvolution(unit, name, chosen);
      return [
        `${terms.length} maps × ${kernel}×${kernel}:`,
        `Σ ${terms.length * kernel ** 2} products`,
        `= ${at(name)}`
      ];
    }
    case "bn1":
    case "bn2":
    case "projectionBn": {
      const weights = unit.weights[name];
      return weights === undefined ? [] : normLines(unit, weights, [NORMED[name], name], chosen);
    }
    case "relu":
      return [`max(0, ${at("bn1")})`, `= ${at("relu")}`];
    case "relu2":
      return [`max(0, ${at("sum")})`, `= ${at("y")}`];
    case "plus": {
      if (unit.shortcut === "none") return [`= ${at("sum")}`];
      return [`${at("bn2")} ${termBySize(valueAt(unit, carried(unit), chosen))}`, `= ${at("sum")}`];
    }
    default:
      return name satisfies never;
  }
}

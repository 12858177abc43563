import {dataTable} from "../../../draw/dataTable.js";
import {arithmeticLines} from "../../../picture/unit/arithmetic/arithmeticLines.js";
import type {ChosenValue} from "../../../picture/unit/arithmetic/chosenValue.js";
import type {OpenedUnit} from "../../../picture/unit/openedUnit.js";
import {operationsOf, type OperationName} from "../../../picture/unit/operation.js";
import * as say from "../../../words/en/lessons/residualUnitWords.js";

/** The ways that an operation lies on. */
function pathOf(name: OperationName): string {
  if (name === "projection" || name === "projectionBn") return say.shortcut;
  return name === "plus" || name === "relu2" ? say.bothWays : say.mainWay;
}

/** A unit's arithmetic for the chosen value as a table: operation, path, numbers, result. */
export function arithmeticTable(unit: OpenedUnit, chosen: ChosenValue): HTMLElement {
  const rows = operationsOf(unit).map(({name, words}) => {
    const lines = arithmeticLines(unit, name, chosen);
    return [words, pathOf(name), lines.slice(0, -1).join(" "), lines.at(-1)?.slice(2) ?? ""];
  });
  return dataTable(
    say.oneValuesArithmetic,
    [{label: say.operation}, {label: say.path}, {label: say.numbers}, {label: say.result, number: true}],
    rows
  );
}

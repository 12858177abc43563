import {MAIN_OPERATIONS} from "../../../picture/unitGraph.js";
import {dataTable} from "../../../draw/dataTable.js";
import type {RecordedUnit} from "../../../run/recordedUnit.js";
import {arithmeticLines} from "./arithmeticLines.js";
import type {ChosenValue} from "./chosenValue.js";
import {operationLabel} from "./operationLabel.js";

/** A unit's arithmetic for the chosen value as a table: operation, path, numbers, result. */
export function arithmeticTable(unit: RecordedUnit, chosen: ChosenValue): HTMLElement {
  const names = [...MAIN_OPERATIONS, ...(unit.weights.projection ? (["projection", "projectionBn"] as const) : [])];
  const rows = names.map((name) => {
    const lines = arithmeticLines(unit, name, chosen);
    const path =
      name === "projection" || name === "projectionBn"
        ? "shortcut"
        : name === "plus" || name === "relu2"
          ? "both"
          : "main";
    return [operationLabel(name, unit), path, lines.slice(0, -1).join(" "), lines.at(-1)?.slice(2) ?? ""];
  });
  return dataTable(
    "One output value's arithmetic",
    [{label: "Operation"}, {label: "Path"}, {label: "Numbers"}, {label: "Result", number: true}],
    rows
  );
}

import type {OperationName} from "../../../picture/unitGraph.js";
import type {RecordedUnit} from "../../../run/recordedUnit.js";

/** The operation's name on its box; `short` where there is little room. */
export function operationLabel(name: OperationName, unit: RecordedUnit, short = false): string {
  const stride = unit.stride > 1 ? ` /${unit.stride}` : "";
  switch (name) {
    case "conv1":
      return short ? "conv" : `conv 3×3${stride}`;
    case "conv2":
      return short ? "conv" : "conv 3×3";
    case "projection":
      return short ? "1×1" : `conv 1×1${stride}`;
    case "bn1":
    case "bn2":
    case "projectionBn":
      return short ? "BN" : "batch norm";
    case "relu":
    case "relu2":
      return "ReLU";
    case "plus":
      return "+";
    default:
      return name satisfies never;
  }
}

/** @file A unit's operations: which maps each reads, which it makes, and what it is called. Depends on the names of maps alone. */
import type {MapName} from "../../run/recorded/recordedUnit.js";
import type {OpenedUnit} from "./openedUnit.js";
import * as say from "../../words/en/picture/pictureUnitWords.js";

/** What turns one map into the next. */
export type OperationName =
  | "conv1"
  | "bn1"
  | "relu"
  | "conv2"
  | "bn2"
  | "plus"
  | "relu2"
  | "projection"
  | "projectionBn";

/** An operation: the maps that it reads, the one that it makes, its name in words. */
export interface Operation {
  readonly name: OperationName;
  readonly reads: readonly MapName[];
  readonly makes: MapName;
  readonly words: string;
}

/** All operations in the order in which they are carried out; the shortcut's stand before the sum. */
export const OPERATIONS: readonly Operation[] = [
  {name: "conv1", reads: ["x"], makes: "conv1", words: say.operations.conv1},
  {name: "bn1", reads: ["conv1"], makes: "bn1", words: say.operations.bn1},
  {name: "relu", reads: ["bn1"], makes: "relu", words: say.operations.relu},
  {name: "conv2", reads: ["relu"], makes: "conv2", words: say.operations.conv2},
  {name: "bn2", reads: ["conv2"], makes: "bn2", words: say.operations.bn2},
  {name: "projection", reads: ["x"], makes: "projection", words: say.operations.projection},
  {name: "projectionBn", reads: ["projection"], makes: "projectionBn", words: say.operations.projectionBn},
  {name: "plus", reads: ["bn2"], makes: "sum", words: say.operations.plus},
  {name: "relu2", reads: ["sum"], makes: "y", words: say.operations.relu2}
];

/** Looks an operation up. @throws RangeError for a name that is none */
export function operationOf(name: OperationName): Operation {
  const found = OPERATIONS.find((operation) => operation.name === name);
  if (found === undefined) throw new RangeError(`no operation ${name}`);
  return found;
}

/** What the shortcut carries to the sum: x, or what its projection has made of it. */
export function carried({shortcut}: OpenedUnit): MapName {
  return shortcut === "projection" ? "projectionBn" : "x";
}

/** The operations of a unit whose maps are all there, in order. */
export function operationsOf(unit: OpenedUnit): readonly Operation[] {
  return OPERATIONS.filter(({reads, makes}) => [...reads, makes].every((map) => unit.maps[map] !== undefined));
}

/** The operation that made a map; of x, the first one that reads it. */
export function opens(unit: OpenedUnit, map: MapName): Operation | undefined {
  const all = operationsOf(unit);
  return all.find(({makes}) => makes === map) ?? all.find(({reads}) => reads.includes(map));
}

/** @file Lists of values laid out by columns of numbers, so that thousands of reports are stored as a few typed arrays. */
import * as say from "../../../words/en/lab/labRecordWords.js";

/** A list of values of one kind, in a form that IndexedDB stores compactly. */
export type ValueColumn =
  | {readonly kind: "numbers"; readonly values: Float64Array}
  /** Arrays of 32-bit numbers, all of one length, one after the other. */
  | {readonly kind: "vectors"; readonly length: number; readonly values: Float32Array}
  /** Lists of one length: a column for each place in them. */
  | {readonly kind: "lists"; readonly places: readonly ValueColumn[]}
  | {readonly kind: "objects"; readonly count: number; readonly keys: readonly KeyColumn[]}
  /** Anything else, as it is. */
  | {readonly kind: "values"; readonly values: readonly unknown[]};

/** One key of a list of objects, with the rows that have it. */
interface KeyColumn {
  readonly name: string;
  readonly rows: Uint32Array;
  readonly column: ValueColumn;
}

type PlainObject = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is PlainObject =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Writes a list of values; it reads back the same, to the bit. Keys whose value is undefined are left out. */
export function writeColumn(values: readonly unknown[]): ValueColumn {
  if (values.every((value) => typeof value === "number")) return {kind: "numbers", values: Float64Array.from(values)};
  if (values.every((value) => value instanceof Float32Array)) return writeVectors(values);
  if (values.every((value) => Array.isArray(value))) return writeLists(values as readonly (readonly unknown[])[]);
  if (values.every(isPlain)) return writeObjects(values);
  return {kind: "values", values};
}

function writeVectors(values: readonly Float32Array[]): ValueColumn {
  const length = values[0]?.length ?? 0;
  if (length === 0 || values.some((value) => value.length !== length)) return {kind: "values", values};
  const all = new Float32Array(values.length * length);
  values.forEach((value, i) => all.set(value, i * length));
  return {kind: "vectors", length, values: all};
}

function writeLists(values: readonly (readonly unknown[])[]): ValueColumn {
  const length = values[0]?.length ?? 0;
  if (length === 0 || values.some((value) => value.length !== length)) return {kind: "values", values};
  return {
    kind: "lists",
    places: Array.from({length}, (_, place) => writeColumn(values.map((value) => value[place])))
  };
}

function writeObjects(values: readonly PlainObject[]): ValueColumn {
  const names = [...new Set(values.flatMap((value) => Object.keys(value)))];
  const keys = names.flatMap((name): KeyColumn[] => {
    const rows = values.flatMap((value, row) => (value[name] === undefined ? [] : [row]));
    const column = writeColumn(rows.map((row) => values[row]?.[name]));
    return rows.length === 0 ? [] : [{name, rows: Uint32Array.from(rows), column}];
  });
  return {kind: "objects", count: values.length, keys};
}

/** Reads what {@link writeColumn} wrote. @throws Error where it is something else */
export function readColumn(column: unknown): readonly unknown[] {
  if (!isPlain(column)) throw new Error(say.aColumnIsMissing);
  switch (column.kind) {
    case "numbers":
      return [...typed(column.values, Float64Array)];
    case "values":
      return listOf(column.values);
    case "vectors": {
      const values = typed(column.values, Float32Array);
      const length = countOf(column.length);
      if (length === 0 || values.length % length !== 0) throw new Error(say.anArrayIsCutOff);
      return Array.from({length: values.length / length}, (_, i) => values.slice(i * length, (i + 1) * length));
    }
    case "lists":
      return readLists(listOf(column.places));
    case "objects":
      return readObjects(countOf(column.count), listOf(column.keys));
    default:
      throw new Error(say.aColumnIsOfNoKnownKind);
  }
}

function readLists(stored: readonly unknown[]): readonly unknown[] {
  const places = stored.map(readColumn);
  const count = places[0]?.length ?? 0;
  if (places.some((place) => place.length !== count)) throw new Error(say.listsAreOfUnequalLength);
  return Array.from({length: count}, (_, row) => places.map((place) => place[row]));
}

/** As many objects as a stored list may hold: more are no run. */
const MOST_ROWS = 1e6;

function readObjects(count: number, keys: readonly unknown[]): readonly unknown[] {
  if (count > MOST_ROWS) throw new Error(say.rowsAreTooMany(count));
  const objects = Array.from({length: count}, (): Record<string, unknown> => ({}));
  for (const key of keys) {
    if (!isPlain(key) || typeof key.name !== "string") throw new Error(say.aColumnHasNoName);
    const {name} = key;
    const values = readColumn(key.column);
    const rows = typed(key.rows, Uint32Array);
    if (rows.length !== values.length) throw new Error(say.hasValuesForRows(name, values.length, rows.length));
    rows.forEach((row, i) => {
      const object = objects[row];
      if (object === undefined) throw new Error(say.namesRow(name, row, count));
      // A stored name may be any, "__proto__" too.
      Object.defineProperty(object, name, {value: values[i], enumerable: true, configurable: true, writable: true});
    });
  }
  return objects;
}

interface TypedArrays {
  new (length: number): Float64Array | Float32Array | Uint32Array;
}
function typed<T extends TypedArrays>(value: unknown, type: T): InstanceType<T> {
  if (value instanceof type) return value as InstanceType<T>;
  throw new Error(say.numbersAreMissing);
}
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(say.aListIsMissing);
}
function countOf(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw new Error(say.aCountIsMissing);
}

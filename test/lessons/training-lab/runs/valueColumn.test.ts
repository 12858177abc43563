import {expect, it} from "vitest";
import {readColumn, writeColumn} from "../../../../components/lessons/training-lab/runs/valueColumn.js";

/** What IndexedDB makes of it: a structured clone. */
const again = (values: readonly unknown[]): readonly unknown[] => readColumn(structuredClone(writeColumn(values)));

it.each([
  ["numbers, to the bit", [0, -0, NaN, Infinity, 5e-324, 0.1 + 0.2]],
  ["arrays of one length", [new Float32Array([1, 2]), new Float32Array([3, NaN])]],
  ["arrays of several lengths", [new Float32Array([1, 2]), new Float32Array(1)]],
  [
    "lists of lists",
    [
      [[1], ["a"]],
      [[2], ["b"]]
    ]
  ],
  ["lists of several lengths", [[1], [], [2, 3]]],
  ["empty lists", [[], []]],
  ["objects of which some lack a key", [{a: 1}, {a: 2, b: {c: [1, 2]}}, {}, {b: {c: [3, 4]}}]],
  ["a mixture", [1, "two", null, {three: 3}]],
  ["nothing", []]
])("reads back %s", (_, values) => {
  const read = again(values);
  expect(read).toEqual(values);
  read.forEach((value, i) => expect(Object.is(value, values[i]) || typeof value === "object").toBe(true));
});

it("lays numbers out in typed arrays, so that a thousand reports are a few of them", () => {
  const column = writeColumn(Array.from({length: 1000}, (_, i) => ({step: i, probe: {norms: [i, 2 * i]}})));
  const text = JSON.stringify(column, (_, value: unknown) => (ArrayBuffer.isView(value) ? "array" : value));
  expect(text.length).toBeLessThan(600);
});

const numbers = {kind: "numbers", values: new Float64Array(2)};
it.each([
  ["nothing", undefined],
  ["an unknown kind", {kind: "other"}],
  ["no numbers", {kind: "numbers", values: [1, 2]}],
  ["an array cut off", {kind: "vectors", length: 2, values: new Float32Array(3)}],
  ["unequal lists", {kind: "lists", places: [numbers, {kind: "numbers", values: new Float64Array(1)}]}],
  [
    "a row that is not there",
    {kind: "objects", count: 1, keys: [{name: "a", rows: new Uint32Array([0, 9]), column: numbers}]}
  ],
  ["too few values", {kind: "objects", count: 3, keys: [{name: "a", rows: new Uint32Array(3), column: numbers}]}],
  ["no name", {kind: "objects", count: 2, keys: [{rows: new Uint32Array(2), column: numbers}]}],
  ["a count that would fill the memory", {kind: "objects", count: 1e12, keys: []}],
  ["a negative count", {kind: "objects", count: -1, keys: []}]
])("refuses %s", (_, column) => {
  expect(() => readColumn(column)).toThrow();
});

it("lets a stored name reach no prototype", () => {
  const column = {
    kind: "objects",
    count: 1,
    keys: [{name: "__proto__", rows: new Uint32Array([0]), column: {kind: "values", values: [{evil: true}]}}]
  };
  const [object] = readColumn(column) as [{evil?: boolean}];
  expect(object.evil).toBeUndefined();
});

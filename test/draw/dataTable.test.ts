// @vitest-environment jsdom
import {expect, it} from "vitest";
import {dataTable} from "../../components/draw/dataTable.js";

/** What a column of these values says. */
const said = (...values: readonly (string | number | undefined)[]): readonly (string | null)[] =>
  [
    ...dataTable(
      "A",
      [{label: "x"}],
      values.map((value) => [value])
    ).querySelectorAll("tbody th")
  ].map(({textContent}) => textContent);

it("gives the numbers of a column as many decimals, so that their points stand under each other", () => {
  expect(said(2.76234, 2.5, 2.17)).toEqual(["2.762", "2.500", "2.170"]);
  expect(said(0.0625, 0.15625, undefined, 1, 0)).toEqual(["0.0625", "0.1563", "", "1.0000", "0.0000"]);
  expect(said(0.5, 1, -1.5, NaN, "none")).toEqual(["0.5", "1.0", "-1.5", "not a number", "none"]);
  expect(said(0.0625, 0.15625)).toEqual(["0.0625", "0.1563"]);
  expect(said(2.76234, 0.0346)).toEqual(["2.7623", "0.0346"]);
});

it("leaves whole numbers as they are, and four digits to those of a column that spans too much", () => {
  expect(said(1, 1200, 12345)).toEqual(["1", "1,200", "12,345"]);
  expect(said(250.5, 0.000123456)).toEqual(["250.5", "0.0001235"]);
  expect(said(1e-8, 1.23456e-7)).toEqual(["1e-8", "1.235e-7"]);
  expect(said("a", undefined)).toEqual(["a", ""]);
});

// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {greyRows} from "../../../components/lessons/residual-learning/greyRows.js";
import {stillPage} from "../../support/reader.js";

beforeEach(stillPage);

const names = (rows: HTMLElement) => [...rows.querySelectorAll("canvas")].map((row) => row.getAttribute("aria-label"));

it("draws maps in one scale of greys, each row by its name", () => {
  const rows = greyRows(
    [
      {label: "In", data: [0, 1, 2, 3]},
      {label: "Out", data: [0, 0, 0, -0.5]}
    ],
    1,
    4
  );
  expect(names(rows)).toEqual(["In: values 0.00 to 3.00", "Out: values −0.50 to 0.00"]);
  expect(rows.querySelector("canvas")?.width).toBe(4 * 1 + 3);
});

it("says where there are no numbers left", () => {
  expect(names(greyRows([{label: "Out", data: [NaN, NaN]}], 1, 2))).toEqual(["Out: not numbers"]);
});

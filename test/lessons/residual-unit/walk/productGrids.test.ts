// @vitest-environment jsdom
import {expect, it} from "vitest";
import {chosenConvolution} from "../../../../components/lessons/residual-unit/walk/chosenValue.js";
import {productGrids} from "../../../../components/lessons/residual-unit/walk/productGrids.js";
import {identityUnit} from "../../../support/recordedUnits.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("opens the products of the input map that is pressed", () => {
  const convolution = chosenConvolution(identityUnit, "conv1", {channel: 0, pixel: {row: 0, column: 0}});
  const grids = productGrids("First convolution", convolution, 2);
  expectSnapshot(grids, "productGrids.html");
  expect(grids.textContent).toContain("5 of 9 places lie in the padding");
  const opened: number[] = [];
  grids.addEventListener("open", (event) => opened.push((event as CustomEvent<number>).detail));
  grids.querySelectorAll<HTMLButtonElement>("button")[5]?.click();
  expect(opened).toEqual([5]);
});

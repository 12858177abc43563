// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {productFigure} from "../../../../components/lessons/gradients/start/productFigure.js";
import {openRows, pictures, set, stillPage} from "../../../support/reader.js";
import {readRuns} from "../../../support/readRuns.js";

beforeEach(stillPage);

it("shows the same product in every layer of the plain network, for each seed", () => {
  const {element} = productFigure(readRuns("gradient-start"));
  const name = /plain: (.+) in each of 34 layers/;
  const seen = ["1", "2"].map((seed) => {
    set(element, "Seed of the run", seed);
    return name.exec(pictures(element)[0] ?? "")?.[1];
  });
  expect(new Set(seen).size).toBe(2);
  expect(seen).not.toContain(undefined);
});

it("lists the layers of the residual network; where the plain one has none, nothing stands", () => {
  const {element} = productFigure(readRuns("gradient-start"));
  const rows = openRows(element);
  expect(rows).toHaveLength(readRuns("gradient-start").weightLayers.residual.length);
  expect(rows.filter(([, plain]) => plain === "")).toHaveLength(3);
});

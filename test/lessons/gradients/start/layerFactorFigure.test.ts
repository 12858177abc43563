// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {layerFactorFigure} from "../../../../components/lessons/gradients/start/layerFactorFigure.js";
import {openRows, pictures, set, status, stillPage} from "../../../support/reader.js";
import {readRuns} from "../../../support/readRuns.js";

beforeEach(stillPage);

it("shows the factor per layer beside the theory's with batch norm, and without it alone", () => {
  const {element} = layerFactorFigure(readRuns("gradient-start"));
  expect(status(element)).toMatch(
    /32 layers and 5 seeds: plain 1\.1\d\d \(.*The theory for wide plain networks: 1\.211\.$/
  );
  expect(element.querySelector("figcaption")?.textContent).toContain("initial gain 2, with batch norm");
  set(element, "Normalization", "without");
  expect(status(element)).toMatch(/5 seeds: plain 0\.6\d\d \(.*\)\.$/);
  expect(pictures(element)[0]).toMatch(/^Gradient norm .*plain [\d.]+ · 10⁻⁸ at the input.*of 5 seeds/);
  const link = element.querySelector("figcaption a");
  expect(link?.textContent).toBe("Run the first steps here");
  expect(link?.getAttribute("href")).toMatch(/^\.\/training-lab#.*bn=0&.*steps=20/);
});

it("shows the size of the outputs instead, in picture and table", () => {
  const {element} = layerFactorFigure(readRuns("gradient-start"));
  const rows = openRows(element);
  expect(rows[0]?.[0]).toBe("stem");
  set(element, "Show at the start", "activationRms");
  expect(pictures(element)[0]).toMatch(/^Root mean square of each unit’s output/);
  expect(openRows(element)).not.toEqual(rows);
});

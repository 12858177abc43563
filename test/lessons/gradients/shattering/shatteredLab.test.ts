// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {
  measureShattering,
  type Shattering
} from "../../../../components/lessons/gradients/shattering/measureShattering.js";
import {shatteredLab} from "../../../../components/lessons/gradients/shattering/shatteredLab.js";
import {openRows, pictures, set, status, stillPage} from "../../../support/reader.js";

beforeEach(stillPage);
afterEach(() => document.body.replaceChildren());

/** A small network's numbers in place of the page's. */
const small: typeof measureShattering = (options) => measureShattering({...options, width: 8, inputs: 16});

it("computes nothing before it stands in the page", () => {
  const measure = vi.fn(small);
  const lab = shatteredLab(measure);
  set(lab.element, "Number of layers", "3");
  expect(measure).not.toHaveBeenCalled();
  document.body.append(lab.element);
  lab.redraw();
  expect(measure).toHaveBeenCalledOnce();
});

it("follows the depth without measuring again, and a new seed once the slider is let go", () => {
  const measure = vi.fn(small);
  const {element} = shatteredLab(measure);
  document.body.append(element);
  set(element, "Number of layers", "0");
  expect(status(element)).toMatch(
    /^1 layer, seed 1: correlation of neighbours’ gradients: plain −?[01]\.\d\d, residual/
  );
  set(element, "Number of layers", "1");
  expect(status(element)).toMatch(/^2 layers, seed 1:/);
  expect(pictures(element)[0]).toContain("2 layers deep");
  expect(pictures(element)[1]).toMatch(/^Correlation of the gradients.*at depth 40; residual/);
  expect(measure).toHaveBeenCalledOnce();
  const rows = openRows(element);
  expect(rows.map(([depth]) => Number(depth))).toEqual([1, 2, 3, 5, 7, 10, 14, 20, 30, 40]);
  set(element, "Seed of the networks", "3");
  expect(measure).toHaveBeenCalledTimes(2);
  expect(status(element)).toMatch(/^2 layers, seed 3:/);
  expect(openRows(element)).not.toEqual(rows);
});

it("shows the seed that was measured while the slider moves", () => {
  const measured: readonly Shattering[] = [];
  const {element} = shatteredLab(() => measured);
  document.body.append(element);
  set(element, "Number of layers", "7");
  const seed = element.querySelector<HTMLInputElement>('[aria-label="Seed of the networks"]')!;
  seed.value = "9";
  seed.dispatchEvent(new Event("input", {bubbles: true}));
  expect(status(element)).toMatch(/^20 layers, seed 1:/);
});

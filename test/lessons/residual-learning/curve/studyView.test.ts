// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import type {RecordedCurve} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {studyView} from "../../../../components/lessons/residual-learning/curve/studyView.js";
import {reader, stillPage, watches} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

beforeEach(stillPage);
const recorded = recordedData("curve") as RecordedCurve;

it("shows the study with what was tried, and each chain's best rate in a table", () => {
  const {element} = studyView(recorded);
  const {pictures, caption, table} = reader(element);
  expect(pictures()[0]).toMatch(/^Median error after training by number of blocks/);
  expect(caption()).toContain("Dots: 5 seeds (circles residual, squares plain)");
  expect(caption()).toContain("the learning rates 0.003, 0.01, 0.03, 500 steps. Recorded with seeds 1 to 5 on");
  expect(element.querySelector("table")).toBeNull();
  const rows = table();
  expect(rows[0]).toEqual(["Network", "Blocks", "Best learning rate", "Median error"]);
  expect(rows).toHaveLength(1 + 2 * 6);
});

it("its stop follows the page's width no more", () => {
  const view = studyView(recorded);
  expect(watches()).toBe(1);
  view.stop();
  expect(watches()).toBe(0);
});

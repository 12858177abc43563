// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import type {RecordedCurve} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {depthView} from "../../../../components/lessons/residual-learning/curve/depthView.js";
import {reader, stillPage, watches} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

beforeEach(stillPage);
const {runs} = recordedData("curve") as RecordedCurve;

it("walks through the blocks of a run that has ended, and says where none has", () => {
  const view = depthView();
  const {pictures, set, caption, field, table} = reader(view.element);
  const words = (): string => view.element.querySelector(".sum-words")?.textContent ?? "";
  expect(words()).toMatch(/^No run with these settings has ended yet/);
  const {config, reports} = runs.find(({config: {blocks}}) => blocks === 16)!;
  view.show(reports.at(-1), config.target, "From a test.");
  expect(pictures()).toEqual([
    expect.stringMatching(/^The residual chain’s line after 4 of 16 blocks/),
    expect.stringMatching(/^The plain chain’s line after 4 of 16 blocks/)
  ]);
  set("After block", "16");
  expect(words()).toMatch(/^After block 16, of 63 .*: 0 in the residual chain, 6\d in the plain chain\.$/);
  set("After block", "0");
  expect(words()).toBe("Before the first block both lines are x itself.");
  expect(caption()).toBe("From a test.");
  expect(table()).toHaveLength(17);
  const four = runs.find(({config: {blocks}}) => blocks === 4)!;
  view.show(four.reports.at(-1), four.config.target, "From a test.");
  expect(field("After block").getAttribute("max")).toBe("4");
  view.show(reports[3], config.target, "From a test.");
  expect(pictures()).toEqual([]);
  view.stop();
  expect(watches()).toBe(0);
});

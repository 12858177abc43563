// @vitest-environment jsdom
import {expect, it} from "vitest";
import {chainStudy} from "../../../../components/lessons/residual-learning/curve/chainStudy.js";
import type {RecordedCurve} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {recordedData} from "../../../support/recordedData.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws a line through the medians and a mark for each seed, and tells the medians", () => {
  const {study} = recordedData("curve") as RecordedCurve;
  const figure = chainStudy(study, {width: 320});
  expectSnapshot(figure, "chainStudy.svg");
  expect(figure.getAttribute("aria-label")).toMatch(/; plain: .* 0\.79 with 12, 0\.79 with 16\.$/);
  expect(figure.querySelectorAll("path[fill-opacity]")).toHaveLength(2 * 6 * 5);
});

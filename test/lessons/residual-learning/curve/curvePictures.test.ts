// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import type {RecordedCurve} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {curvePictures} from "../../../../components/lessons/residual-learning/curve/curvePictures.js";
import {reader, stillPage} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

beforeEach(stillPage);
const {config, reports} = (recordedData("curve") as RecordedCurve).runs.find((run) => run.config.blocks === 4)!;

it("shows the target alone before a run, and all of a step after it, in the same places", () => {
  const draw = curvePictures();
  const root = document.createElement("div");
  const pictures = (shown: Parameters<typeof draw>[0]) => {
    root.replaceChildren(...draw(shown));
    return reader(root).pictures();
  };
  expect(pictures({config, report: undefined, reports: []})).toEqual([
    expect.stringContaining("no step yet"),
    expect.stringMatching(/no step yet; the best constant 3\.\d; copying x 0\.00\d+\.$/)
  ]);
  const places = [...root.children];
  expect(pictures({config, report: reports[3], reports}).map((name) => name.slice(0, 18))).toEqual([
    "The target and wha",
    "Error of both chai",
    "The residual chain",
    "The plain chain’s "
  ]);
  expect([...root.children]).toEqual(places);
  expect(reader(root).pictures()[1]).toContain(`At step ${reports[3]?.step ?? NaN}: `);
});

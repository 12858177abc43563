// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {identityPictures} from "../../../../components/lessons/residual-learning/identity/identityPictures.js";
import type {RecordedIdentity} from "../../../../components/run/identityConfig.js";
import {reader, stillPage} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

beforeEach(stillPage);
const {reports} = (recordedData("identity") as RecordedIdentity).runs[0]!;

it("shows empty axes before a run, and measures and maps of the step that is shown after it", () => {
  const draw = identityPictures();
  const root = document.createElement("div");
  root.append(...draw({steps: 200, report: undefined, reports: []}));
  expect(reader(root).pictures()).toEqual([
    "Error of the copy by step, logarithmic. residual: no step yet; plain: no step yet.",
    "Share of inner ReLUs that are on by step. residual: no step yet; plain: no step yet.",
    "Size of f beside x by step, logarithmic. residual: no step yet; plain: no step yet."
  ]);
  root.replaceChildren(...draw({steps: 200, report: reports[1], reports}));
  expect(reader(root).pictures()).toHaveLength(6);
  expect(reader(root).pictures()[0]).toContain(`At step ${reports[1]?.step ?? NaN}: `);
  const widths = (width: number) => {
    root.replaceChildren(...draw({steps: 200, report: undefined, reports: []}, width));
    return [...root.querySelectorAll("svg")].map((svg) => svg.getAttribute("width"));
  };
  expect(widths(878)).toEqual(["287", "287", "287"]);
  expect(widths(320)).toEqual(["320", "320", "320"]);
});

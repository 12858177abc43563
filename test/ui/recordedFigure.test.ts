// @vitest-environment jsdom
import {expect, it} from "vitest";
import {recordedFigure} from "../../components/ui/recordedFigure.js";
import {RECORDED} from "../support/runs.js";
import {stillPage, watches} from "../support/reader.js";

it("shows a recorded run from its first step, says where it comes from and leads to the run itself", () => {
  stillPage();
  const {element, stop} = recordedFigure(RECORDED, "gradient");
  expect(element.querySelector("svg")?.getAttribute("aria-label")).toContain("output, step 1.");
  expect(element.querySelector(".provenance")?.textContent).toContain("Recorded with seed 1 on 20");
  expect(element.querySelector(".provenance a")?.getAttribute("href")).toContain("./training-lab#skip=compare");
  expect(element.querySelector("summary")?.textContent).toContain("Gradient norm by layer");
  expect(watches()).toBe(1);
  stop();
  expect(watches()).toBe(0);
});

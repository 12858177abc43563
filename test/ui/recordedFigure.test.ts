// @vitest-environment jsdom
import {expect, it} from "vitest";
import {recordedFigure} from "../../components/ui/recordedFigure.js";
import {RECORDED} from "../support/runs.js";
import {stillPage} from "../support/stillPage.js";

it("shows a recorded run from its first step, says where it comes from and leads to the run itself", () => {
  stillPage();
  const figure = recordedFigure(RECORDED, "gradient");
  expect(figure.querySelector("svg")?.getAttribute("aria-label")).toContain("at step 1.");
  expect(figure.querySelector(".provenance")?.textContent).toContain("Recorded with seed 1 on wasm, SIMD");
  expect(figure.querySelector(".provenance a")?.getAttribute("href")).toContain("./training-lab#skip=compare");
  expect(figure.querySelector("summary")?.textContent).toContain("Gradient norm by layer");
});

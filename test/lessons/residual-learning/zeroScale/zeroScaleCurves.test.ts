// @vitest-environment jsdom
import {expect, it} from "vitest";
import type {RecordedZeroScale} from "../../../../components/lessons/residual-learning/zeroScale/recordedZeroScale.js";
import {zeroScaleCurves} from "../../../../components/lessons/residual-learning/zeroScale/zeroScaleCurves.js";
import {recordedData} from "../../../support/recordedData.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws both starts, each as a mean in a band, and tells the first, a middle and the last step", () => {
  const {runs} = recordedData("zero-scale") as RecordedZeroScale;
  const figure = zeroScaleCurves(
    runs.filter(({lr}) => lr === 0.1),
    {width: 320}
  );
  expectSnapshot(figure, "zeroScaleCurves.svg");
  expect(figure.getAttribute("aria-label")).toMatch(
    /γ = 1: 2\.74 at the first step, .* γ = 0: 2\.40 at the first step/
  );
  expect(zeroScaleCurves([]).getAttribute("aria-label")).toContain("γ = 1: none at the first step");
});

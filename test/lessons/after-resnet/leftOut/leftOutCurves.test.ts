// @vitest-environment jsdom
import {expect, it} from "vitest";
import {leftOutCurves} from "../../../../components/lessons/after-resnet/leftOut/leftOutCurves.js";
import type {RecordedLeftOut} from "../../../../components/lessons/after-resnet/leftOut/recordedLeftOut.js";
import {recordedData} from "../../../support/recordedData.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws both networks with units left out", () => {
  const figure = leftOutCurves(recordedData("lesions") as RecordedLeftOut, {width: 320});
  expectSnapshot(figure, "leftOutCurves.svg");
  expect(figure.getAttribute("aria-label")).toMatch(/^Digits right.*residual: 100 % whole, 74 % with 3 out/);
});

// @vitest-environment jsdom
import {expect, it} from "vitest";
import {mixingChain} from "../../../../components/lessons/after-resnet/mixing/mixingChain.js";
import {mixingCurves, mixingWords} from "../../../../components/lessons/after-resnet/mixing/mixingCurves.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws the largest stretch of both products, and what becomes of differences", () => {
  const chain = mixingChain({layers: 12, spread: 0.3, seed: 1});
  const figure = mixingCurves(chain, {width: 320});
  expectSnapshot(figure, "mixingCurves.svg");
  expect(figure.querySelectorAll("path[stroke-width='2.5']")).toHaveLength(3);
  expect(mixingWords(chain)).toMatch(
    /^After 12 matrices a signal is stretched by a factor of up to [\d.]+ where the mixing is free and 1 where/
  );
});

// @vitest-environment jsdom
import {expect, it} from "vitest";
import {residualHistogram} from "../../../../components/lessons/residual-unit/relu/residualHistogram.js";
import {recordedUnits as recorded} from "../../../support/recordedUnits.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws how f(x) is spread, and what a ReLU before the sum would leave", () => {
  const share = recorded.signs.find(({id}) => id === recorded.histogram.unit)?.negativeResidual ?? NaN;
  const percent = `${Math.round(100 * share)} %`;
  const open = residualHistogram(recorded.histogram);
  expect(open.getAttribute("aria-label")).toContain(`${percent} are negative`);
  expectSnapshot(open, "residualHistogram.svg");
  const clipped = residualHistogram(recorded.histogram, {clipped: true});
  expect(clipped.getAttribute("aria-label")).toContain(`${percent} of all values would be exactly 0`);
});

import {expect, it} from "vitest";
import {gainWords, typicalProbe} from "../../../../components/lessons/gradients/start/gainWords.js";
import {readRuns} from "../../../support/readRuns.js";
import {aStart} from "../../../support/starts.js";

it("says whether each gradient vanishes, explodes or keeps its size", () => {
  expect(gainWords([aStart("plain"), aStart("residual", 1, 100)])).toBe(
    "Plain: the gradient goes from 0.1 at the last unit to 0.001 at the stem, it vanishes; the loss is 2. Residual: the gradient goes from 0.1 at the last unit to 0.1 at the stem, it keeps its size within a factor of ten; the loss is 2."
  );
  expect(gainWords([aStart("plain", 1, 1e6), aStart("residual", 1, 1e-4)])).toMatch(
    /to 1,000 at the stem, it explodes.*to 1\.0 · 10⁻⁷ at the stem, it vanishes/
  );
});

it("takes geometric means over the seeds", () => {
  const norm = typicalProbe(
    [aStart("plain"), aStart("plain", 2, 100)],
    ({activationGradNorm}) => activationGradNorm[0]!
  );
  expect(norm).toBeCloseTo(0.01, 12);
});

it("vanishes plain below a gain of 2.5, is level at 2.6 and explodes above 3.4; residual explodes above 1.5", () => {
  for (const {network, gain, activationGradNorm} of readRuns("gradient-gains").probes) {
    const ratio = (activationGradNorm[0] ?? NaN) / (activationGradNorm.at(-1) ?? NaN);
    if (network === "plain" && gain < 2.5) expect(ratio).toBeLessThan(0.3);
    if (network === "plain" && gain === 2.6) expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.LN2);
    if (network === "plain" && gain > 3.4) expect(ratio).toBeGreaterThan(10);
    if (network === "residual" && gain > 1.5) expect(ratio).toBeGreaterThan(3);
  }
});

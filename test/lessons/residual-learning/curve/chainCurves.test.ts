// @vitest-environment jsdom
import {expect, it} from "vitest";
import {chainCurves} from "../../../../components/lessons/residual-learning/curve/chainCurves.js";
import {CURVE_X, type RecordedCurve} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {CURVE_TARGETS} from "../../../../components/lessons/residual-learning/curve/curveTargets.js";
import {recordedData} from "../../../support/recordedData.js";
import {expectSnapshot} from "../../../support/snapshot.js";

const {runs} = recordedData("curve") as RecordedCurve;
const target = CURVE_X.map(CURVE_TARGETS[0]!.h);

it("draws the target and both chains, and the target alone before a run", () => {
  const last = runs.find(({config}) => config.blocks === 1)!.reports.at(-1)!;
  const figure = chainCurves(target, last, {width: 320});
  expectSnapshot(figure, "chainCurves.svg");
  const name = (drawn: Element) => drawn.getAttribute("aria-label");
  expect(name(figure)).toMatch(/at step 500 the residual chain is off by 0\.000\d+, the plain one by 0\.00\d+/);
  const alone = chainCurves(target, undefined);
  expect(name(alone)).toContain("no step yet");
  expect(alone.textContent).not.toContain("residual");
});

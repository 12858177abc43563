// @vitest-environment jsdom
import {expect, it} from "vitest";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {depthLine} from "../../../../components/lessons/residual-learning/curve/depthLine.js";

const after = [CURVE_X.map((x) => 2 * x), CURVE_X.map(() => 1)];
const draw = (block: number): SVGSVGElement =>
  depthLine({network: "plain", after, target: CURVE_X, block, extent: 8, width: 400});

it("says how far the line reaches after a block and how many neighbours have come together", () => {
  const names = [0, 1, 2].map((block) => draw(block).getAttribute("aria-label"));
  expect(names).toEqual([
    "The plain chain’s line after 0 of 2 blocks: from −3.0 to 3.0, 0 of 63 pairs of neighbours together.",
    "The plain chain’s line after 1 of 2 blocks: from −6.0 to 6.0, 0 of 63 pairs of neighbours together.",
    "The plain chain’s line after 2 of 2 blocks: from 1.0 to 1.0, 63 of 63 pairs of neighbours together."
  ]);
});

it("leaves the lines of the blocks before faintly behind", () => {
  expect([0, 1, 2].map((block) => draw(block).querySelectorAll("path[stroke-width='1'][d]").length)).toEqual([0, 1, 2]);
});

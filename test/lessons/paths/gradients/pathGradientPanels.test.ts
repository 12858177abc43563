// @vitest-environment jsdom
import {expect, it} from "vitest";
import {pathGradientPanels} from "../../../../components/lessons/paths/gradients/pathGradientPanels.js";
import {GRADIENTS} from "../../../support/aRecordedGradient.js";
import {pictures} from "../../../support/reader.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("sets the number of paths times the gradient along one equal to their product", () => {
  const panels = pathGradientPanels(GRADIENTS, {length: 1, width: 960});
  expect(pictures(panels)).toEqual([
    "Number of paths through k units: at most 2, through 1. At 1: 2.",
    "Gradient along one path through k units, logarithmic: 0.1 at 0, 0.02 at 2. At 1: 0.04.",
    "Number times gradient: most at 0 units. At 1: 40 % of the sum; added as vectors 0.07."
  ]);
  expectSnapshot(panels, "pathGradientPanels.html");
});

it("stacks its panels where three are too many side by side", () => {
  expect(pathGradientPanels(GRADIENTS, {width: 360}).className).toBe("panels stacked");
});

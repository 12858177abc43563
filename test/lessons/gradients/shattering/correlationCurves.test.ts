// @vitest-environment jsdom
import {expect, it} from "vitest";
import {correlationCurves} from "../../../../components/lessons/gradients/shattering/correlationCurves.js";
import {expectSnapshot} from "../../../support/snapshot.js";

const SERIES = [
  {
    network: "plain",
    points: [
      {depth: 1, correlation: 0.98},
      {depth: 20, correlation: -0.02}
    ]
  },
  {
    network: "residual",
    points: [
      {depth: 1, correlation: 0.99},
      {depth: 20, correlation: 0.8}
    ]
  }
] as const;

it("draws the correlation by depth and says where it begins and ends", () => {
  const figure = correlationCurves(SERIES, {depth: 20});
  expectSnapshot(figure, "correlationCurves.svg");
  expect(figure.getAttribute("aria-label")).toContain("plain 0.98 at depth 1, −0.02 at depth 20; residual 0.99");
});

// @vitest-environment jsdom
import {expect, it} from "vitest";
import {ladderCurves} from "../../../components/lessons/degradation/ladderCurves.js";
import {aCurve} from "../../support/ladder.js";
import {expectSnapshot} from "../../support/snapshot.js";

const name = (node: Element): string | null => node.getAttribute("aria-label");

it("draws the way down of each depth: running mean, mean over seeds, range as a band, rings for validation", () => {
  const curves = [aCurve(10, 1), aCurve(10, 2), aCurve(34, 1), aCurve(34, 2)];
  const figure = ladderCurves(curves, {network: "plain", validation: true});
  expect(name(figure)).toMatch(
    /^Loss of plain networks by step: 10 layers end at 1\.\d\d, validation 1\.60; 34 layers/
  );
  expect(figure.querySelectorAll("circle")).toHaveLength(4);
  expectSnapshot(figure, "ladderCurves.svg");
});

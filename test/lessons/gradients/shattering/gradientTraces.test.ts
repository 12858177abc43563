// @vitest-environment jsdom
import {expect, it} from "vitest";
import {gradientTraces} from "../../../../components/lessons/gradients/shattering/gradientTraces.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws each network's gradient scaled to its own size", () => {
  const values = [0, 1, 0, -1];
  const draw = (scale: number) =>
    gradientTraces([{network: "plain", values: values.map((value) => value * scale)}], {depth: 5});
  expectSnapshot(draw(1), "gradientTraces.svg");
  expect(draw(1e9).outerHTML).toBe(draw(1).outerHTML);
});

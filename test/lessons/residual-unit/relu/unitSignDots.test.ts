// @vitest-environment jsdom
import {expect, it} from "vitest";
import {unitSignDots} from "../../../../components/lessons/residual-unit/relu/unitSignDots.js";
import {recordedUnits as recorded} from "../../../support/recordedUnits.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws the signs around every unit's sum", () => {
  const figure = unitSignDots(recorded.signs);
  expect(figure.querySelectorAll("circle")).toHaveLength(16);
  expectSnapshot(figure, "unitSignDots.svg");
});

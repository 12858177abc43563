// @vitest-environment jsdom
import {expect, it} from "vitest";
import {unitDiagram} from "../../../../components/lessons/residual-unit/walk/unitDiagram.js";
import {MAIN_OPERATIONS} from "../../../../components/picture/unitGraph.js";
import {identityUnit, projectionUnit} from "../../../support/recordedUnits.js";
import {expectSnapshot} from "../../../support/snapshot.js";

const chosen = {pixel: {row: 3, column: 4}, channel: 1};

it("draws the way of a map through both kinds of unit, wide and narrow", () => {
  expectSnapshot(unitDiagram(identityUnit, {width: 960, chosen, position: 2.5}).element, "unitDiagram-identity.html");
  expectSnapshot(unitDiagram(projectionUnit, {width: 320, chosen, position: 7}).element, "unitDiagram-projection.html");
});

it("shows maps and arithmetic as the data reaches them, on both paths at once", () => {
  const diagram = unitDiagram(projectionUnit, {chosen});
  const {element, steps} = diagram;
  const ahead = () => [...element.querySelectorAll("[data-node].ahead")].map((node) => node.getAttribute("data-node"));
  expect(ahead()).toEqual(["conv1", "bn1", "relu", "conv2", "bn2", "sum", "y", "projection", "projectionBn"]);
  diagram.update(4.2);
  expect(ahead()).toEqual(["bn2", "sum", "y"]);
  const printed = () => [...element.querySelectorAll(".arithmetic:not(.ahead)")].map((group) => group.textContent);
  expect(printed()).toHaveLength(6);
  expect(printed().at(-1)).toMatch(/^\(.+\) ÷ √\(.+ \+ 0\.001\) × .+ = /);
  diagram.update(steps);
  expect(ahead()).toEqual([]);
  expect(element.querySelectorAll(".arithmetic.ahead")).toHaveLength(0);
  expect(steps).toBe(MAIN_OPERATIONS.length);
});

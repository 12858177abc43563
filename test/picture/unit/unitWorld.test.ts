import {expect, it} from "vitest";
import {alongArc, unitWorld} from "../../../components/picture/unit/unitWorld.js";
import {openedIdentity, openedProjection} from "../../support/recordedUnits.js";

it("sets the maps in a row, the fork behind x, the sum between f(x) and what comes of it", () => {
  const {places, row, fork, plus, end} = unitWorld(openedIdentity);
  expect(row).toEqual(["x", "conv1", "bn1", "relu", "conv2", "bn2", "sum", "y"]);
  const edges = row.flatMap((name) => [places.get(name)!.x, places.get(name)!.x + places.get(name)!.side]);
  expect([...edges].sort((a, b) => a - b)).toEqual(edges);
  expect([fork, plus, end]).toEqual([97, 616, 828]);
});

it("has room for five maps where it is folded: those of the operation that is open among them", () => {
  expect(unitWorld(openedIdentity, {folded: true}).row).toEqual(["x", "relu", "bn2", "sum", "y"]);
  expect(unitWorld(openedIdentity, {folded: true, open: "bn1"}).row).toEqual(["conv1", "bn1", "bn2", "sum", "y"]);
});

it("sets a projection's maps on the arc, smaller as their sides are", () => {
  const {places, arc, top} = unitWorld(openedProjection);
  const {x, y, side} = places.get("projection")!;
  const [u, v] = alongArc(arc, 0.4);
  expect([x + side / 2, y]).toEqual([u, v]);
  expect(side).toBeCloseTo(76 / Math.SQRT2);
  expect(-alongArc(arc, 0.5)[1]).toBeCloseTo(top);
});

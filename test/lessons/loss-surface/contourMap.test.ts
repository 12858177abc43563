// @vitest-environment jsdom
import {expect, it} from "vitest";
import {contourMap} from "../../../components/lessons/loss-surface/contourMap.js";
import {atOnce} from "../../../components/ui/late/parts.js";
import {aPlane} from "../../support/aSurface.js";
import {expectSnapshot} from "../../support/snapshot.js";

function drawn(...map: Parameters<typeof contourMap>): SVGSVGElement {
  const {svg, lines} = contourMap(...map);
  atOnce(lines);
  return svg;
}

const bowl = aPlane("residual", (x, y) => 0.1 + 2.5 * (x ** 2 + y ** 2), {points: 11});

it("draws a bowl as rings of doubled loss round a cross, and says its heights", () => {
  const map = drawn(bowl, {width: 240});
  expectSnapshot(map, "contourMap.svg");
  expect(map.getAttribute("aria-label")).toBe(
    "Loss around the weights of the residual network, directions 1: 0.10 nats at the weights, 5.1, 5.1, 5.1, 5.1 at the corners, at most 5.1."
  );
  // 0.125, 0.25, 0.5, 1, 2 and 4, and what guessing costs.
  expect(map.querySelectorAll(".line")).toHaveLength(7);
  // Where much ink lies the line is marked: in the dark it is then a dark one.
  expect([...map.querySelectorAll(".line")].map((line) => line.classList.contains("deep"))).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    true
  ]);
  expect(map.querySelectorAll(".lowest")).toHaveLength(0);
  expect(map.querySelectorAll(".loss-label").length).toBeGreaterThan(2);
});

it("rings the lowest point where that is not the cross, and does not tell which network it is when that is asked", () => {
  const map = drawn(
    aPlane("plain", (x, y) => 0.1 + (x - 0.4) ** 2 + y ** 2, {points: 11}),
    {name: "network B", width: 240}
  );
  expect(map.querySelectorAll(".lowest")).toHaveLength(1);
  expect(map.outerHTML).not.toContain("the plain network");
});

it("shows squares while points are unknown, in the ink of the nearest known one", () => {
  const loss = bowl.loss.map((value, at) => (at === 0 ? value : NaN));
  const map = drawn({...bowl, loss}, {width: 240});
  expect(map.getAttribute("aria-label")).toMatch(/: 1 of 121 points known\.$/);
  expect(map.querySelectorAll("rect:not(.edge, clipPath *)")).toHaveLength(121);
  expect(new Set([...map.querySelectorAll("g > rect")].map((cell) => cell.getAttribute("fill-opacity"))).size).toBe(1);
  const none = drawn({...bowl, loss: loss.fill(NaN)}, {width: 240});
  expect(none.querySelectorAll("g > rect")).toHaveLength(0);
});

// @vitest-environment jsdom
import {create} from "d3";
import {expect, it} from "vitest";
import {append} from "../../../components/draw/append.js";
import {drawBox, drawSum} from "../../../components/picture/network/signs.js";

const group = () => append(create("svg"), "g");
const path = (root: Element | null, of: string): string | null | undefined =>
  root?.querySelector(of)?.getAttribute("d");

it("lays a box's flanks at its face, so that the three meet at its upper right corner", () => {
  const at = group();
  drawBox(at, {x: 10, y: 20, width: 30, height: 40, across: 8, up: 5});
  expect(path(at.node(), ".flank.top")).toBe("M10,20l8,-5h30l-8,5z");
  expect(path(at.node(), ".flank.right")).toBe("M40,20l8,-5v40l-8,5z");
  expect(at.select(".face").attr("width")).toBe("30");
});

it("draws the plus within its circle", () => {
  const sum = drawSum(group(), 5, 6, 3).node();
  expect(sum?.getAttribute("transform")).toBe("translate(5,6)");
  expect(Number(sum?.querySelector("circle")?.getAttribute("r"))).toBeGreaterThan(3);
  expect(path(sum, "path")).toBe("M-3,0h6M0,-3v6");
});

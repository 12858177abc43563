// @vitest-environment jsdom
import {select} from "d3";
import {expect, it} from "vitest";
import {endsBelow, labelBelow} from "../../../components/draw/text/endsBelow.js";

it("finds from where on a line is below its axis, which one that comes back is not", () => {
  expect(endsBelow([1, 0.1, 0.01, 0], 0.05)).toBe(2);
  expect(endsBelow([1, 0.01, 0.1], 0.05)).toBeUndefined();
  expect(endsBelow([0, 0], 0.05)).toBe(0);
  expect(endsBelow([], 0.05)).toBeUndefined();
});

it("says so beside the line's end, on the side that has room, in two lines where neither has", () => {
  const plot = select<SVGGElement, undefined>(document.createElementNS("http://www.w3.org/2000/svg", "g"));
  const said = (x: number, right: number): string | undefined => {
    labelBelow(plot, {text: "residual", x, y: 200, colour: "blue"}, {least: 1e-6, right});
    const label = plot.node()?.lastElementChild;
    const [at, anchor] = ["x", "text-anchor"].map((name) => label?.getAttribute(name));
    return `${label?.textContent} ${anchor} ${at}, lines ${label?.childElementCount}`;
  };
  expect([said(60, 300), said(220, 300), said(160, 300), said(180, 300)]).toEqual([
    "residual, below 10⁻⁶ start 68, lines 1",
    "residual, below 10⁻⁶ end 212, lines 1",
    "residual, below 10⁻⁶ start 168, lines 2",
    "residual, below 10⁻⁶ end 172, lines 2"
  ]);
});

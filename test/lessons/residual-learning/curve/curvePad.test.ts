// @vitest-environment jsdom
import {expect, it} from "vitest";
import {curvePad} from "../../../../components/lessons/residual-learning/curve/curvePad.js";
import {KNOT_X} from "../../../../components/lessons/residual-learning/curve/curveKnots.js";

const key = (node: Element, name: string): boolean =>
  node.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true}));

function open() {
  const pad = curvePad(KNOT_X.map(() => 0));
  document.body.replaceChildren(pad);
  let inputs = 0;
  document.body.oninput = () => inputs++;
  const points = [...pad.querySelectorAll<SVGElement>("[role=slider]")];
  return {pad, points, inputs: () => inputs};
}

it("is one tab stop: arrow keys choose a point and move it, one input a move", () => {
  const {pad, points, inputs} = open();
  expect(points.filter((point) => point.getAttribute("tabindex") === "0")).toHaveLength(1);
  const middle = points[12]!;
  middle.focus();
  key(middle, "ArrowUp");
  expect(pad.value[12]).toBeCloseTo(0.1);
  expect(middle.getAttribute("aria-valuenow")).toBe("0.1");
  key(middle, "ArrowRight");
  expect(document.activeElement).toBe(points[13]);
  expect(points[13]?.getAttribute("aria-label")).toBe("h at x = 0.25");
  key(points[13]!, "PageDown");
  expect(pad.value[13]).toBeCloseTo(-0.5);
  expect(inputs()).toBe(2);
  key(points[13]!, "Tab");
  expect(inputs()).toBe(2);
});

it("keeps values between −3 and 3", () => {
  const {pad, points} = open();
  for (let i = 0; i < 9; i++) key(points[12]!, "PageUp");
  expect(pad.value[12]).toBe(3);
});

it("writes what is below zero with a minus, clear of the points", () => {
  const {pad, points} = open();
  const [below] = [...pad.querySelectorAll("text")].filter((text) => text.getAttribute("text-anchor") === "end");
  expect(below?.textContent).toBe("−3");
  expect(Number(points[0]?.getAttribute("cx")) - 4 - Number(below?.getAttribute("x"))).toBeGreaterThan(4);
});

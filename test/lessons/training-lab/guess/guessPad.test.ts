// @vitest-environment jsdom
import {expect, it} from "vitest";
import {guessPad} from "../../../../components/lessons/training-lab/guess/guessPad.js";
import {guessSteps} from "../../../../components/run/lossGuess.js";
import {key} from "../../../support/reader.js";

const pad = (start = {}) => guessPad({networks: ["residual", "plain"], steps: 120, width: 500, ...start});
const points = (element: Element) => [...element.querySelectorAll("[role=slider]")];

it("starts level at what guessing costs, for both networks alike", () => {
  const {value} = pad();
  expect(value.map(({network}) => network)).toEqual(["residual", "plain"]);
  for (const {values} of value) expect(values).toEqual(guessSteps(120).map(() => Math.log(10)));
});

it("starts at what guessing among two classes costs, where there are two, and marks no number too near it", () => {
  const two = pad({classes: 2});
  for (const {values} of two.value) expect(new Set(values)).toEqual(new Set([Math.log(2)]));
  // The first step is a 1 too.
  const ones = (classes: number) =>
    [...pad({classes}).element.querySelectorAll("text")].filter((text) => text.textContent === "1").length;
  expect([ones(2), ones(3), ones(10)]).toEqual([2, 1, 2]);
});

it("moves a point by the arrow keys, tells its loss, and emits one input", () => {
  const one = pad();
  let count = 0;
  one.element.addEventListener("input", () => count++);
  const last = points(one.element)[5]!;
  expect(last.getAttribute("aria-label")).toBe("residual loss expected, step 120");
  key(last, "ArrowDown");
  key(last, "ArrowDown");
  expect(count).toBe(2);
  expect(one.value[0]?.values[5]).toBeCloseTo(Math.log(10) / 1.15 ** 2);
  expect(last.getAttribute("aria-valuetext")).toBe("loss 1.74");
  for (let i = 0; i < 60; i++) key(last, "ArrowDown");
  expect(one.value[0]?.values[5]).toBe(0.05);
});

it("moves the point that a pointer takes hold of", () => {
  const one = pad();
  const {element} = one;
  Object.assign(element, {setPointerCapture: () => undefined});
  const third = points(element)[8]!;
  const [x, y] = ["cx", "cy"].map((name) => Number(third.getAttribute(name))) as [number, number];
  const at = (type: string, dy: number) =>
    element.dispatchEvent(
      Object.assign(new MouseEvent(type, {clientX: x, clientY: y + dy, bubbles: true}), {pointerId: 1})
    );
  at("pointerdown", 10);
  at("pointermove", 60);
  at("pointerup", 60);
  at("pointermove", 0);
  expect(one.value[1]?.values[2]).toBeLessThan(1);
  expect(one.value[0]?.values[2]).toBe(Math.log(10));
});

it("goes on from what was placed before", () => {
  const start = [{network: "plain" as const, values: [1, 1, 1, 1, 1, 1]}];
  expect(pad({start}).value[1]?.values).toEqual(start[0]?.values);
});

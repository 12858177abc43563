// @vitest-environment jsdom
import {expect, it} from "vitest";
import {guessHandle} from "../../../components/ui/guess/guessHandle.js";
import {key} from "../../support/reader.js";

it("moves a handle by arrow keys and by pointer, within its range", () => {
  const values: number[] = [];
  const handle = guessHandle({
    label: "Guess",
    minimum: 0,
    maximum: 2.5,
    step: 0.05,
    valueAt: (y) => 2.5 - y / 100,
    onChange: (value) => values.push(value),
    words: (value) => `${value} nats`
  });
  handle.place(10, 20, 2.45);
  expect(handle.element.getAttribute("aria-valuetext")).toBe("2.45 nats");
  for (const name of ["ArrowUp", "ArrowDown", "PageUp", "Home", "Tab"]) key(handle.element, name);
  expect(values).toEqual([2.5, 2.4, 2.5, 0]);
  handle.element.setPointerCapture = () => undefined;
  handle.element.hasPointerCapture = () => true;
  handle.element.dispatchEvent(new MouseEvent("pointermove", {clientY: 103}));
  expect(values.at(-1)).toBe(1.45);
});

// @vitest-environment jsdom
import {expect, it} from "vitest";
import {inspect, inspectError} from "../../components/site/cellValues.js";

it("shows nothing that is no element, and says what it was", () => {
  expect(() => inspect(undefined)).toThrow("a cell shows undefined, which is no element");
  expect(() => inspect(7)).toThrow("a cell shows 7,");
  expect(() => inspect({toString: null})).toThrow("a cell shows a value of type object,");
});

it("puts an error where the page's words for it are put", () => {
  const node = inspectError(new RangeError("too <b>long</b>"));
  expect(node.classList.contains("observablehq--error")).toBe(true);
  expect(node.textContent).toBe("RangeError: too <b>long</b>");
  expect(node.children).toHaveLength(0);
});

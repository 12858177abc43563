// @vitest-environment jsdom
import {expect, it} from "vitest";
import {sayInNotation} from "../../../components/lessons/residual-unit/sayInNotation.js";

it("writes f(x) in both notations and replaces what was said before", () => {
  const element = sayInNotation(document.createElement("p"), "f(x) and f(x).");
  expect(element.querySelectorAll(".notation-ours")).toHaveLength(2);
  for (const letter of element.querySelectorAll(".notation-papers")) letter.remove();
  expect(element.textContent).toBe("f(x) and f(x).");
  expect(sayInNotation(element, "y").textContent).toBe("y");
});

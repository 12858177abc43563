// @vitest-environment jsdom
import {expect, it} from "vitest";
import {notationText, notationWords} from "../../components/draw/notationText.js";

it("writes the functions in both notations, in HTML and in SVG", () => {
  const caption = notationText(document.createElement("p"), "y = {f}(x) + x");
  expect(caption.querySelector("span.notation-ours")?.textContent).toBe("f");
  expect(caption.querySelector("span.notation-papers")?.textContent).toBe("F");
  const label = notationText(document.createElementNS("http://www.w3.org/2000/svg", "text"), "{h}(x)");
  expect(label.querySelectorAll("tspan")).toHaveLength(2);
  expect(label.textContent).toBe("hH(x)");
});

it("says the same in plain words", () => {
  expect(notationWords("{h}(x) - x")).toBe("h(x) - x");
});

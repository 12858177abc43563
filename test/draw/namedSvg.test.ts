// @vitest-environment jsdom
import {expect, it} from "vitest";
import {namedSvg} from "../../components/draw/namedSvg.js";

it("has its size, its letters' size, and one name for every reader", () => {
  const svg = namedSvg({width: 300, height: 100, title: "Two lines.", fontSize: 11}).node();
  expect(svg?.getAttribute("viewBox")).toBe("0 0 300 100");
  expect(svg?.getAttribute("font-size")).toBe("11");
  expect([svg?.getAttribute("role"), svg?.getAttribute("aria-label")]).toEqual(["img", "Two lines."]);
  expect(svg?.querySelector("title")?.textContent).toBe("Two lines.");
});

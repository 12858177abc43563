// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {pageWidth} from "../../components/ui/pageWidth.js";

afterEach(() => document.body.replaceChildren());

it("is that of the page's main part, and a usual one where nothing is laid out", () => {
  expect(pageWidth()).toBe(640);
  document.body.innerHTML = '<main id="observablehq-main"></main>';
  expect(pageWidth()).toBe(640);
  vi.spyOn(document.querySelector("main") as Element, "clientWidth", "get").mockReturnValue(1200);
  expect(pageWidth()).toBe(1200);
});

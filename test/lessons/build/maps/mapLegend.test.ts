// @vitest-environment jsdom
import {expect, it} from "vitest";
import {mapLegend} from "../../../../components/lessons/build/maps/mapLegend.js";

it("writes the values at the ends of a scale", () => {
  expect(mapLegend(2, "x").textContent).toBe("x≤ −2 0 ≥ 2 ");
  expect(mapLegend(0.00001234, "f").textContent).toContain("≤ −1.2 · 10⁻⁵");
});

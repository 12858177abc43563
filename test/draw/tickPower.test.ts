import {expect, it} from "vitest";
import {tickPower} from "../../components/draw/tickPower.js";

it("tells a power of ten near 1 plainly, and others with a raised exponent", () => {
  expect([1e-10, 1e-3, 1, 100, 1e6].map(tickPower)).toEqual(["10⁻¹⁰", "0.001", "1", "100", "10⁶"]);
});

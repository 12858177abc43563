import {expect, it} from "vitest";
import {liftedAbove} from "../../components/draw/endLabels.js";

const label = (text: string, y: number) => ({text, x: 0, y, colour: "var(--ink)"});

it("lifts the lowest name above the axis, and those that it would meet above it", () => {
  const places = liftedAbove([label("far", 20), label("lower", 99), label("upper", 95)], 100);
  const at = (text: string): number => places.find((one) => one.text === text)?.y ?? NaN;
  expect(at("lower")).toBe(97);
  expect(at("upper")).toBe(82);
  expect(at("far")).toBe(20);
});

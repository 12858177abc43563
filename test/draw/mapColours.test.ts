// @vitest-environment jsdom
import {expect, it} from "vitest";
import {mapColours} from "../../components/draw/mapColours.js";

it("draws positive values in the network's hue, negative ones in ink, zero as the page, in every map", () => {
  const {style} = document.documentElement;
  style.setProperty("--surface", "#fafaf6");
  style.setProperty("--residual", "#0072b2");
  style.setProperty("--ink", "#1b1a18");
  style.setProperty("--plain", "#b84a00");
  expect(mapColours()).toMatchObject({zero: [250, 250, 246], positive: [0, 114, 178], negative: [27, 26, 24]});
});

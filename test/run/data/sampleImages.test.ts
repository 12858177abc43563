import {expect, it} from "vitest";
import {SAMPLE_IMAGES} from "../../../components/run/data/sampleImages.js";

it("draws every sample picture opaque, with many colours, and unlike the others", () => {
  const drawn = SAMPLE_IMAGES.map(({draw}) => draw(40, 30));
  for (const rgba of drawn) {
    expect(rgba).toHaveLength(40 * 30 * 4);
    expect(rgba.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
    const colours = new Set(Array.from({length: 1200}, (_, p) => rgba.slice(4 * p, 4 * p + 3).join()));
    expect(colours.size).toBeGreaterThan(50);
  }
  expect(new Set(drawn.map((rgba) => rgba.join())).size).toBe(SAMPLE_IMAGES.length);
});

import {expect, it} from "vitest";
import {describe} from "../../components/network/describe.js";
import {formulas} from "../../components/network/formulas.js";
import {layersCsv, layersMarkdown} from "../../components/network/layersText.js";
import {DEFAULT_SHAPES, VARIANT_NAMES, variantNetwork} from "../../components/network/variant.js";

/** The value of a formula of sums, products and one bracket. */
function value(formula: string): number {
  const flat = formula.replace(/\(([^)]*)\)/g, (_, inner: string) => String(value(inner)));
  return flat
    .split(" + ")
    .map((term) => term.split(" × ").reduce((a, b) => a * Number(b), 1))
    .reduce((a, b) => a + b, 0);
}

it.each(VARIANT_NAMES)("the formulas of %s give its numbers", (variant) => {
  const facts = describe(variantNetwork(variant, DEFAULT_SHAPES));
  for (const row of facts.flatMap((entry) => [entry, ...entry.inside])) {
    const {parameters, multiplyAdds} = formulas(row);
    expect(value(parameters)).toBe(row.parameters.trainable + row.parameters.nonTrainable);
    expect(value(multiplyAdds)).toBe(row.multiplyAdds);
  }
});

it("tells how a side shrinks, for both paddings", () => {
  const side = (padding: "keras" | "torch", at: number) => {
    const row = describe(variantNetwork("ResNet-34", {...DEFAULT_SHAPES, size: 225, padding}))[at];
    return row && formulas(row).side;
  };
  expect(side("keras", 0)).toBe("⌈225 / 2⌉ = 113");
  expect(side("torch", 0)).toBe("⌊(225 + 2 × 3 − 7) / 2⌋ + 1 = 113");
  expect(side("torch", 7)).toBe("⌊(57 + 2 × 1 − 3) / 2⌋ + 1 = 29");
  expect(side("keras", 1)).toBe("");
});

it("writes the layers as Markdown and as CSV", () => {
  const network = variantNetwork("ResNet-34", DEFAULT_SHAPES);
  const markdown = layersMarkdown(network).trimEnd().split("\n");
  expect(markdown).toHaveLength(2 + network.layers.length);
  expect(markdown[2]).toBe("| conv2d | (None, 112, 112, 64) | 9408 | 118013952 |");
  const csv = layersCsv(network).trimEnd().split("\n");
  expect(new Set(csv.map((line) => line.split(",").length))).toEqual(new Set([10]));
  expect(csv[1]).toBe("conv2d,,112,112,64,9408,9408,118013952,3211264,7");
  expect(csv.at(-1)).toMatch(/^dense,,,,10,5130,5130,5120,40,$/);
  expect(csv.find((line) => line.startsWith("conv2d_1,"))).toContain("conv2d_1,residual_unit,56,56,64,");
});

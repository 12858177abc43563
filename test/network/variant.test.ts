import {expect, it} from "vitest";
import {describe as facts, totals} from "../../components/network/describe.js";
import {
  DEFAULT_SHAPES,
  formatShapeHash,
  parseShapeHash,
  readShapes,
  variantNetwork,
  type Variant
} from "../../components/network/variant.js";

const ofImageNet = (variant: Variant) =>
  facts(variantNetwork(variant, {...DEFAULT_SHAPES, classes: 1000, padding: "torch"}));

// torchvision.models, "num_params" and "_ops" (GFLOPS, multiply-adds) of the weights' metadata (resnet.py).
it.each([
  ["ResNet-18", 11_689_512, 1.81],
  ["ResNet-34", 21_797_672, 3.66],
  ["ResNet-50", 25_557_032, 4.09],
  ["ResNet-101", 44_549_160, 7.8],
  ["ResNet-152", 60_192_808, 11.51]
] as const)("%s has torchvision's parameters and multiply-adds", (variant, parameters, billions) => {
  const sums = totals(ofImageNet(variant));
  expect(sums.trainable).toBe(parameters);
  expect(Math.abs(sums.multiplyAdds / 1e9 - billions)).toBeLessThan(0.011);
});

it("has the published receptive fields (Araujo et al. 2019 for the rule)", () => {
  // By hand for ResNet-34: 7, then 3 at jump 2, six 3×3 at 4, one at 4 and seven at 8, one at 8 and eleven at 16, one at 16 and five at 32.
  const byHand = 1 + 6 + 2 * (2 + 6 * 4 + 4 + 7 * 8 + 8 + 11 * 16 + 16 + 5 * 32);
  const units = ofImageNet("ResNet-34").filter(({layer}) => layer.kind === "residualUnit");
  expect(units.at(-1)?.receptiveField).toBe(byHand);
  expect(byHand).toBe(899);
  expect(ofImageNet("ResNet-34").at(-1)?.receptiveField).toBe(Infinity);
  expect(
    ofImageNet("ResNet-18")
      .filter(({layer}) => layer.kind === "residualUnit")
      .at(-1)?.receptiveField
  ).toBe(435);
});

it("applies the shortcut options: A adds no parameters, C projects everywhere", () => {
  const count = (shortcut: "A" | "B" | "C") =>
    totals(facts(variantNetwork("ResNet-34", {...DEFAULT_SHAPES, shortcut}))).parameters;
  const plain = totals(facts(variantNetwork("Plain-34", DEFAULT_SHAPES))).parameters;
  expect(count("A")).toBe(plain);
  // Each projection: c_in · c_out weights and four numbers a map of batch norm.
  const projection = (from: number, to: number) => from * to + 4 * to;
  expect(count("B") - count("A")).toBe(projection(64, 128) + projection(128, 256) + projection(256, 512));
  expect(count("C") - count("B")).toBe(
    3 * projection(64, 64) + 3 * projection(128, 128) + 5 * projection(256, 256) + 2 * projection(512, 512)
  );
});

it("keeps Keras' and PyTorch's shapes apart only in where the padding lies", () => {
  const shapes = (padding: "keras" | "torch", size: number) =>
    facts(variantNetwork("ResNet-50", {...DEFAULT_SHAPES, padding, size})).map(({output}) => output.join("×"));
  for (const size of [32, 97, 225, 512]) expect(shapes("torch", size)).toEqual(shapes("keras", size));
});

it("writes and reads its link, and says what it does not accept", () => {
  const config = {...DEFAULT_SHAPES, variant: "ResNet-152", size: 97, shortcut: "C", compare: "Plain-34"} as const;
  expect(parseShapeHash(formatShapeHash(config))).toEqual({config, problems: new Map()});
  const {config: kept, problems} = parseShapeHash("#variant=VGG&size=1e3&classes=&colour=red");
  expect(kept).toEqual(DEFAULT_SHAPES);
  expect([...problems.values()]).toEqual([
    "Variant is VGG, but must be one of ResNet-34, ResNet-18, ResNet-50, ResNet-101, ResNet-152, Plain-34, Miniature; ResNet-34 stays in use.",
    "Input size is 1e3, but must be a whole number from 8 to 512; 224 stays in use.",
    "Classes is empty, but must be a whole number from 2 to 21841; 10 stays in use."
  ]);
  expect(readShapes({size: "33"}, config).config.size).toBe(33);
});

// He et al. 2015, table 1, "FLOPs" (multiply-adds), with the stride of a bottleneck in its first 1×1 convolution. Printed with two or
// three digits, some cut and some rounded.
it.each([
  ["ResNet-18", 1.8e9],
  ["ResNet-34", 3.6e9],
  ["ResNet-50", 3.8e9],
  ["ResNet-101", 7.6e9],
  ["ResNet-152", 11.3e9]
] as const)(
  "%s has the multiply-adds of the paper, where the paper's stride is taken into account",
  (variant, published) => {
    const ours = ofImageNet(variant);
    const saved = ours
      .filter(({layer}) => layer.kind === "residualUnit" && layer.stride === 2 && layer.main.length > 5)
      .reduce((sum, {inside: [first]}) => sum + (3 / 4) * (first?.multiplyAdds ?? 0), 0);
    expect(Math.abs(totals(ours).multiplyAdds - saved - published)).toBeLessThan(0.07e9);
  }
);

it("keeps both paths of every unit in agreement at every size, odd ones too", () => {
  for (const variant of ["ResNet-34", "ResNet-50", "Miniature"] as const)
    for (const padding of ["keras", "torch"] as const)
      for (const size of [8, 32, 33, 63, 97, 225, 511, 512]) {
        const units = facts(variantNetwork(variant, {...DEFAULT_SHAPES, padding, size})).filter(
          ({layer}) => layer.kind === "residualUnit"
        );
        for (const {layer, input, output, inside} of units) {
          if (layer.kind !== "residualUnit") continue;
          const skip = layer.skip.length > 0 ? inside.at(-1)?.output : input;
          expect(skip, `${variant} ${padding} ${size} ${layer.id}`).toEqual(output);
          expect(Math.min(...output)).toBeGreaterThanOrEqual(1);
        }
      }
});

it("counts 34 as the convolutions of the main path and the classifier; batch normalizations are 36", () => {
  const rows = facts(variantNetwork("ResNet-34", DEFAULT_SHAPES));
  const flat = rows.flatMap((row) => (row.inside.length > 0 ? row.inside : [row])).map(({layer}) => layer);
  const onSkips = new Set(
    rows.flatMap(({layer}) => (layer.kind === "residualUnit" ? layer.skip : [])).map(({id}) => id)
  );
  const count = (kind: string, skips: boolean) =>
    flat.filter((layer) => layer.kind === kind && onSkips.has(layer.id) === skips).length;
  expect(count("convolution", false) + count("dense", false)).toBe(34);
  expect(count("convolution", true)).toBe(3);
  expect(count("batchNormalization", false) + count("batchNormalization", true)).toBe(36);
});

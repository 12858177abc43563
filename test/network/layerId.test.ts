import {expect, it} from "vitest";
import {layerId, namePath, partName} from "../../components/network/layerId.js";
import {layersById} from "../../components/network/layersById.js";
import {miniature} from "../../components/network/miniature.js";
import type {Network} from "../../components/network/network.js";
import {DEFAULT_SHAPES, VARIANT_NAMES, variantNetwork} from "../../components/network/variant.js";

const NETWORKS: readonly Network[] = [
  ...VARIANT_NAMES.flatMap((variant) =>
    (["A", "B", "C"] as const).map((shortcut) => variantNetwork(variant, {...DEFAULT_SHAPES, shortcut}))
  ),
  ...([10, 18, 34] as const).map((depth) => miniature({depth, skip: false, batchNormalization: false}))
];

it("names a layer by its part, its unit and its role", () => {
  const place = {part: "stage", stage: 2, unit: 1} as const;
  expect([layerId(place, "conv1"), layerId(place), partName(place)]).toEqual([
    "stage2.unit1.conv1",
    "stage2.unit1",
    "stage2"
  ]);
  expect([layerId({part: "head"}, "dense"), partName({part: "stem"})]).toEqual(["head.dense", "stem"]);
  expect(namePath(place, "projectionBn")).toEqual(["stage2", "unit1", "projectionBn"]);
});

it.each(NETWORKS.map((network) => [network.title, network] as const))(
  "has places that agree with the order of the layers, and ids that agree with the places: %s",
  (_title, network) => {
    const units = network.layers.filter((layer) => layer.kind === "residualUnit");
    expect(units.map(({place}) => [place.stage, place.unit])).toEqual(
      network.stages.flatMap((count, stage) => Array.from({length: count}, (_, unit) => [stage + 1, unit + 1]))
    );
    const parts = network.layers.map(({place}) => place.part);
    expect(parts).toEqual(parts.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    for (const layer of network.layers) {
      if (layer.kind !== "residualUnit") {
        expect(layer.place.part).not.toBe("stage");
        expect(layer.id).toBe(layerId(layer.place, layer.role));
        continue;
      }
      expect(layer.id).toBe(layerId(layer.place));
      for (const inner of [...layer.main, ...layer.skip]) {
        expect(inner.place).toEqual(layer.place);
        expect(inner.id).toBe(layerId(inner.place, inner.role));
      }
      expect(["projection", "projectionBn"].slice(0, layer.skip.length)).toEqual(layer.skip.map(({role}) => role));
    }
    const byId = layersById(network);
    expect(byId.size).toBe(units.reduce((sum, {main, skip}) => sum + main.length + skip.length, network.layers.length));
    for (const [id, layer] of byId) expect(layer.id).toBe(id);
  }
);

const ORDER = ["stem", "stage", "head"];

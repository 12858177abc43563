import {expect, it} from "vitest";
import type {FoldedNetwork} from "../../../../components/engine/foldedNetwork.js";
import type {UnitMaps} from "../../../../components/engine/unitMaps.js";
import {endable} from "../../../../components/lessons/build/worker/breath.js";
import {seeImage} from "../../../../components/lessons/build/worker/seeImage.js";

/** A network of three units whose sums and classifier's answer are given. */
function folded(sums: readonly number[], probability: number): FoldedNetwork {
  function* runInPieces(_: Float32Array, {onUnit}: Parameters<FoldedNetwork["run"]>[1] = {}) {
    for (const [i, value] of sums.entries()) {
      const map = Float32Array.of(value);
      const shape = [1, 1, 1] as const;
      onUnit?.({
        name: `unit ${i}`,
        shortcut: "identity",
        inputShape: shape,
        shape,
        input: map,
        residual: map,
        sum: map,
        output: map
      } satisfies UnitMaps);
      yield undefined;
    }
    return Float32Array.of(probability, 1 - probability);
  }
  return {runInPieces, run: () => Float32Array.of(probability)};
}
const image = Float32Array.of(1);
const options = {withoutShortcut: []};

it("says where finite weights lead beyond 32-bit floats, instead of an answer that is none", async () => {
  await expect(seeImage(folded([1, Infinity, NaN], NaN), image, options)).rejects.toThrow(
    /^in unit 1 a value leaves the range of 32-bit floats/
  );
  await expect(seeImage(folded([1, 2, 3], NaN), image, options)).rejects.toThrow(/^in the classifier a value leaves/);
  expect((await seeImage(folded([1, 2, 3], 0.25), image, options)).whole.probabilities).toEqual([0.25, 0.75]);
});

it("is ended between two units by the reader's command", async () => {
  let cancel: (command: unknown) => void = () => undefined;
  const seen: string[] = [];
  const run = endable(
    (obey) => (cancel = obey),
    (breath) =>
      seeImage(folded([1, 2, 3], 0.5), image, {
        ...options,
        breath,
        onUnit({name}) {
          seen.push(name);
          if (name === "unit 1") cancel("cancel");
        }
      })
  );
  await expect(run).rejects.toThrow("it was cancelled");
  expect(seen).toEqual(["unit 0", "unit 1"]);
});

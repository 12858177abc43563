import type {Network} from "../../network/network.js";
import type {ParameterSlot} from "../../network/parameterLayout.js";
import type {Probe} from "../../run/networkRun.js";

/** Ids of the convolutions before the first unit, then of each unit's, main path and projection. */
export function convolutionsByUnit({layers}: Network): readonly (readonly string[])[] {
  const isKernel = ({kind}: {readonly kind: string}): boolean => kind === "convolution";
  const first = layers.findIndex(({kind}) => kind === "residualUnit");
  const stem = layers.slice(0, first).filter(isKernel);
  const units = layers.flatMap((layer) =>
    layer.kind === "residualUnit" ? [[...layer.main, ...layer.skip].filter(isKernel)] : []
  );
  return [stem, ...units].map((convolutions) => convolutions.map(({id}) => id));
}

/**
 * How far an update moved weights, as a part of what they were, ‖Δw‖ / ‖w‖: of each tensor, and of groups of them taken together. The
 * buffers lie as the kernels want them; zeros that fill up channels count nothing.
 */
export function updateRatios(
  slots: readonly ParameterSlot[],
  groups: readonly (readonly string[])[],
  before: Float32Array,
  after: Float32Array
): Required<Pick<Probe, "updateRatio" | "unitUpdateRatio">> {
  const squares = new Map(
    slots.map(({id, offset, count}) => {
      let [moved, own] = [0, 0];
      for (let i = offset; i < offset + count; i++) {
        const was = before[i]!;
        moved += (after[i]! - was) ** 2;
        own += was ** 2;
      }
      return [id, {moved, own}] as const;
    })
  );
  const ratio = (ids: readonly string[]): number => {
    const all = ids.flatMap((id) => squares.get(id) ?? []);
    const sum = (part: "moved" | "own"): number => all.reduce((total, one) => total + one[part], 0);
    return Math.sqrt(sum("moved") / sum("own"));
  };
  return {updateRatio: slots.map(({id}) => ratio([id])), unitUpdateRatio: groups.map(ratio)};
}

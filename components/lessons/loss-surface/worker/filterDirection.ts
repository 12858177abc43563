import type {ParameterSpec} from "../../../network/parameterLayout.js";
import {randomStream} from "../../../run/randomStream.js";

/** The two directions that span a plane. */
export type Axis = "x" | "y";

/** What one filter is divided by where its direction would be nothing. */
const TINY = 1e-10;

/**
 * One parameter's part of a random direction, normalized filter by filter (Li et al. 2018, section 4): each filter's part is as long as
 * the filter's own weights, and so is each class's of the classifier. γ, β and the bias stay where they are: zeros. The random numbers
 * depend on the seed, the axis and the parameter's name alone, so both networks get the same ones, each scaled to its own filters.
 * @param weights of the trained network, `[…, filters]`
 */
export function filterDirection(
  {id, kind, shape}: ParameterSpec,
  weights: Float32Array,
  seed: number,
  axis: Axis
): Float64Array {
  const direction = new Float64Array(weights.length);
  if (kind !== "kernel" && kind !== "weights") return direction;
  const random = randomStream(seed, "direction", axis, id);
  for (let i = 0; i < direction.length; i++) direction[i] = random.normal();
  const filters = shape.at(-1) ?? 1;
  for (let filter = 0; filter < filters; filter++) {
    let [own, drawn] = [0, 0];
    for (let i = filter; i < direction.length; i += filters) {
      own += (weights[i] ?? 0) ** 2;
      drawn += (direction[i] ?? 0) ** 2;
    }
    const scale = Math.sqrt(own) / (Math.sqrt(drawn) + TINY);
    for (let i = filter; i < direction.length; i += filters) direction[i]! *= scale;
  }
  return direction;
}

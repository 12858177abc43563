/** Three units of one number each: yᵢ = yᵢ₋₁ + fᵢ(yᵢ₋₁) with fᵢ(y) = wᵢ·φ(y), or yᵢ = fᵢ(yᵢ₋₁) without shortcuts. */
export interface ScalarChain {
  readonly x: number;
  readonly target: number;
  readonly weights: readonly number[];
  readonly activation: "tanh" | "relu";
  readonly shortcuts: boolean;
}

/** One way from the loss back to x: the units whose layers it goes through, and what it contributes to ∂L/∂x. */
export interface ChainPath {
  readonly through: readonly boolean[];
  readonly value: number;
}

/** A forward and a backward pass. Lists of n values have one per unit; `values` and `gradients` begin with x = y₀. */
export interface ChainPass {
  readonly values: readonly number[];
  /** fᵢ(yᵢ₋₁). */
  readonly branches: readonly number[];
  /** fᵢ′(yᵢ₋₁). */
  readonly slopes: readonly number[];
  /** ½(yₙ − target)². */
  readonly loss: number;
  /** ∂L/∂yᵢ. */
  readonly gradients: readonly number[];
  /** ∂L/∂wᵢ. */
  readonly weightGradients: readonly number[];
  /** Every path of the multiplied-out product, shortest first: 2ⁿ with shortcuts, one without. Their sum is ∂L/∂x. */
  readonly paths: readonly ChainPath[];
}

const ACTIVATIONS = {
  tanh: {value: Math.tanh, slope: (x: number) => 1 - Math.tanh(x) ** 2},
  relu: {value: (x: number) => Math.max(0, x), slope: (x: number) => (x > 0 ? 1 : 0)}
} as const;

/** Runs a chain forward and back (He et al. 2016, equations 1 and 5, in one dimension). */
export function runChain({x, target, weights, activation, shortcuts}: ScalarChain): ChainPass {
  const {value, slope} = ACTIVATIONS[activation];
  const values = [x];
  const branches: number[] = [];
  const slopes: number[] = [];
  const inner: number[] = [];
  let y = x;
  for (const w of weights) {
    inner.push(value(y));
    branches.push(w * value(y));
    slopes.push(w * slope(y));
    y = (shortcuts ? y : 0) + w * value(y);
    values.push(y);
  }
  const arrived = y - target;
  const gradients = [arrived];
  let gradient = arrived;
  for (const factor of slopes.toReversed()) {
    gradient *= (shortcuts ? 1 : 0) + factor;
    gradients.unshift(gradient);
  }
  return {
    values,
    branches,
    slopes,
    loss: arrived ** 2 / 2,
    gradients,
    weightGradients: inner.map((entering, i) => (gradients[i + 1] ?? 0) * entering),
    paths: pathsOf(slopes, arrived, shortcuts)
  };
}

function pathsOf(slopes: readonly number[], arrived: number, shortcuts: boolean): ChainPath[] {
  const all = slopes.reduce<readonly ChainPath[]>(
    (paths, factor) =>
      paths.flatMap(({through, value}) => [
        ...(shortcuts ? [{through: [...through, false], value}] : []),
        {through: [...through, true], value: value * factor}
      ]),
    [{through: [], value: arrived}]
  );
  const length = ({through}: ChainPath): number => through.filter(Boolean).length;
  const order = ({through}: ChainPath): string => through.map((on) => (on ? "0" : "1")).join("");
  return all.toSorted((a, b) => length(a) - length(b) || order(a).localeCompare(order(b)));
}

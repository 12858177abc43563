import {
  add,
  cast,
  conv2d,
  conv2dTranspose,
  dispose,
  div,
  greater,
  keep,
  matMul,
  mean,
  mul,
  oneHot,
  relu,
  reshape,
  softmax,
  sub,
  tensor,
  tensor1d,
  tidy,
  zerosLike,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor4D
} from "@tensorflow/tfjs-core";
import {tensorName} from "../network/tensorName.js";
import type {WeightPart} from "../network/weightShapes.js";
import type {Convolution, Network, ResidualUnit, SimpleLayer} from "../network/network.js";
import {KERAS_EPSILON} from "./epsilon.js";
import type {NamedTensor} from "./weights/safetensors.js";

/** A convolution with the batch norm after it folded in: `[h, w, c]` → `[h / s, w / s, filters]`. */
interface Folded {
  readonly kernel: Tensor4D;
  readonly bias: Tensor1D;
  readonly stride: number;
}
interface Branches {
  readonly one: Folded;
  readonly two: Folded;
  readonly projection: Folded | undefined;
}
/** Where the ReLUs of one unit let the gradient through, and the shape of what came in. */
interface Trace {
  readonly inner: Tensor4D;
  readonly outer: Tensor4D;
  readonly input: Tensor4D["shape"];
}

/** The way back of one batch, on which each unit's two branches can be taken or left. */
export interface PathGradients {
  readonly units: number;
  /** ‖∂L/∂x‖ at the images along all paths. */
  whole(): number;
  /** ‖∂L/∂x‖ along the one path through the layers of these units (by number) and the shortcuts of all others. */
  path(through: ReadonlySet<number>): number;
  /** ‖∂L/∂x‖ of all paths through k units together, k = 0 … n: the norm of the sum of their gradients. */
  together(): readonly number[];
  /** The gradients whose norms {@link together} gives, `[n + 1][values]`. */
  vectors(): readonly Float32Array[];
  dispose(): void;
}

const lengthOf = (values: ArrayLike<number>): number =>
  Math.sqrt(Array.from(values).reduce((sum, v) => sum + v * v, 0));

/**
 * Runs a batch forward once, on the current backend, with batch norm in the statistics of training, and keeps what its ReLUs let through.
 * With those fixed the way back is linear: it is a sum over 2ⁿ paths, one for each choice of branch in each unit (Veit et al. 2016,
 * section 3.1). The loss is the mean cross-entropy.
 */
export function tracePaths(
  network: Network,
  tensors: readonly NamedTensor[],
  images: Float32Array,
  labels: Int32Array
): PathGradients {
  const named = new Map(tensors.map((entry) => [entry.name, entry]));
  const weight = (name: string): NamedTensor => {
    const found = named.get(name);
    if (found === undefined) throw new RangeError(`no weights are given for ${name}`);
    return found;
  };
  const held: Tensor[] = [];
  const hold = <T extends Tensor>(value: T): T => {
    held.push(keep(value));
    return value;
  };
  const fold = (convolution: SimpleLayer | undefined, norm: SimpleLayer | undefined): Folded => {
    const {id, stride, filters} = convolution as Convolution;
    const {shape, values} = weight(id);
    const of = (part: WeightPart): Float32Array | undefined => norm && weight(tensorName(norm.id, part)).values;
    const [gamma, beta, average, variance] = [of("gamma"), of("beta"), of("mean"), of("variance")];
    const scale = Float32Array.from({length: filters}, (_, c) =>
      gamma ? gamma[c]! / Math.sqrt(variance![c]! + KERAS_EPSILON) : 1
    );
    const bias = scale.map((value, c) => (beta ? beta[c]! - average![c]! * value : 0));
    const scaled = values.map((value, i) => value * scale[i % filters]!);
    return {
      kernel: hold(tensor(scaled, [...shape] as Tensor4D["shape"])),
      bias: hold(tensor1d(bias)),
      stride
    };
  };
  const apply = ({kernel, bias, stride}: Folded, x: Tensor4D): Tensor4D => add(conv2d(x, kernel, stride, "same"), bias); // [n, h / s, w / s, filters]
  const back = ({kernel, stride}: Folded, gradient: Tensor4D, shape: Tensor4D["shape"]): Tensor4D =>
    conv2dTranspose(gradient, kernel, shape, stride, "same"); // [n, h, w, c]
  const open = (x: Tensor4D): Tensor4D => hold(cast(greater(x, 0), "float32")); // [n, h, w, c]

  const [stemConvolution, second] = network.layers as readonly SimpleLayer[];
  const residualUnits = network.layers.filter((layer): layer is ResidualUnit => layer.kind === "residualUnit");
  const normed = second?.kind === "batchNormalization";
  const stem = fold(stemConvolution, normed ? second : undefined);
  const branches = residualUnits.map(({main, skip}): Branches => {
    const at = main.findIndex(({kind}) => kind === "activation");
    return {
      one: fold(main[0], at === 2 ? main[1] : undefined),
      two: fold(main[at + 1], main[at + 2]),
      projection: skip.length > 0 ? fold(skip[0], skip[1]) : undefined
    };
  });
  const n = branches.length;
  const [dense] = network.layers.filter(({kind}) => kind === "dense");
  const [denseWeights, denseBias] = (["weights", "bias"] as const).map(
    (part) => dense && named.get(tensorName(dense.id, part))
  );
  if (denseWeights === undefined) throw new RangeError(`${network.title} has no classifier's weights`);

  const traces: Trace[] = [];
  const shape: Tensor4D["shape"] = [labels.length, ...network.input];
  const {top, stemOpen} = tidy(() => {
    const beforeStem = apply(stem, tensor(images, shape)); // [n, h, w, c]
    let x: Tensor4D = relu(beforeStem); // [n, h, w, c]
    for (const {one, two, projection} of branches) {
      const middle = apply(one, x); // [n, h / s, w / s, filters]
      const shortcut = projection ? apply(projection, x) : x; // [n, h / s, w / s, filters]
      const sum: Tensor4D = add(apply(two, relu(middle)), shortcut); // [n, h / s, w / s, filters]
      traces.push({inner: open(middle), outer: open(sum), input: x.shape});
      x = relu(sum); // [n, h / s, w / s, filters]
    }
    const weights = tensor(denseWeights.values, [...denseWeights.shape] as [number, number]); // [c, classes]
    const features: Tensor2D = mean(x, [1, 2]); // [n, c]
    const logits = add(matMul(features, weights), denseBias ? tensor(denseBias.values) : 0); // [n, classes]
    const wrong: Tensor2D = sub(softmax(logits), oneHot(tensor(labels, undefined, "int32"), network.classes)); // [n, classes]
    const [count, height, width, channels] = x.shape;
    const spread = div(matMul(wrong, weights, false, true), count * height * width); // [n, c]
    const full = add(zerosLike(x), reshape(spread, [count, 1, 1, channels])); // [n, h, w, c]
    return {top: hold(full) as Tensor4D, stemOpen: open(beforeStem)};
  });

  const through = (unit: number, gradient: Tensor4D): Tensor4D => {
    const [{one, two}, {inner, input}] = [branches[unit]!, traces[unit]!];
    return back(one, mul(back(two, gradient, inner.shape), inner), input); // [n, h, w, c]
  };
  const around = (unit: number, gradient: Tensor4D): Tensor4D => {
    const [{projection}, {input}] = [branches[unit]!, traces[unit]!];
    return projection ? back(projection, gradient, input) : gradient; // [n, h, w, c]
  };
  const atImage = (gradient: Tensor4D): Float32Array =>
    back(stem, mul(gradient, stemOpen), shape).dataSync<"float32">();

  /** Every path of a length together: each unit hands the sums on, by its shortcut and, one longer, by its layers. */
  const vectors = (): readonly Float32Array[] =>
    tidy(() => {
      let sums: Tensor4D[] = [top];
      for (let unit = n - 1; unit >= 0; unit--) {
        const {outer} = traces[unit]!;
        const masked = sums.map((gradient): Tensor4D => mul(gradient, outer)); // [n, h, w, c]
        const short = masked.map((gradient) => around(unit, gradient));
        const long = masked.map((gradient) => through(unit, gradient));
        sums = Array.from({length: sums.length + 1}, (_, k): Tensor4D => {
          const [a, b] = [short[k], long[k - 1]];
          return a && b ? add(a, b) : (a ?? b)!; // [n, h, w, c]
        });
      }
      return sums.map(atImage);
    });

  return {
    units: n,
    whole: () =>
      tidy(() => {
        let gradient = top;
        for (let unit = n - 1; unit >= 0; unit--) {
          const masked: Tensor4D = mul(gradient, traces[unit]!.outer); // [n, h, w, c]
          gradient = add(around(unit, masked), through(unit, masked)); // [n, h, w, c]
        }
        return lengthOf(atImage(gradient));
      }),
    path: (units) =>
      tidy(() => {
        let gradient = top;
        for (let unit = n - 1; unit >= 0; unit--) {
          const masked: Tensor4D = mul(gradient, traces[unit]!.outer); // [n, h, w, c]
          gradient = units.has(unit) ? through(unit, masked) : around(unit, masked); // [n, h, w, c]
        }
        return lengthOf(atImage(gradient));
      }),
    together: () => vectors().map(lengthOf),
    vectors,
    dispose: () => dispose(held.splice(0))
  };
}

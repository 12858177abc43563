import {add, serialization, tidy, type Tensor, type Tensor4D} from "@tensorflow/tfjs-core";
import {input, layers, type Shape, type SymbolicTensor} from "@tensorflow/tfjs-layers";
import type {LayerArgs} from "@tensorflow/tfjs-layers/dist/engine/topology.js";

type LayerWeights = layers.Layer["weights"];

/** Options of a residual unit, as in the seed. */
export interface ResidualUnitConfig extends LayerArgs {
  readonly filters: number;
  readonly strides?: number;
  readonly activation?: "relu";
  /** Of every convolution. */
  readonly kernelInitializer?: "heNormal" | "zeros";
}

/** What a unit computes on its way, all `[n, h, w, filters]`: ReLU(residual + skip) = output. */
export type UnitParts = {
  readonly residual: Tensor4D;
  readonly skip: Tensor4D;
  readonly sum: Tensor4D;
  readonly output: Tensor4D;
};

type Inner = layers.Layer;

/** A 3×3 convolution with "same" padding and no bias, unless told otherwise. */
function defaultConv2D(config: Parameters<typeof layers.conv2d>[0]): Inner {
  return layers.conv2d({padding: "same", useBias: false, ...config});
}

/**
 * The residual unit (He et al. 2015, figure 2 and section 3.3): main layers conv, batch norm, ReLU, conv, batch norm; skip layers
 * only where the stride is above 1: 1×1 conv and batch norm; ReLU after the sum. `[n, h, w, c]` → `[n, ⌈h/s⌉, ⌈w/s⌉, filters]`.
 * @throws RangeError for a stride other than 1 or 2, or fewer than one filter
 */
export class ResidualUnitLayer extends layers.Layer {
  static readonly className = "ResidualUnit";
  readonly mainLayers: readonly Inner[];
  readonly skipLayers: readonly Inner[];
  private readonly config: Required<
    Pick<ResidualUnitConfig, "filters" | "strides" | "activation" | "kernelInitializer">
  >;

  constructor({
    filters,
    strides = 1,
    activation = "relu",
    kernelInitializer = "heNormal",
    ...config
  }: ResidualUnitConfig) {
    super(config);
    if (strides !== 1 && strides !== 2) throw new RangeError(`strides must be 1 or 2: ${strides}`);
    if (!Number.isInteger(filters) || filters < 1)
      throw new RangeError(`filters must be a positive whole number: ${filters}`);
    this.config = {filters, strides, activation, kernelInitializer};
    const of = {filters, kernelInitializer} as const;
    this.mainLayers = [
      defaultConv2D({...of, kernelSize: 3, strides, name: "conv1"}),
      layers.batchNormalization({name: "bn1"}),
      layers.activation({activation, name: "relu"}),
      defaultConv2D({...of, kernelSize: 3, name: "conv2"}),
      layers.batchNormalization({name: "bn2"})
    ];
    this.skipLayers =
      strides > 1
        ? [
            defaultConv2D({...of, kernelSize: 1, strides, name: "projection"}),
            layers.batchNormalization({name: "projectionBn"})
          ]
        : [];
  }

  override build(inputShape: Shape): void {
    // Applied to a symbolic tensor, each layer builds itself under a name of its own, which saved weights need.
    const x = input({shape: inputShape.slice(1)});
    for (const path of [this.mainLayers, this.skipLayers])
      path.reduce((z, layer) => layer.apply(z) as SymbolicTensor, x);
    super.build(inputShape);
  }

  private get inner(): readonly Inner[] {
    return [...this.mainLayers, ...this.skipLayers];
  }
  override get trainableWeights(): LayerWeights {
    return this.trainable ? this.inner.flatMap((layer) => layer.trainableWeights) : [];
  }
  override get nonTrainableWeights(): LayerWeights {
    const frozen = this.trainable ? [] : this.inner.flatMap((layer) => layer.trainableWeights);
    return [...frozen, ...this.inner.flatMap((layer) => layer.nonTrainableWeights)];
  }

  override computeOutputShape(inputShape: Shape): Shape {
    return this.mainLayers.reduce((shape, layer) => layer.computeOutputShape(shape) as Shape, inputShape);
  }

  /** The unit's output with everything on the way to it. The caller disposes of the tensors, or tidies. */
  parts(inputs: Tensor4D, training = false): UnitParts {
    const run = (path: readonly Inner[]): Tensor4D =>
      path.reduce<Tensor>((z, layer) => layer.call(z, {training}) as Tensor, inputs) as Tensor4D;
    const residual = run(this.mainLayers); // [n, h / s, w / s, filters]
    const skip = run(this.skipLayers); // [n, h / s, w / s, filters]
    const sum = add<Tensor4D>(residual, skip); // [n, h / s, w / s, filters]
    const output = this.mainLayers[2]?.call(sum, {}) as Tensor4D; // [n, h / s, w / s, filters]
    return {residual, skip, sum, output};
  }

  override call(inputs: Tensor | Tensor[], kwargs: {training?: boolean}): Tensor {
    const x = (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor4D;
    return tidy(() => this.parts(x, kwargs.training).output);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), ...this.config};
  }
}
serialization.registerClass(ResidualUnitLayer);

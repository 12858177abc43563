import {add, batchNorm, moments, relu, serialization, tensor1d, tidy, type Tensor} from "@tensorflow/tfjs-core";
import {initializers, layers, type Shape} from "@tensorflow/tfjs-layers";
import type {LayerArgs} from "@tensorflow/tfjs-layers/dist/engine/topology.js";
import {batchNormAddRelu, hasBatchNormAddRelu} from "../batchNormAddRelu.js";

/** Options of the layer, named and preset as those of `tf.layers.batchNormalization`. */
export interface BatchNormSumReluArgs extends LayerArgs {
  /** Of the running averages of mean and variance; default .99. */
  readonly momentum?: number;
  /** Added to the variance; default .001. */
  readonly epsilon?: number;
}

type Variable = layers.Layer["weights"][number];

/**
 * Batch normalization, an optional sum and ReLU as one layer: `layer.apply(x)`, or `layer.apply([x, shortcut])` for two tensors of one
 * shape `[images, height, width, channels]`. In training it is one operation on wasm, after `registerTrainingKernels`, where channels
 * are a multiple of 8; elsewhere it is composed of TensorFlow.js' own operations.
 */
export class BatchNormSumReluLayer extends layers.Layer {
  static readonly className = "BatchNormSumRelu";
  private readonly momentum: number;
  private readonly epsilon: number;
  private gamma!: Variable;
  private beta!: Variable;
  private movingMean!: Variable;
  private movingVariance!: Variable;

  constructor(options: BatchNormSumReluArgs = {}) {
    const {momentum = 0.99, epsilon = 1e-3, ...args} = options;
    super(args);
    this.supportsMasking = true;
    this.momentum = momentum;
    this.epsilon = epsilon;
  }

  override build(inputShape: Shape | Shape[]): void {
    const [first] = Array.isArray(inputShape[0]) ? (inputShape as Shape[]) : [inputShape as Shape];
    const channels = first?.at(-1) ?? undefined;
    if (channels === undefined) throw new Error("the last axis must be known: the channels");
    const weight = (name: string, start: "ones" | "zeros", trainable: boolean): Variable =>
      this.addWeight(name, [channels], null as never, initializers[start](), undefined, trainable);
    this.gamma = weight("gamma", "ones", true);
    this.beta = weight("beta", "zeros", true);
    this.movingMean = weight("moving_mean", "zeros", false);
    this.movingVariance = weight("moving_variance", "ones", false);
    super.build(inputShape);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return Array.isArray(inputShape[0]) ? inputShape[0] : (inputShape as Shape);
  }

  override call(inputs: Tensor | Tensor[], kwargs: {training?: boolean}): Tensor {
    return tidy(() => {
      const [x, shortcut] = Array.isArray(inputs) ? inputs : [inputs];
      if (x === undefined) throw new Error("the layer needs a tensor, or two in a list");
      return kwargs.training === true ? this.train(x, shortcut) : this.infer(x, shortcut);
    });
  }

  private train(x: Tensor, shortcut: Tensor | undefined): Tensor {
    const [gamma, beta] = [this.gamma.read(), this.beta.read()];
    const channels = x.shape.at(-1) ?? 0;
    if (hasBatchNormAddRelu() && x.rank === 4 && channels % 8 === 0)
      return batchNormAddRelu(x, gamma, beta, shortcut, this.epsilon, (statistics) => {
        const variance = statistics.subarray(channels).map((deviation) => 1 / deviation ** 2 - this.epsilon);
        this.average(statistics.subarray(0, channels), variance);
      });
    const {mean, variance} = moments(
      x,
      x.shape.slice(0, -1).map((_, axis) => axis)
    ); // [c], [c]
    this.average(mean.dataSync<"float32">(), variance.dataSync<"float32">());
    const normal = batchNorm(x, mean as never, variance as never, beta as never, gamma as never, this.epsilon);
    return relu(shortcut ? add(normal, shortcut) : normal); // [n, h, w, c]
  }

  private infer(x: Tensor, shortcut: Tensor | undefined): Tensor {
    const [mean, variance, beta, gamma] = [this.movingMean, this.movingVariance, this.beta, this.gamma].map(
      (weight) => weight.read() as never
    ) as [never, never, never, never];
    const normal = batchNorm(x, mean, variance, beta, gamma, this.epsilon); // [n, h, w, c]
    return relu(shortcut ? add(normal, shortcut) : normal); // [n, h, w, c]
  }

  /** Moves the running averages towards a batch's mean and variance. */
  private average(mean: Float32Array, variance: Float32Array): void {
    const move = (weight: Variable, to: Float32Array): void => {
      const values = weight.read().dataSync<"float32">();
      weight.write(tensor1d(values.map((value, i) => value * this.momentum + (to[i] ?? 0) * (1 - this.momentum))));
    };
    move(this.movingMean, mean);
    move(this.movingVariance, variance);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), momentum: this.momentum, epsilon: this.epsilon};
  }
}
serialization.registerClass(BatchNormSumReluLayer);

/** The layer, as `tf.layers` writes its own: `batchNormSumReluLayer().apply([x, shortcut])`. */
export function batchNormSumReluLayer(options: BatchNormSumReluArgs = {}): BatchNormSumReluLayer {
  return new BatchNormSumReluLayer(options);
}

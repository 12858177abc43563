import {namer} from "./namer.js";
import {residualUnit} from "./residualUnit.js";
import type {Layer, Network, Padding, Shape} from "./network.js";

export interface ResidualNetworkOptions {
  readonly title?: string;
  readonly input?: Shape;
  readonly classes?: number;
  /** Residual units in each stage. */
  readonly stages?: readonly number[];
  /** Channels of the first stage; each later stage doubles them. */
  readonly width?: number;
  /** `imagenet`: 7×7 convolution of stride 2 and 3×3 max pooling. `small`: one 3×3 convolution of stride 1. */
  readonly stem?: "imagenet" | "small";
  /** What the shortcuts are: `projection` where the shape changes, and identity elsewhere (option B); `none` is the plain network. */
  readonly shortcut?: "projection" | "projection-everywhere" | "zero-padding" | "none";
  /** Units of three convolutions whose output is four times as wide: ResNet-50, 101 and 152 (He et al. 2015, table 1). */
  readonly bottleneck?: boolean;
  readonly batchNormalization?: boolean;
  readonly padding?: Padding;
}

/**
 * A residual network as data: stem, stages of residual units, global average pooling and classifier
 * (He et al. 2015, section 3.3 and table 1). The defaults are the seed's ResNet-34 at `[224, 224, 3]` with 10 classes.
 * @throws RangeError for a count that is not a positive whole number
 */
export function residualNetwork({
  title = "ResNet-34",
  input = [224, 224, 3],
  classes = 10,
  stages = [3, 4, 6, 3],
  width = 64,
  stem = "imagenet",
  shortcut = "projection",
  bottleneck = false,
  batchNormalization = true,
  padding = "same"
}: ResidualNetworkOptions = {}): Network {
  for (const [what, value] of [
    ["classes", classes],
    ["width", width],
    ...input.map((n) => ["input size", n] as const),
    ...stages.map((n) => ["units in a stage", n] as const)
  ] as const)
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`${what} must be a positive whole number: ${value}`);
  const name = namer();
  const layers: Layer[] = [];
  const large = stem === "imagenet";
  layers.push({
    kind: "convolution",
    id: "stem.conv",
    name: name("conv2d"),
    filters: width,
    kernel: large ? 7 : 3,
    stride: large ? 2 : 1,
    padding
  });
  if (batchNormalization) layers.push({kind: "batchNormalization", id: "stem.bn", name: name("batch_normalization")});
  layers.push({kind: "activation", id: "stem.relu", name: name("activation"), function: "relu"});
  if (large)
    layers.push({kind: "maxPooling", id: "stem.pool", name: name("max_pooling2d"), pool: 3, stride: 2, padding});
  let channels = width;
  stages.forEach((count, stage) => {
    const filters = width * 2 ** stage * (bottleneck ? 4 : 1);
    for (let unit = 0; unit < count; unit++) {
      const stride = stage > 0 && unit === 0 ? 2 : 1;
      const changes = stride > 1 || filters !== channels;
      const kind =
        shortcut === "none"
          ? "none"
          : shortcut === "projection-everywhere"
            ? "projection"
            : changes
              ? shortcut
              : "identity";
      layers.push(
        residualUnit({
          id: `stage${stage + 1}.unit${unit + 1}`,
          filters,
          stride,
          shortcut: kind,
          bottleneck,
          batchNormalization,
          padding,
          name
        })
      );
      channels = filters;
    }
  });
  layers.push(
    {kind: "globalAveragePooling", id: "head.pool", name: name("global_average_pooling2d")},
    {kind: "flatten", id: "head.flatten", name: name("flatten")},
    {kind: "dense", id: "head.dense", name: name("dense"), classes}
  );
  return {title, input, classes, stages, layers};
}

import {layerId} from "./layerId.js";
import {namer} from "./namer.js";
import {residualUnit} from "./residualUnit.js";
import type {Layer, Network, OutsidePlace, Padding, Role, Shape, Shortcut, SimpleLayer} from "./network.js";

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
  /** `pre`: units of pre-activation, and batch norm and ReLU once more after the last (He et al. 2016). */
  readonly order?: "post" | "pre";
  readonly padding?: Padding;
}

/** What a layer outside the units is called and where it stands. */
function placed(part: OutsidePlace["part"], role: Role) {
  const place = {part};
  return {id: layerId(place, role), place, role};
}

type Options = Required<ResidualNetworkOptions>;
type StemOptions = Pick<Options, "width" | "stem" | "batchNormalization" | "padding" | "order">;
type Namer = (base: string) => string;

function stemLayers(
  {width, stem, batchNormalization, padding, order}: StemOptions,
  name: Namer
): readonly SimpleLayer[] {
  const large = stem === "imagenet";
  const layers: SimpleLayer[] = [
    {
      kind: "convolution",
      ...placed("stem", "conv"),
      name: name("conv2d"),
      filters: width,
      kernel: large ? 7 : 3,
      stride: large ? 2 : 1,
      padding
    }
  ];
  // The first unit of pre-activation brings its own.
  if (order === "pre") return layers;
  if (batchNormalization)
    layers.push({kind: "batchNormalization", ...placed("stem", "bn"), name: name("batch_normalization")});
  layers.push({kind: "activation", ...placed("stem", "relu"), name: name("activation"), function: "relu"});
  if (large)
    layers.push({
      kind: "maxPooling",
      ...placed("stem", "pool"),
      name: name("max_pooling2d"),
      pool: 3,
      stride: 2,
      padding
    });
  return layers;
}

/** What the sums of pre-activation go through before the head. */
function closingLayers(batchNormalization: boolean, name: Namer): readonly SimpleLayer[] {
  return [
    ...(batchNormalization
      ? [{kind: "batchNormalization", ...placed("head", "bn"), name: name("batch_normalization")} as const]
      : []),
    {kind: "activation", ...placed("head", "relu"), name: name("activation"), function: "relu"}
  ];
}

function headLayers(classes: number, name: Namer): readonly SimpleLayer[] {
  return [
    {kind: "globalAveragePooling", ...placed("head", "pool"), name: name("global_average_pooling2d")},
    {kind: "flatten", ...placed("head", "flatten"), name: name("flatten")},
    {kind: "dense", ...placed("head", "dense"), name: name("dense"), classes}
  ];
}

/** What stands on the shortcut of a unit, by the network's option and whether the unit changes the shape. */
function shortcutOf(option: Options["shortcut"], changes: boolean): Shortcut {
  if (option === "none") return "none";
  if (option === "projection-everywhere") return "projection";
  return changes ? option : "identity";
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
  order = "post",
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
  const layers: Layer[] = [...stemLayers({width, stem, batchNormalization, padding, order}, name)];
  let channels = width;
  stages.forEach((count, stage) => {
    const filters = width * 2 ** stage * (bottleneck ? 4 : 1);
    for (let unit = 0; unit < count; unit++) {
      const stride = stage > 0 && unit === 0 ? 2 : 1;
      const changes = stride > 1 || filters !== channels;
      const kind = shortcutOf(shortcut, changes);
      layers.push(
        residualUnit({
          place: {part: "stage", stage: stage + 1, unit: unit + 1},
          filters,
          stride,
          shortcut: kind,
          bottleneck,
          batchNormalization,
          order,
          padding,
          name
        })
      );
      channels = filters;
    }
  });
  if (order === "pre") layers.push(...closingLayers(batchNormalization, name));
  layers.push(...headLayers(classes, name));
  return {title, input, classes, stages, layers};
}

/**
 * @file The vocabulary of a network written down as data. Depends on nothing.
 * A network is a readonly list of layers; every other fact about it is derived (shapes, parameters, multiply-adds).
 */

/** Height, width and channels of one image's feature map, `[h, w, c]`; the batch dimension is left out. */
export type Shape = readonly [height: number, width: number, channels: number];

/**
 * How borders are padded. `same` is Keras': output ⌈n / stride⌉, the odd pixel of padding goes to the end.
 * `torch` is PyTorch's symmetric ⌊k / 2⌋ on both sides.
 */
export type Padding = "same" | "torch";

/**
 * What the shortcut of a residual unit does where the main path changes the shape (He et al. 2015, section 3.3):
 * `identity` adds x as it is, `projection` a 1×1 convolution with batch norm, `zero-padding` strides and pads channels
 * with zeros (option A), `none` leaves the shortcut out: the plain network.
 */
export type Shortcut = "identity" | "projection" | "zero-padding" | "none";

/** Before the stages or after them. */
export interface OutsidePlace {
  readonly part: "stem" | "head";
}
/** In a residual unit of a stage; both are counted from 1, the unit within its stage. */
export interface UnitPlace {
  readonly part: "stage";
  readonly stage: number;
  readonly unit: number;
}
/** Where a layer stands in its network. */
export type Place = OutsidePlace | UnitPlace;

/** What a layer does where it stands; no two layers of one place have the same role. */
export type Role =
  | "conv"
  | "bn"
  | "relu"
  | "pool"
  | "flatten"
  | "dense"
  | "conv1"
  | "bn1"
  | "conv2"
  | "bn2"
  | "relu2"
  | "conv3"
  | "bn3"
  | "projection"
  | "projectionBn";

interface Named {
  /** Structural, the same in a network and its twin: `stage2.unit1.conv1`, made by `layerId`. It is looked up, never parsed. */
  readonly id: string;
  /** As Keras' `summary()` names it: `conv2d_3`. */
  readonly name: string;
}
interface Placed extends Named {
  /** Of a unit's layers, their unit's. */
  readonly place: Place;
  readonly role: Role;
}

export interface Convolution extends Placed {
  readonly kind: "convolution";
  readonly filters: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: Padding;
}
export interface BatchNormalization extends Placed {
  readonly kind: "batchNormalization";
}
export interface Activation extends Placed {
  readonly kind: "activation";
  readonly function: "relu";
}
export interface MaxPooling extends Placed {
  readonly kind: "maxPooling";
  readonly pool: number;
  readonly stride: number;
  readonly padding: Padding;
}
/** Main path, shortcut, addition, ReLU (He et al. 2015, figure 2). */
export interface ResidualUnit extends Named {
  readonly kind: "residualUnit";
  readonly place: UnitPlace;
  readonly filters: number;
  readonly stride: number;
  readonly shortcut: Shortcut;
  /** `pre`: the main path begins with batch norm and ReLU, whose output a projection gets too, and no ReLU follows the sum (He et al. 2016). */
  readonly order?: "pre";
  readonly main: readonly SimpleLayer[];
  /** The projection's layers; empty for every other shortcut. */
  readonly skip: readonly SimpleLayer[];
}
export interface GlobalAveragePooling extends Placed {
  readonly kind: "globalAveragePooling";
}
export interface Flatten extends Placed {
  readonly kind: "flatten";
}
export interface Dense extends Placed {
  readonly kind: "dense";
  readonly classes: number;
}

/** A layer without layers of its own. */
export type SimpleLayer =
  | Convolution
  | BatchNormalization
  | Activation
  | MaxPooling
  | GlobalAveragePooling
  | Flatten
  | Dense;
export type Layer = SimpleLayer | ResidualUnit;

/** A whole network: what goes in, and the layers in order. */
export interface Network {
  readonly title: string;
  readonly input: Shape;
  readonly classes: number;
  /** Units in each stage, `[3, 4, 6, 3]` for ResNet-34. */
  readonly stages: readonly number[];
  readonly layers: readonly Layer[];
}

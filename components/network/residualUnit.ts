import {layerId} from "./layerId.js";
import type {Padding, ResidualUnit, Role, Shortcut, SimpleLayer, UnitPlace} from "./network.js";

export interface ResidualUnitOptions {
  readonly place: UnitPlace;
  /** Channels that leave the unit. */
  readonly filters: number;
  readonly stride: number;
  readonly shortcut: Shortcut;
  /** Three convolutions instead of two: 1×1 to a quarter of the channels, 3×3 (with the stride), 1×1 back (He et al. 2015, figure 5). */
  readonly bottleneck?: boolean;
  readonly batchNormalization: boolean;
  /** `pre`: batch norm and ReLU before each convolution and nothing after the sum (He et al. 2016, figure 1b); two convolutions only. */
  readonly order?: "post" | "pre";
  readonly padding: Padding;
  readonly name: (base: string) => string;
}

/**
 * One residual unit: conv 3×3, batch norm, ReLU, conv 3×3, batch norm, plus the shortcut, then ReLU
 * (He et al. 2015, figure 2 and section 3.3); or the bottleneck of three convolutions. Without batch normalization the convolutions stand alone.
 * @throws RangeError for a stride other than 1 or 2, or bottleneck filters that are no multiple of 4
 */
export function residualUnit({
  place,
  filters,
  stride,
  shortcut,
  bottleneck = false,
  batchNormalization,
  order = "post",
  padding,
  name
}: ResidualUnitOptions): ResidualUnit {
  if (stride !== 1 && stride !== 2) throw new RangeError(`stride must be 1 or 2: ${String(stride)}`);
  if (bottleneck && filters % 4 !== 0) throw new RangeError(`bottleneck filters must be a multiple of 4: ${filters}`);
  const placed = (role: Role) => ({id: layerId(place, role), place, role});
  const convolution = (role: Role, kernel: number, by = 1, channels = filters): SimpleLayer => ({
    kind: "convolution",
    ...placed(role),
    name: name("conv2d"),
    filters: channels,
    kernel,
    stride: by,
    padding
  });
  const norm = (role: Role): readonly SimpleLayer[] =>
    batchNormalization ? [{kind: "batchNormalization", ...placed(role), name: name("batch_normalization")}] : [];
  const unitName = name(shortcut === "none" ? "plain_unit" : "residual_unit");
  const relu = (role: Role): SimpleLayer => ({
    kind: "activation",
    ...placed(role),
    name: name("activation"),
    function: "relu"
  });
  if (order === "pre") {
    if (bottleneck) throw new RangeError("a bottleneck with pre-activation is not made: post, or two convolutions");
    const main = [
      ...norm("bn1"),
      relu("relu"),
      convolution("conv1", 3, stride),
      ...norm("bn2"),
      relu("relu2"),
      convolution("conv2", 3)
    ];
    const skip = shortcut === "projection" ? [convolution("projection", 1, stride)] : [];
    return {
      kind: "residualUnit",
      id: layerId(place),
      place,
      name: unitName,
      filters,
      stride,
      shortcut,
      order,
      main,
      skip
    };
  }
  const main: readonly SimpleLayer[] = bottleneck
    ? [
        convolution("conv1", 1, 1, filters / 4),
        ...norm("bn1"),
        relu("relu"),
        convolution("conv2", 3, stride, filters / 4),
        ...norm("bn2"),
        relu("relu2"),
        convolution("conv3", 1),
        ...norm("bn3")
      ]
    : [convolution("conv1", 3, stride), ...norm("bn1"), relu("relu"), convolution("conv2", 3), ...norm("bn2")];
  const skip = shortcut === "projection" ? [convolution("projection", 1, stride), ...norm("projectionBn")] : [];
  return {kind: "residualUnit", id: layerId(place), place, name: unitName, filters, stride, shortcut, main, skip};
}

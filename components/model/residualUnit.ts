import type {Padding, ResidualUnit, Shortcut, SimpleLayer} from "./types.js";

export interface ResidualUnitOptions {
  readonly id: string;
  readonly filters: number;
  readonly stride: number;
  readonly shortcut: Shortcut;
  readonly batchNormalization: boolean;
  readonly padding: Padding;
  readonly name: (base: string) => string;
}

/**
 * One residual unit: conv 3×3, batch norm, ReLU, conv 3×3, batch norm, plus the shortcut, then ReLU
 * (He et al. 2015, figure 2 and section 3.3). Without batch normalization the convolutions stand alone.
 * @throws RangeError for a stride other than 1 or 2
 */
export function residualUnit({
  id,
  filters,
  stride,
  shortcut,
  batchNormalization,
  padding,
  name
}: ResidualUnitOptions): ResidualUnit {
  if (stride !== 1 && stride !== 2) throw new RangeError(`stride must be 1 or 2: ${String(stride)}`);
  const convolution = (part: string, kernel: number, by: number): SimpleLayer => ({
    kind: "convolution",
    id: `${id}.${part}`,
    name: name("conv2d"),
    filters,
    kernel,
    stride: by,
    padding
  });
  const norm = (part: string): readonly SimpleLayer[] =>
    batchNormalization ? [{kind: "batchNormalization", id: `${id}.${part}`, name: name("batch_normalization")}] : [];
  const unitName = name(shortcut === "none" ? "plain_unit" : "residual_unit");
  const main: readonly SimpleLayer[] = [
    convolution("conv1", 3, stride),
    ...norm("bn1"),
    {kind: "activation", id: `${id}.relu`, name: name("activation"), function: "relu"},
    convolution("conv2", 3, 1),
    ...norm("bn2")
  ];
  const skip = shortcut === "projection" ? [convolution("projection", 1, stride), ...norm("projectionBn")] : [];
  return {kind: "residualUnit", id, name: unitName, filters, stride, shortcut, main, skip};
}

/** @file Which of a network's parameters start otherwise than He et al. draw them. */
import type {Convolution, Network, ResidualUnit} from "../../network/network.js";
import {tensorName} from "../../network/tensorName.js";

const unitsOf = (network: Network): readonly ResidualUnit[] =>
  network.layers.filter((layer) => layer.kind === "residualUnit");
const convolutionsOf = ({main}: ResidualUnit): readonly Convolution[] =>
  main.filter((layer) => layer.kind === "convolution");

/** Names of the γ of each unit's last batch norm: at zero they make the unit's branch zero (Goyal et al. 2017, section 5.1). */
export function lastScales(network: Network): readonly string[] {
  return unitsOf(network).flatMap(({main}) => {
    const last = main.findLast(({kind}) => kind === "batchNormalization");
    return last === undefined ? [] : [tensorName(last.id, "gamma")];
  });
}

/** Names of each unit's last convolution: at zero they make the unit's branch zero (Zhang et al. 2019, "Fixup", section 3). */
export function lastKernels(network: Network): readonly string[] {
  return unitsOf(network).flatMap((unit) =>
    convolutionsOf(unit)
      .slice(-1)
      .map(({id}) => id)
  );
}

/** Names of the units' kernels that keep the shape, stride 1 and as many channels out as in: those can begin as a copy. */
export function copyKernels(network: Network): readonly string[] {
  let [, , channels] = network.input;
  const found: string[] = [];
  for (const layer of network.layers) {
    if (layer.kind === "convolution") channels = layer.filters;
    if (layer.kind !== "residualUnit") continue;
    for (const {id, filters, stride} of convolutionsOf(layer)) {
      if (stride === 1 && filters === channels) found.push(id);
      channels = filters;
    }
  }
  return found;
}

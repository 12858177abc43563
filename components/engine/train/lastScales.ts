import type {Network} from "../../network/network.js";
import {tensorName} from "../../network/tensorName.js";

/** Names of the γ of each unit's last batch norm: at zero they make the unit's branch zero (Goyal et al. 2017, section 5.1). */
export function lastScales(network: Network): ReadonlySet<string> {
  return new Set(
    network.layers.flatMap((layer) => {
      if (layer.kind !== "residualUnit") return [];
      const last = layer.main.findLast(({kind}) => kind === "batchNormalization");
      return last === undefined ? [] : [tensorName(last.id, "gamma")];
    })
  );
}

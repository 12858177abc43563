import {DEFAULT_CONFIG, type RunConfig} from "./runConfig.js";

/** A whole configuration in words, as captions, prints and reports tell which run their numbers are of. */
export function configWords(config: RunConfig): string {
  const {skip, depth, bn, width, size, lr, batch, steps, seed, data, zero} = {...DEFAULT_CONFIG, ...config};
  const networks = {compare: "with and without shortcuts", on: "with shortcuts", off: "without shortcuts"}[skip];
  return [
    `Depth ${depth}`,
    networks,
    bn ? "batch norm" : "no batch norm",
    `learning rate ${lr}`,
    `width ${width}`,
    `${size}×${size} ${data}`,
    `batches of ${batch}`,
    `${steps} ${steps === 1 ? "step" : "steps"}`,
    `seed ${seed}`,
    ...(zero ? ["last γ zero at the start"] : [])
  ].join(", ");
}

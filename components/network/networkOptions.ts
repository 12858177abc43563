import {residualNetwork, type ResidualNetworkOptions} from "./residualNetwork.js";
import type {Network, ResidualUnit} from "./network.js";

/** Every option of a residual network that is written into files, none left to a default; pre-activation is not. */
export type NetworkOptions = Required<Omit<ResidualNetworkOptions, "order">>;

function shortcutOf(units: readonly ResidualUnit[]): NetworkOptions["shortcut"] {
  const kinds = new Set(units.map(({shortcut}) => shortcut));
  if (kinds.has("none")) return "none";
  if (kinds.has("zero-padding")) return "zero-padding";
  return kinds.has("identity") ? "projection" : "projection-everywhere";
}

/**
 * The options that make a network again, as they are written into its files: `residualNetwork(networkOptions(n))` equals `n`.
 * @throws RangeError for a network that was not made by `residualNetwork`
 */
export function networkOptions(network: Network): NetworkOptions {
  const {title, input, classes, stages, layers} = network;
  const units = layers.filter((layer) => layer.kind === "residualUnit");
  const [stem] = layers;
  const convolutions = units[0]?.main.filter(({kind}) => kind === "convolution").length;
  if (stem?.kind !== "convolution" || units[0] === undefined)
    throw new RangeError(`${title} has no stem or no residual unit`);
  const options: NetworkOptions = {
    title,
    input,
    classes,
    stages,
    width: stem.filters,
    stem: layers.some(({kind}) => kind === "maxPooling") ? "imagenet" : "small",
    shortcut: shortcutOf(units),
    bottleneck: convolutions === 3,
    batchNormalization: layers.some(({kind}) => kind === "batchNormalization"),
    padding: stem.padding
  };
  // Where every unit changes the shape, both options B and C have only projections: the first that fits is taken.
  for (const shortcut of [options.shortcut, "projection"] as const) {
    const fitting = {...options, shortcut};
    if (JSON.stringify(residualNetwork(fitting)) === JSON.stringify(network)) return fitting;
  }
  throw new RangeError(`${title} is not a residual network as this project writes them down`);
}

import {ownWords, type OwnFacts} from "./data/own/ownFacts.js";
import {CONTROL_LABELS, changedKeys, formatValue, wholeConfig, type RunConfig} from "./runConfig.js";

/** Keys that every configuration tells; the others are told where they are not the default. */
const ALWAYS: readonly (keyof RunConfig)[] = [
  "skip",
  "bn",
  "depth",
  "width",
  "size",
  "lr",
  "batch",
  "steps",
  "seed",
  "data"
];

/** One of the rarer settings in words: `optimizer adam`, `branches start silent`. */
function rareWords(key: keyof RunConfig, config: RunConfig): string {
  const name = CONTROL_LABELS[key];
  const words = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return typeof config[key] === "boolean" ? words : `${words} ${formatValue(key, config)}`;
}

/** The images in words. */
function imageWords({size, data}: RunConfig, own: OwnFacts | undefined): string {
  if (data !== "own") return `${size}×${size} ${data}`;
  return `${size}×${size}, ${own ? ownWords(own) : "own images"}`;
}

/**
 * A whole configuration in words, as captions, prints and reports tell which run their numbers are of; `own`: what is known of the
 * reader's own images.
 */
export function configWords(config: RunConfig, own?: OwnFacts): string {
  const whole = wholeConfig(config);
  const {skip, depth, bn, width, lr, batch, steps, seed} = whole;
  const networks = {compare: "with and without shortcuts", on: "with shortcuts", off: "without shortcuts"}[skip];
  return [
    `Depth ${depth}`,
    networks,
    bn ? "batch norm" : "no batch norm",
    `learning rate ${lr}`,
    `width ${width}`,
    imageWords(whole, own),
    `batches of ${batch}`,
    `${steps} ${steps === 1 ? "step" : "steps"}`,
    `seed ${seed}`,
    ...changedKeys(config)
      .filter((key) => !ALWAYS.includes(key))
      .map((key) => rareWords(key, whole))
  ].join(", ");
}

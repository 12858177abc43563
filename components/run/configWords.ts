import {ownWords, type OwnFacts} from "./data/own/ownFacts.js";
import {CONTROL_LABELS, changedKeys, formatValue, wholeConfig, type RunConfig} from "./runConfig.js";
import {decimal} from "../words/decimal.js";
import {inSentence} from "../words/en/language.js";
import * as say from "../words/en/runWords.js";

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
  const words = inSentence(CONTROL_LABELS[key]);
  return typeof config[key] === "boolean" ? words : `${words} ${say.settingValue(formatValue(key, config))}`;
}

/** The images in words. */
function imageWords({size, data}: RunConfig, own: OwnFacts | undefined): string {
  if (data !== "own") return `${size}×${size} ${say.settingValue(data)}`;
  return `${size}×${size}, ${own ? ownWords(own) : say.ownImages}`;
}

/**
 * A whole configuration in words, as captions, prints and reports tell which run their numbers are of; `own`: what is known of the
 * reader's own images.
 */
export function configWords(config: RunConfig, own?: OwnFacts): string {
  const whole = wholeConfig(config);
  const {skip, depth, bn, width, lr, batch, steps, seed} = whole;
  const networks = {compare: say.withAndWithoutShortcuts, on: say.withShortcuts, off: say.withoutShortcuts}[skip];
  return [
    say.depthOf(depth),
    networks,
    bn ? say.batchNorm : say.noBatchNorm,
    say.learningRate(decimal(lr)),
    say.widthOf(width),
    imageWords(whole, own),
    say.batchesOf(batch),
    `${steps} ${say.steps(steps)}`,
    say.seedOf(seed),
    ...changedKeys(config)
      .filter((key) => !ALWAYS.includes(key))
      .map((key) => rareWords(key, whole))
  ].join(", ");
}

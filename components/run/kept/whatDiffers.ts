/** @file What a kept run's settings are, in words: beside the run before it, and as its name. */
import type {KeptRun} from "./keptRun.js";
import {heldRates, type HeldRate} from "../report/heldRates.js";
import {CONTROL_LABELS, DEFAULT_CONFIG, formatValue, type RunConfig} from "../runConfig.js";
import {decimal} from "../../words/decimal.js";
import {inSentence} from "../../words/en/language.js";
import * as runWords from "../../words/en/runWords.js";
import * as say from "../../words/en/runKeptWords.js";

type Key = keyof RunConfig;
const KEYS = Object.keys(CONTROL_LABELS) as readonly Key[];
/** Settings that a name can hold and still be read at one glance. */
const IN_NAME = 3;

/** A setting's name within a sentence. */
const labelOf = (key: Key): string => inSentence(CONTROL_LABELS[key]);
/** The same in a name, which stands in legends. */
const shortLabelOf = (key: Key): string => (key === "skip" ? runWords.skip : labelOf(key));

/** A setting's value in words; a run from before the setting existed ran with its default. */
function valueOf(key: Key, config: RunConfig): string {
  const whole = {...DEFAULT_CONFIG, ...config};
  const value = whole[key];
  return runWords.settingValue(typeof value === "boolean" ? (value ? "on" : "off") : formatValue(key, whole));
}

/** The step after which a rate held, or that of each network: `40 (residual), 38 (plain)`. */
const stepsBefore = ({step, apart}: HeldRate): string =>
  apart.map((one) => say.stepOfNetwork(one.step, one.network)).join(", ") || `${step}`;

const changedKeys = (config: RunConfig, from: RunConfig): readonly Key[] =>
  KEYS.filter((key) => valueOf(key, config) !== valueOf(key, from));

/**
 * What differs from another run, one phrase each, in the order of the controls: `skip connections: on → off`. Empty where nothing does; rates
 * that were given by hand are told too, with the step after which they held.
 */
export function whatDiffers(
  run: Pick<KeptRun, "config" | "networks" | "rates">,
  previous: Pick<KeptRun, "config">
): readonly string[] {
  const {config} = run;
  return [
    ...changedKeys(config, previous.config).map(
      (key) => `${labelOf(key)}: ${valueOf(key, previous.config)} → ${valueOf(key, config)}`
    ),
    ...heldRates(run).map((held) => say.learningRateAfterStep(decimal(held.value), stepsBefore(held)))
  ];
}

/** The automatic name of a run: its number, and what is new since the run before it, or since the defaults. */
export function automaticName(number: number, config: RunConfig, previous: RunConfig = DEFAULT_CONFIG): string {
  const changed = changedKeys(config, previous).map((key) => `${shortLabelOf(key)} ${valueOf(key, config)}`);
  const more = changed.length - IN_NAME;
  const told = more > 1 ? [...changed.slice(0, IN_NAME), say.moreOf(more)] : changed;
  return told.length === 0 ? say.runOf(number) : say.runOfNumberTold(number, told.join(", "));
}

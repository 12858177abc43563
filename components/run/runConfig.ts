import {parseChoice, parseNumber, type NumberRule, type Parsed} from "../network/linkValue.js";
import {MINIATURE_STAGES, type MiniatureDepth} from "../network/miniature.js";
import {readExtras, type LinkExtras} from "./linkExtras.js";
import {shortName} from "./foreignWords.js";
import {PRESETS} from "./presets.js";
import * as say from "../words/en/runWords.js";

/** Everything that determines a run of the twins, to the bit. */
export interface RunConfig {
  readonly skip: "compare" | "on" | "off";
  readonly bn: boolean;
  readonly depth: MiniatureDepth;
  /** Channels of the first stage. */
  readonly width: number;
  /** Height and width of the images, in pixels. */
  readonly size: number;
  readonly lr: number;
  readonly batch: number;
  readonly steps: number;
  readonly seed: number;
  /** `own`: images that the reader brought; a link carries only that they are needed. */
  readonly data: "digits" | "shapes" | "own";
  /** Whether the residual network's last γ of each unit starts at zero (Goyal et al. 2017, section 5.1). */
  readonly zero: boolean;
  /** How many runs, from `seed` on: seed, seed + 1, … */
  readonly seeds: number;
  /** What the shortcut is where the shape changes: options B and A of He et al. 2015, section 3.3. */
  readonly shortcut: "projection" | "padding";
  /** First weights of the plain network; `copy`: each unit's kernels that keep the shape start near the identity. */
  readonly start: "he" | "copy";
  /** Whether the last convolution of each of the residual network's branches starts at zero. */
  readonly silent: boolean;
  readonly opt: "momentum" | "adam";
  /** λ of the weight decay: λ w is added to the gradient of kernels and of the classifier's weights, not of γ, β and bias. */
  readonly decay: number;
  /** Noise of the drawn images, as a multiple of their set's own: 1 as it is, 0 none. */
  readonly noise: number;
  /** How far a drawn image's place, tilt, size and hand vary, as a multiple of its set's own. */
  readonly distort: number;
  /** `relaxed` fuses multiply and add where the browser can: faster, with bits that are equal only on one processor. */
  readonly simd: "plain" | "relaxed";
}

/** The laboratory's defaults: what the two networks need to tell them apart in 120 steps. */
export const DEFAULT_CONFIG: RunConfig = {
  skip: "compare",
  bn: true,
  depth: 34,
  width: 8,
  size: 16,
  lr: 0.05,
  batch: 32,
  steps: 120,
  seed: 1,
  data: "digits",
  zero: false,
  seeds: 1,
  shortcut: "projection",
  start: "he",
  silent: false,
  opt: "momentum",
  decay: 0,
  noise: 1,
  distort: 1,
  simd: "plain"
};

/** Name of each control on the page, by its key in the link. */
export const CONTROL_LABELS = {
  skip: say.skipConnections,
  bn: say.batchNormalization,
  depth: say.depth,
  width: say.width,
  size: say.imageSize,
  lr: say.learningRateLabel,
  batch: say.batchSize,
  steps: say.stepsLabel,
  seed: say.seed,
  data: say.dataset,
  zero: say.lastStartsAtZero,
  seeds: say.seeds,
  shortcut: say.shortcutOption,
  start: say.startOfThePlainNetwork,
  silent: say.branchesStartSilent,
  opt: say.optimizer,
  decay: say.weightDecay,
  noise: say.noise,
  distort: say.distortion,
  simd: say.arithmetic
} as const satisfies Record<keyof RunConfig, string>;

/** Accepted ranges; width is a multiple of 8, the number of channels that the kernels handle together. */
export const NUMBER_RULES = {
  width: {minimum: 8, maximum: 32, multiple: 8},
  size: {minimum: 8, maximum: 32, multiple: 4},
  lr: {minimum: 0.0001, maximum: 1, fraction: true},
  batch: {minimum: 4, maximum: 128},
  steps: {minimum: 1, maximum: 2000},
  seed: {minimum: 0, maximum: 4294967295},
  seeds: {minimum: 1, maximum: 10},
  decay: {minimum: 0, maximum: 0.1, fraction: true},
  noise: {minimum: 0, maximum: 4, fraction: true},
  distort: {minimum: 0, maximum: 2, fraction: true}
} as const satisfies Partial<Record<keyof RunConfig, NumberRule>>;

const SWITCH = {"0": false, "1": true} as const;

const PARSERS: {readonly [K in keyof RunConfig]: (text: string) => Parsed<RunConfig[K]>} = {
  skip: (text) => parseChoice(text, {compare: "compare", on: "on", off: "off"} as const),
  bn: (text) => parseChoice<boolean>(text, SWITCH),
  depth: (text) =>
    parseChoice(
      text,
      Object.fromEntries(
        Object.keys(MINIATURE_STAGES).map((depth) => [depth, Number(depth) as MiniatureDepth] as const)
      )
    ),
  width: (text) => parseNumber(text, NUMBER_RULES.width),
  size: (text) => parseNumber(text, NUMBER_RULES.size),
  lr: (text) => parseNumber(text, NUMBER_RULES.lr),
  batch: (text) => parseNumber(text, NUMBER_RULES.batch),
  steps: (text) => parseNumber(text, NUMBER_RULES.steps),
  seed: (text) => parseNumber(text, NUMBER_RULES.seed),
  data: (text) => parseChoice(text, {digits: "digits", shapes: "shapes", own: "own"} as const),
  zero: (text) => parseChoice<boolean>(text, SWITCH),
  seeds: (text) => parseNumber(text, NUMBER_RULES.seeds),
  shortcut: (text) => parseChoice(text, {projection: "projection", padding: "padding"} as const),
  start: (text) => parseChoice(text, {he: "he", copy: "copy"} as const),
  silent: (text) => parseChoice<boolean>(text, SWITCH),
  opt: (text) => parseChoice(text, {momentum: "momentum", adam: "adam"} as const),
  decay: (text) => parseNumber(text, NUMBER_RULES.decay),
  noise: (text) => parseNumber(text, NUMBER_RULES.noise),
  distort: (text) => parseNumber(text, NUMBER_RULES.distort),
  simd: (text) => parseChoice(text, {plain: "plain", relaxed: "relaxed"} as const)
};

/** Keys that a link names only where they are not the default: they came after the links and recorded runs that are about. */
const LATER_KEYS: ReadonlySet<keyof RunConfig> = new Set([
  "zero",
  "seeds",
  "shortcut",
  "start",
  "silent",
  "opt",
  "decay",
  "noise",
  "distort",
  "simd"
]);

// Pure: a worker that needs the defaults alone is bundled without the reading of links.
const KEYS = /* @__PURE__ */ Object.keys(PARSERS) as (keyof RunConfig)[];

/** One key of the configuration read from text: the value, or what was expected instead, in words. */
export function parseValue<K extends keyof RunConfig>(key: K, text: string): Parsed<RunConfig[K]> {
  return PARSERS[key](text);
}

/** One key of a configuration as the link writes it. */
export function formatValue(key: keyof RunConfig, config: RunConfig): string {
  const value = config[key];
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

/** A configuration with every key: a run that was recorded before a key came lacks it, and ran with its default. */
export function wholeConfig(config: RunConfig): RunConfig {
  return {...DEFAULT_CONFIG, ...config};
}

/** Keys whose value is not the default, in the order of the link. */
export function changedKeys(config: RunConfig): readonly (keyof RunConfig)[] {
  const whole = wholeConfig(config);
  return KEYS.filter((key) => whole[key] !== DEFAULT_CONFIG[key]);
}

/** A link's hash, read. */
export interface ParsedHash extends LinkExtras {
  readonly config: RunConfig;
  /** `run=1`: start at once. */
  readonly run: boolean;
  /** Controls that the link hides. */
  readonly hide: readonly (keyof RunConfig)[];
  /** A sentence for each value that was not understood; its default is used instead. */
  readonly problems: readonly string[];
}

/**
 * Reads `#skip=compare&bn=1&…`. Unknown keys are ignored; a bad value falls back to its default (the experiment's, where the link
 * names one) and is told.
 */
export function parseHash(hash: string): ParsedHash {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const problems: string[] = [];
  const extras = readExtras(parameters, problems);
  const keys: Readonly<Record<string, string>> = extras.preset === undefined ? {} : PRESETS[extras.preset].keys;
  let config = DEFAULT_CONFIG;
  const take = (key: keyof RunConfig, text: string | null | undefined): void => {
    if (text === null || text === undefined) return;
    const parsed = parseValue(key, text.trim());
    if ("value" in parsed) config = {...config, [key]: parsed.value};
    else
      problems.push(
        say.inTheLinkIsBut(CONTROL_LABELS[key], shortName(text), parsed.expected, formatValue(key, config))
      );
  };
  for (const key of KEYS) take(key, keys[key]);
  for (const key of KEYS) take(key, parameters.get(key));
  const hide = (parameters.get("hide") ?? "")
    .split(",")
    .map((key) => key.trim())
    .filter((key): key is keyof RunConfig => KEYS.includes(key as keyof RunConfig));
  return {config, run: parameters.get("run") === "1", hide, ...extras, problems};
}

/**
 * The hash of a configuration: every key of the contract in its order, then those that came later, with hidden controls, the
 * experiment, the task and the questions last.
 */
export function formatHash(
  config: RunConfig,
  hide: readonly (keyof RunConfig)[] = [],
  {task, preset, base, ask = []}: LinkExtras = {}
): string {
  const whole = wholeConfig(config);
  // An experiment's own keys are named where the configuration departs from them.
  const own: Readonly<Record<string, string>> = preset === undefined ? {} : PRESETS[preset].keys;
  const shown = KEYS.filter((key) => !LATER_KEYS.has(key) || key in own || whole[key] !== DEFAULT_CONFIG[key]);
  const keys = shown.map((key) => `${key}=${formatValue(key, whole)}`);
  const extras = [
    ...(hide.length > 0 ? [`hide=${hide.join(",")}`] : []),
    ...(preset === undefined ? [] : [`preset=${preset}`]),
    ...(base === undefined ? [] : [`base=${base}`]),
    ...(task === undefined ? [] : [`task=${encodeURIComponent(task)}`]),
    ...ask.map((question) => `ask=${encodeURIComponent(question)}`)
  ];
  return `#${[...keys, ...extras].join("&")}`;
}

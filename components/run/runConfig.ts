import {parseChoice, parseNumber, type NumberRule, type Parsed} from "../network/linkValue.js";
import {MINIATURE_STAGES, type MiniatureDepth} from "../network/miniature.js";

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
  readonly data: "digits" | "shapes";
  /** Whether the residual network's last γ of each unit starts at zero (Goyal et al. 2017, section 5.1). */
  readonly zero: boolean;
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
  zero: false
};

/** Name of each control on the page, by its key in the link. */
export const CONTROL_LABELS = {
  skip: "Skip connections",
  bn: "Batch normalization",
  depth: "Depth",
  width: "Width",
  size: "Image size",
  lr: "Learning rate",
  batch: "Batch size",
  steps: "Steps",
  seed: "Seed",
  data: "Dataset",
  zero: "Last γ starts at zero"
} as const satisfies Record<keyof RunConfig, string>;

/** Accepted ranges; width is a multiple of 8, the number of channels that the kernels handle together. */
export const NUMBER_RULES = {
  width: {minimum: 8, maximum: 32, multiple: 8},
  size: {minimum: 8, maximum: 32, multiple: 4},
  lr: {minimum: 0.0001, maximum: 1, fraction: true},
  batch: {minimum: 4, maximum: 128},
  steps: {minimum: 1, maximum: 2000},
  seed: {minimum: 0, maximum: 4294967295}
} as const satisfies Partial<Record<keyof RunConfig, NumberRule>>;

const PARSERS: {readonly [K in keyof RunConfig]: (text: string) => Parsed<RunConfig[K]>} = {
  skip: (text) => parseChoice(text, {compare: "compare", on: "on", off: "off"} as const),
  bn: (text) => parseChoice(text, {"0": false, "1": true}),
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
  data: (text) => parseChoice(text, {digits: "digits", shapes: "shapes"} as const),
  zero: (text) => parseChoice(text, {"0": false, "1": true})
};

/** Keys that a link names only where they are not the default: they came after the links and recorded runs that are about. */
const LATER_KEYS: ReadonlySet<keyof RunConfig> = new Set(["zero"]);

/** A link's hash, read. */
export interface ParsedHash {
  readonly config: RunConfig;
  /** `run=1`: start at once. */
  readonly run: boolean;
  /** Controls that the link hides. */
  readonly hide: readonly (keyof RunConfig)[];
  /** A sentence for each value that was not understood; its default is used instead. */
  readonly problems: readonly string[];
}

const KEYS = Object.keys(PARSERS) as (keyof RunConfig)[];

/** One key of the configuration read from text: the value, or what was expected instead, in words. */
export function parseValue<K extends keyof RunConfig>(key: K, text: string): Parsed<RunConfig[K]> {
  return PARSERS[key](text);
}

/** Reads `#skip=compare&bn=1&…`. Unknown keys are ignored; a bad value falls back to its default and is told. */
export function parseHash(hash: string): ParsedHash {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const problems: string[] = [];
  const entries = KEYS.map((key) => {
    const text = parameters.get(key);
    if (text === null) return [key, DEFAULT_CONFIG[key]] as const;
    const parsed = parseValue(key, text.trim());
    if ("value" in parsed) return [key, parsed.value] as const;
    problems.push(
      `${CONTROL_LABELS[key]} in the link is “${text.slice(0, 40)}”, but must be ${parsed.expected}; the default ${formatValue(key, DEFAULT_CONFIG)} is used.`
    );
    return [key, DEFAULT_CONFIG[key]] as const;
  });
  const hide = (parameters.get("hide") ?? "")
    .split(",")
    .filter((key): key is keyof RunConfig => KEYS.includes(key as keyof RunConfig));
  return {
    config: Object.fromEntries(entries) as unknown as RunConfig,
    run: parameters.get("run") === "1",
    hide,
    problems
  };
}

/** One key of a configuration as the link writes it. */
export function formatValue(key: keyof RunConfig, config: RunConfig): string {
  const value = config[key];
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

/** The hash of a configuration, every key of the contract in its order, then those that came later, with hidden controls last. */
export function formatHash(config: RunConfig, hide: readonly (keyof RunConfig)[] = []): string {
  // A run that was recorded before a key came lacks it: the default is what it ran with.
  const whole = {...DEFAULT_CONFIG, ...config};
  const shown = KEYS.filter((key) => !LATER_KEYS.has(key) || whole[key] !== DEFAULT_CONFIG[key]);
  const keys = shown.map((key) => `${key}=${formatValue(key, whole)}`);
  return `#${[...keys, ...(hide.length > 0 ? [`hide=${hide.join(",")}`] : [])].join("&")}`;
}

import {parseChoice, parseNumber, type NumberRule, type Parsed} from "./linkValue.js";
import {MINIATURE_STAGES} from "./miniature.js";
import {residualNetwork, type ResidualNetworkOptions} from "./residualNetwork.js";
import * as say from "../words/en/networkShapesWords.js";
import type {Network, Padding} from "./network.js";

/**
 * The networks that can be looked at (He et al. 2015, table 1 and figure 3). The bottleneck units stride in their 3×3
 * convolution, as torchvision's do; the paper's stride in the first 1×1, which costs fewer multiply-adds.
 */
const VARIANTS = {
  "ResNet-34": {stages: [3, 4, 6, 3]},
  "ResNet-18": {stages: [2, 2, 2, 2]},
  "ResNet-50": {stages: [3, 4, 6, 3], bottleneck: true},
  "ResNet-101": {stages: [3, 4, 23, 3], bottleneck: true},
  "ResNet-152": {stages: [3, 8, 36, 3], bottleneck: true},
  "Plain-34": {stages: [3, 4, 6, 3], shortcut: "none"},
  Miniature: {stages: MINIATURE_STAGES[34], width: 8, stem: "small"}
} as const satisfies Record<string, ResidualNetworkOptions>;

export type Variant = keyof typeof VARIANTS;
export const VARIANT_NAMES = Object.keys(VARIANTS) as readonly Variant[];

/** The shortcut options of He et al. 2015, section 4.1. */
const SHORTCUT_OPTIONS = {A: "zero-padding", B: "projection", C: "projection-everywhere"} as const;
export type ShortcutOption = keyof typeof SHORTCUT_OPTIONS;

const PADDINGS = {keras: "same", torch: "torch"} as const satisfies Record<string, Padding>;

/** What the explorer of /resnet-34 shows: everything that its link carries. */
export interface ShapeConfig {
  readonly variant: Variant;
  /** Height and width of the image, in pixels. */
  readonly size: number;
  readonly classes: number;
  readonly shortcut: ShortcutOption;
  readonly padding: keyof typeof PADDINGS;
  /** A second network beside the first. */
  readonly compare: Variant | "none";
}

export const DEFAULT_SHAPES: ShapeConfig = {
  variant: "ResNet-34",
  size: 224,
  classes: 10,
  shortcut: "B",
  padding: "keras",
  compare: "none"
};

/** Name of each control on the page, by its key in the link. */
export const SHAPE_LABELS = {
  variant: say.variant,
  size: say.inputSize,
  classes: say.classes,
  shortcut: say.shortcut,
  padding: say.padding,
  compare: say.besideIt
} as const satisfies Record<keyof ShapeConfig, string>;

/** Accepted ranges of the numbers, both ends included. */
export const SHAPE_RULES = {
  size: {minimum: 8, maximum: 512},
  classes: {minimum: 2, maximum: 21841}
} as const satisfies Partial<Record<keyof ShapeConfig, NumberRule>>;

const choice = <T extends string>(text: string, names: readonly T[]): Parsed<T> =>
  parseChoice(text, Object.fromEntries(names.map((name) => [name, name])) as Record<string, T>);

const PARSERS: {readonly [K in keyof ShapeConfig]: (text: string) => Parsed<ShapeConfig[K]>} = {
  variant: (text) => choice(text, VARIANT_NAMES),
  size: (text) => parseNumber(text, SHAPE_RULES.size),
  classes: (text) => parseNumber(text, SHAPE_RULES.classes),
  shortcut: (text) => choice(text, Object.keys(SHORTCUT_OPTIONS) as ShortcutOption[]),
  padding: (text) => choice(text, Object.keys(PADDINGS) as (keyof typeof PADDINGS)[]),
  compare: (text) => choice(text, ["none", ...VARIANT_NAMES])
};

const KEYS = Object.keys(SHAPE_LABELS) as readonly (keyof ShapeConfig)[];

/**
 * Reads values by key over those of `kept`. A value that is missing is kept without a word; one that is not understood is
 * kept with a sentence that says what is accepted.
 */
export function readShapes(
  values: Readonly<Partial<Record<keyof ShapeConfig, string>>>,
  kept: ShapeConfig = DEFAULT_SHAPES
): {readonly config: ShapeConfig; readonly problems: ReadonlyMap<keyof ShapeConfig, string>} {
  const problems = new Map<keyof ShapeConfig, string>();
  function read<K extends keyof ShapeConfig>(key: K): ShapeConfig[K] {
    const text = values[key]?.trim();
    if (text === undefined) return kept[key];
    const parsed = PARSERS[key](text);
    if ("value" in parsed) return parsed.value;
    const problem =
      text === ""
        ? say.isEmpty(SHAPE_LABELS[key], parsed.expected, kept[key])
        : say.isOf(SHAPE_LABELS[key], text.slice(0, 40), parsed.expected, kept[key]);
    problems.set(key, problem);
    return kept[key];
  }
  const config = {
    variant: read("variant"),
    size: read("size"),
    classes: read("classes"),
    shortcut: read("shortcut"),
    padding: read("padding"),
    compare: read("compare")
  };
  return {config, problems};
}

/** Reads `#variant=ResNet-34&size=224&…`; unknown keys are ignored. */
export function parseShapeHash(hash: string): ReturnType<typeof readShapes> {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  return readShapes(
    Object.fromEntries(
      KEYS.flatMap((key) => {
        const value = parameters.get(key);
        return value === null ? [] : [[key, value] as const];
      })
    )
  );
}

/** The hash of what is shown, every key in one order. */
export function formatShapeHash(config: ShapeConfig): string {
  return `#${KEYS.map((key) => `${key}=${config[key]}`).join("&")}`;
}

/** The specification of a variant; the shortcut option does nothing to the plain network, which has none. */
export function variantNetwork(variant: Variant, {size, classes, shortcut, padding}: ShapeConfig): Network {
  const options: ResidualNetworkOptions = VARIANTS[variant];
  return residualNetwork({
    shortcut: SHORTCUT_OPTIONS[shortcut],
    ...options,
    title: variant,
    input: [size, size, variant === "Miniature" ? 1 : 3],
    classes,
    padding: PADDINGS[padding]
  });
}

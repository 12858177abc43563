import {networkOptions, type NetworkOptions} from "../network/networkOptions.js";
import {residualNetwork} from "../network/residualNetwork.js";
import {shortName, shortValue} from "./foreignWords.js";
import type {RunConfig} from "./runConfig.js";
import type {Network} from "../network/network.js";
import * as say from "../words/en/files/networkFileWords.js";

/** How a picture's values are prepared for a network, in words, as its files and a notebook's have it. */
export const NORMALIZATION_WORDS = {
  symmetric: "each channel from -1 to 1",
  imagenet: "red, green and blue from 0 to 1, less (0.485, 0.456, 0.406), over (0.229, 0.224, 0.225)"
} as const;

/** A network with what has to be known besides its weights, so that its files can be used elsewhere and read back. */
export interface NetworkDescription {
  readonly network: Network;
  /** ε of its batch normalization: Keras' default is 0.001, PyTorch's 0.00001. */
  readonly epsilon: number;
  readonly normalization: keyof typeof NORMALIZATION_WORDS;
  /** What the classes are: ImageNet's thousand, those of a data set of ours, or only numbers. */
  readonly classes: "imagenet" | RunConfig["data"] | "numbers";
  /** Whether its weights were drawn or trained, and where they come from, in words: `drawn from seed 1`. */
  readonly weights: "random" | "trained";
  readonly origin: string;
}

/** A description as it stands in a file: the network as the options that make it again. */
export type WrittenDescription = Omit<NetworkDescription, "network"> & {readonly network: NetworkOptions};

/** What its files are called: `ResNet-34` → `resnet-34`. */
export function fileStem({title}: Network): string {
  return (
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "") || "network"
  );
}

/** @throws RangeError for a network that the options cannot say */
export function writeDescription(description: NetworkDescription): WrittenDescription {
  return {...description, network: networkOptions(description.network)};
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
/** Bounds keep a broken file from asking for a network that no machine holds. */
const isWhole = (value: unknown, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= most;
const areWhole = (value: unknown, most: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length < 10 && value.every((one) => isWhole(one, most));

/** Pixels of a side at most. */
const MOST_SIDE = 512;

/** What pictures are made ready for: a square, grey or coloured. */
const isInput = (value: unknown): boolean =>
  areWhole(value, MOST_SIDE) && value.length === 3 && value[0] === value[1] && (value[2] === 1 || value[2] === 3);

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  stem: ["imagenet", "small"],
  shortcut: ["projection", "projection-everywhere", "zero-padding", "none"],
  bottleneck: [true, false],
  batchNormalization: [true, false],
  padding: ["same", "torch"]
};

/** The options in a file's description, each checked. */
function readOptions(found: Json): NetworkOptions {
  for (const [key, allowed] of Object.entries(CHOICES))
    if (!allowed.includes(found[key]))
      throw new Error(say.networksKeyIs(key, shortValue(found[key]), allowed.map(String)));
  for (const [key, fits] of [
    ["title", typeof found.title === "string" && found.title.length < 100],
    ["stages", areWhole(found.stages, 100)],
    ["classes", isWhole(found.classes, 100_000)],
    ["width", isWhole(found.width, 4096)]
  ] as const)
    if (!fits) throw new Error(say.networksKeyCannotBe(key, shortValue(found[key])));
  if (!isInput(found.input)) throw new Error(say.networksInputIs(shortValue(found.input), MOST_SIDE));
  return found as unknown as NetworkOptions;
}

/**
 * Reads a description out of a file.
 * @throws Error with a sentence that names the first value that cannot be
 */
export function readDescription(found: unknown): NetworkDescription {
  if (!isObject(found) || !isObject(found.network)) throw new Error(say.noNetworkIsNamed);
  const {epsilon, normalization, classes, weights, origin} = found;
  if (typeof epsilon !== "number" || !(epsilon > 0 && epsilon < 1))
    throw new Error(say.epsilonMustBe(shortValue(epsilon)));
  if (normalization !== "symmetric" && normalization !== "imagenet")
    throw new Error(say.normalizationIs(shortValue(normalization)));
  if (classes !== "imagenet" && classes !== "digits" && classes !== "shapes" && classes !== "numbers")
    throw new Error(say.classesAre(shortValue(classes)));
  return {
    network: residualNetwork(readOptions(found.network)),
    epsilon,
    normalization,
    classes,
    weights: weights === "random" ? "random" : "trained",
    origin: typeof origin === "string" ? shortName(origin, 120) : "not said"
  };
}

import type {NetworkDescription} from "../../run/networkDescription.js";
import type {Network} from "../../network/network.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {NamedWeights} from "./namedWeights.js";

/** A network read from files: what it is, its weights, and how its input is to be prepared. */
export interface ReadNetwork extends NamedWeights {
  readonly network: Network;
  /** ε of its batch norm. */
  readonly epsilon: number;
  /** What the classes are: ImageNet's thousand, those of a data set of ours, or only numbers. */
  readonly classes: "imagenet" | RunConfig["data"] | "numbers";
  /** `imagenet`: red, green and blue less their means, over their deviations. `symmetric`: −1 to 1. */
  readonly normalization: "imagenet" | "symmetric";
  /** Where the weights come from, as far as the file says; else they count as trained. */
  readonly weightsFrom?: Pick<NetworkDescription, "weights" | "origin">;
}

/** A file's name and its bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

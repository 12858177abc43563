import type {Shape, Shortcut} from "../../network/network.js";

/** One residual unit of the network at hand. */
export interface UnitFacts {
  /** Structural: `stage2.unit1`. */
  readonly id: string;
  /** As the summary names it. */
  readonly name: string;
  readonly shortcut: Shortcut;
}

/** What a page needs to know of the network at hand. */
export interface NetworkFacts {
  readonly title: string;
  readonly input: Shape;
  /** Names of the classes, in order. */
  readonly classes: readonly string[];
  readonly units: readonly UnitFacts[];
  /** Whether its weights were drawn or trained. */
  readonly weights: "random" | "trained";
  /** How a picture is prepared: −1 to 1, or ImageNet's mean and deviation. */
  readonly normalization: "symmetric" | "imagenet";
}

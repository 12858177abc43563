import type {Layer, Network, Shape, Shortcut} from "../../network/network.js";

/** One residual unit of the network at hand. */
export interface UnitFacts {
  /** Structural: `stage2.unit1`. */
  readonly id: string;
  /** As the summary names it. */
  readonly name: string;
  /** Its stage and its number in it, both from 1: `3.5`. */
  readonly place: string;
  readonly shortcut: Shortcut;
}

/** What a page needs to know of the network at hand. */
export interface NetworkFacts {
  readonly title: string;
  /** The network written down. */
  readonly specification: Network;
  readonly input: Shape;
  /** Names of the classes, in order. */
  readonly classes: readonly string[];
  readonly units: readonly UnitFacts[];
  /** Whether its weights were drawn or trained. */
  readonly weights: "random" | "trained";
  /** How a picture is prepared: −1 to 1, or ImageNet's mean and deviation. */
  readonly normalization: "symmetric" | "imagenet";
}

/** A unit by stage and number; by its name where it stands in no stage. */
const placeOf = ({name, place}: Layer): string => (place.part === "stage" ? `${place.stage}.${place.unit}` : name);

/** What a page is told of a network. */
export function networkFacts(
  specification: Network,
  more: Pick<NetworkFacts, "classes" | "weights" | "normalization">
): NetworkFacts {
  const {title, input, layers} = specification;
  const units = layers.flatMap((layer) =>
    layer.kind === "residualUnit"
      ? [{id: layer.id, name: layer.name, place: placeOf(layer), shortcut: layer.shortcut}]
      : []
  );
  return {title, specification, input, units, ...more};
}

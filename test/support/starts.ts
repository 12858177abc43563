import type {StartProbe} from "../../components/run/probes/startProbe.js";

/** Depths of a small network. */
export const LAYERS = ["stem", "stage1.unit1", "stage2.unit1"];

/** A start with easy numbers: the gradient at the input is a thousandth times the scale. */
export function aStart(
  network: StartProbe["network"],
  seed = 1,
  scale = 1,
  more: Partial<StartProbe> = {}
): StartProbe {
  return {
    network,
    bn: false,
    gain: 1,
    seed,
    loss: 2,
    activationGradNorm: [0.001 * scale, 0.01, 0.1],
    activationRms: [1, 1, 0],
    weightProducts: network === "plain" ? [-2, -2, -2] : [0.5, -0.25, 1],
    ...more
  };
}

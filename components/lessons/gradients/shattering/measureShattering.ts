import type {TwinName} from "../../../run/networkRun.js";
import {gradientField, neighbourCorrelation} from "./gradientField.js";
import type {RandomNetworkOptions} from "./randomNetwork.js";

/** What is found at one depth of one network. */
export interface ShatteringPoint {
  readonly depth: number;
  /** Mean cosine between the gradients of neighbours on the circle. */
  readonly correlation: number;
  /** Slopes of the output as the input goes round. */
  readonly slopes: readonly number[];
}

/** One network's gradients along the circle, by depth. */
export interface Shattering {
  readonly network: TwinName;
  readonly points: readonly ShatteringPoint[];
}

/** Measures the plain and the residual network of one seed. */
export function measureShattering(options: Omit<RandomNetworkOptions, "shortcuts">): readonly Shattering[] {
  return (["plain", "residual"] as const).map((network) => {
    const field = gradientField({...options, shortcuts: network === "residual"});
    const points = field.map(({gradients, slopes}, d) => ({
      depth: options.depths[d] ?? NaN,
      correlation: neighbourCorrelation(gradients),
      slopes
    }));
    return {network, points};
  });
}

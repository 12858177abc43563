import {significant} from "../../../draw/numbers.js";
import type {StartProbe} from "../../../run/probes/startProbe.js";

/** Geometric mean over probes. */
export function typicalProbe(probes: readonly StartProbe[], read: (probe: StartProbe) => number): number {
  return Math.exp(probes.reduce((sum, probe) => sum + Math.log(read(probe)), 0) / probes.length);
}

function verdict(ratio: number): string {
  if (ratio < 0.1) return "it vanishes";
  return ratio > 10 ? "it explodes" : "it keeps its size within a factor of ten";
}

/** What becomes of the gradient on its way back through each network, and its loss; probes are of one gain. */
export function gainWords(probes: readonly StartProbe[]): string {
  const words = (["plain", "residual"] as const).map((network) => {
    const own = probes.filter((probe) => probe.network === network);
    const stem = typicalProbe(own, ({activationGradNorm}) => activationGradNorm[0] ?? NaN);
    const top = typicalProbe(own, ({activationGradNorm}) => activationGradNorm.at(-1) ?? NaN);
    const loss = typicalProbe(own, (probe) => probe.loss);
    return `${network === "plain" ? "Plain" : "Residual"}: the gradient goes from ${significant(top, 2)} at the last unit to ${significant(stem, 2)} at the stem, ${verdict(stem / top)}; the loss is ${significant(loss, 2)}`;
  });
  return `${words.join(". ")}.`;
}

import {significant} from "../../../draw/numbers.js";
import type {StartProbe} from "../../../run/probes/startProbe.js";
import * as names from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** Geometric mean over probes. */
export function typicalProbe(probes: readonly StartProbe[], read: (probe: StartProbe) => number): number {
  return Math.exp(probes.reduce((sum, probe) => sum + Math.log(read(probe)), 0) / probes.length);
}

function verdict(ratio: number): string {
  if (ratio < 0.1) return say.itVanishes;
  return ratio > 10 ? say.itExplodes : say.itKeepsItsSize;
}

/** What becomes of the gradient on its way back through each network, and its loss; probes are of one gain. */
export function gainWords(probes: readonly StartProbe[]): string {
  const words = (["plain", "residual"] as const).map((network) => {
    const own = probes.filter((probe) => probe.network === network);
    const stem = typicalProbe(own, ({activationGradNorm}) => activationGradNorm[0] ?? NaN);
    const top = typicalProbe(own, ({activationGradNorm}) => activationGradNorm.at(-1) ?? NaN);
    const loss = typicalProbe(own, (probe) => probe.loss);
    return say.theGradientGoes(
      network === "plain" ? names.plain : names.residual,
      significant(top, 2),
      significant(stem, 2),
      verdict(stem / top),
      significant(loss, 2)
    );
  });
  return `${words.join(". ")}.`;
}

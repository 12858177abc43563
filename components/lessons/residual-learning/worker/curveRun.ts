import {CURVE_X, PART_X, type ChainState, type CurveConfig, type CurveReport} from "../curve/curveConfig.js";
import type {TwinName} from "../../../run/networkRun.js";
import {adam} from "./adam.js";
import {createCurveChain} from "./curveChain.js";

/** Both chains in training. */
export interface CurveRun {
  /** Steps done. */
  readonly step: number;
  /** Trains both chains by some steps, at most to the end, and tells where they are. */
  advance(steps: number): CurveReport;
}

/**
 * Trains a residual and a plain chain side by side: the same first weights, the same points, all of them in every step.
 * @throws RangeError for a target that does not have a finite value at each point
 */
export function startCurveRun({blocks, lr, seed, steps, target}: CurveConfig): CurveRun {
  if (target.length !== CURVE_X.length || !target.every(Number.isFinite))
    throw new RangeError(`the target needs ${CURVE_X.length} finite values: ${target.length}`);
  const chains = (["residual", "plain"] as const).map((network) => {
    const chain = createCurveChain({blocks, seed, skip: network === "residual"});
    return {network, chain, update: adam(chain.parameters, chain.gradients)};
  });
  let done = 0;
  return {
    get step() {
      return done;
    },
    advance(count) {
      const losses: Record<TwinName, number[]> = {residual: [], plain: []};
      for (const end = Math.min(steps, done + count); done < end; done++)
        for (const {network, chain, update} of chains) {
          losses[network].push(chain.gradient(target));
          update(lr);
        }
      const states = chains.map(({network, chain}): [TwinName, ChainState] => {
        const y = chain.predict(CURVE_X);
        const loss = y.reduce((sum, value, i) => sum + (value - target[i]!) ** 2, 0) / y.length;
        const parts = Array.from({length: blocks}, (_, k) => chain.part(k, PART_X));
        return [network, {loss, y, parts, ...(done === steps ? {after: chain.after(CURVE_X)} : {})}];
      });
      return {step: done, losses, ...(Object.fromEntries(states) as Record<TwinName, ChainState>)};
    }
  };
}

import {mean} from "d3";
import {binomial} from "../lengths/binomial.js";
import type {RecordedPathGradients} from "./recordedPathGradients.js";

/** Paths of one length: how many, the mean gradient along one, and the product of both. */
export interface PathShare {
  readonly k: number;
  readonly count: number;
  readonly gradient: number;
  readonly product: number;
  /** Of the products of all lengths, 0–1. */
  readonly share: number;
  /** Mean norm of the gradients of this length added as vectors. */
  readonly together: number;
}

/** Number times mean gradient for each length (Veit et al. 2016, section 5). */
export function pathShares({units, lengths}: RecordedPathGradients): readonly PathShare[] {
  const rows = lengths.map(({k, norms, together}) => {
    const [count, gradient] = [binomial(units, k), mean(norms) ?? NaN];
    return {k, count, gradient, product: count * gradient, together: mean(together) ?? NaN};
  });
  const total = rows.reduce((sum, {product}) => sum + product, 0);
  return rows.map((row) => ({...row, share: row.product / total}));
}

/** The shortest run of lengths that carries at least a share of the products, 0–1. */
export function effectiveLengths(shares: readonly PathShare[], wanted: number): readonly [low: number, high: number] {
  for (let span = 0; span < shares.length; span++) {
    const sums = shares
      .slice(0, shares.length - span)
      .map((_, low) => mean(shares.slice(low, low + span + 1), ({share}) => share) ?? 0);
    const best = sums.indexOf(Math.max(...sums));
    if ((sums[best] ?? 0) * (span + 1) >= wanted) return [best, best + span];
  }
  return [0, shares.length - 1];
}

/** The length whose paths could bring most gradient together. */
export function peakLength(shares: readonly PathShare[]): PathShare {
  const [first, ...rest] = shares;
  if (first === undefined) throw new RangeError("no lengths were recorded");
  return rest.reduce((best, entry) => (entry.product > best.product ? entry : best), first);
}

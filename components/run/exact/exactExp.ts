/**
 * @file eˣ to the same bit everywhere. A browser's own functions differ in their last bit from one version to the next (Chromium 150 and
 * 156 in one of ten values); a run that is to be repeated asks for these instead: the algorithms and constants of fdlibm (Sun
 * Microsystems 1993, e_exp.c), made of additions, multiplications and divisions, which IEEE 754 rounds alike.
 */

import {withUpperBits} from "./doubleBits.js";

/** ln 2 in two parts, the first of few bits, so that whole multiples of it are exact. */
export const [LN2_HIGH, LN2_LOW] = [6.9314718036912381649e-1, 1.90821492927058770002e-10] as const;
const PER_LN2 = 1.442695040888963387;
/** Of the remainder's rational approximation on [0, ln 2 / 2], from x² on. */
const EXPANSION = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8
] as const;
const [OVERFLOW, UNDERFLOW] = [709.782712893383973096, -745.13321910194110842] as const;
/** Below it eˣ is 1 + x. */
const TINY = 2 ** -28;
/** Half of ln 2, and three halves, as the algorithm compares them: by their upper 32 bits. */
const [HALF, THREE_HALVES] = [0.34657382965087890625, 1.0397205352783203125] as const;

/** 2 to a whole exponent from −1022 to 1023. */
const powerOf2 = (exponent: number): number => withUpperBits((exponent + 1023) << 20);

/** A number around 1 times 2 to a whole exponent, which can lie beyond what one double holds. */
function scaled(value: number, exponent: number): number {
  if (exponent > 1023) return value * 2 * powerOf2(1023);
  return exponent >= -1021 ? value * powerOf2(exponent) : value * powerOf2(exponent + 1000) * powerOf2(-1000);
}

/** eˣ, less than one unit in the last place off. */
export function exactExp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > OVERFLOW) return Infinity;
  if (x < UNDERFLOW) return 0;
  if (x === 1) return Math.E;
  const size = Math.abs(x);
  if (size < TINY) return 1 + x;
  const sign = x < 0 ? -1 : 1;
  const times = size < HALF ? 0 : size < THREE_HALVES ? sign : Math.trunc(PER_LN2 * x + sign / 2);
  const high = x - times * LN2_HIGH;
  const low = times * LN2_LOW;
  const rest = times === 0 ? x : high - low;
  const square = rest * rest;
  const [p1, p2, p3, p4, p5] = EXPANSION;
  const even = rest - square * (p1 + square * (p2 + square * (p3 + square * (p4 + square * p5))));
  if (times === 0) return 1 - ((rest * even) / (even - 2) - rest);
  return scaled(1 - (low - (rest * even) / (2 - even) - high), times);
}

/** @file Sine and cosine to the same bit everywhere, as `exactExp.ts` tells: fdlibm's k_sin.c, k_cos.c and, for few turns, e_rem_pio2.c. */
import {upperBits, withUpperBits} from "./doubleBits.js";

const SINE = [
  -1.66666666666666324348e-1, 8.33333333332248946124e-3, -1.98412698298579493134e-4, 2.75573137070700676789e-6,
  -2.50507602534068634195e-8, 1.58969099521155010221e-10
] as const;
const COSINE = [
  4.16666666666666019037e-2, -1.38888888888741095749e-3, 2.48015872894767294178e-5, -2.75573143513906633035e-7,
  2.0875723212981748279e-9, -1.13596475577881948265e-11
] as const;
const QUARTERS = 6.36619772367581382433e-1;
/** π / 2 in parts of 33 bits, each with what is left of it. */
const PARTS = [
  [1.57079632673412561417, 6.07710050650619224932e-11],
  [6.0771005063039659766e-11, 2.02226624879595063154e-21],
  [2.0222662487111664558e-21, 8.47842766036889956997e-32]
] as const;
/** Beyond it more parts would be needed. */
const MOST = 2 ** 19;

/** Sign apart, the upper bits: they rise with the size of a number. */
const sizeBits = (value: number): number => upperBits(value) & 0x7fffffff;
const exponentOf = (value: number): number => sizeBits(value) >> 20;

/** sin(x + low) for |x| ≤ π / 4. */
function sineNear(x: number, low: number): number {
  if (sizeBits(x) < 0x3e400000) return x;
  const z = x * x;
  const v = z * x;
  const r = SINE[1] + z * (SINE[2] + z * (SINE[3] + z * (SINE[4] + z * SINE[5])));
  return low === 0 ? x + v * (SINE[0] + z * r) : x - (z * (0.5 * low - v * r) - low - v * SINE[0]);
}

/** cos(x + low) for |x| ≤ π / 4. */
function cosineNear(x: number, low: number): number {
  const upper = sizeBits(x);
  if (upper < 0x3e400000) return 1;
  const z = x * x;
  const r = z * (COSINE[0] + z * (COSINE[1] + z * (COSINE[2] + z * (COSINE[3] + z * (COSINE[4] + z * COSINE[5])))));
  if (upper < 0x3fd33333) return 1 - (0.5 * z - (z * r - x * low));
  const quarter = upper > 0x3fe90000 ? 0.28125 : withUpperBits(upper - 0x00200000);
  const half = 0.5 * z - quarter;
  return 1 - quarter - (half - (z * r - x * low));
}

/** How many quarters of a turn are taken off an angle, and what is left of it, in two parts. @throws RangeError from 2¹⁹ quarters on */
function reduced(angle: number): readonly [quarters: number, x: number, low: number] {
  const size = Math.abs(angle);
  if (size <= 0.7853981633974483) return [0, angle, 0];
  const quarters = Math.trunc(size * QUARTERS + 0.5);
  if (!(quarters < MOST)) throw new RangeError(`an angle of few turns is expected: ${angle}`);
  let rest = size - quarters * PARTS[0][0];
  let low = quarters * PARTS[0][1];
  let x = rest - low;
  // Where much of it has gone, further parts are taken.
  for (const [part, lost] of [
    [1, 16],
    [2, 49]
  ] as const) {
    if (exponentOf(size) - exponentOf(x) <= lost) break;
    const before = rest;
    const taken = quarters * PARTS[part][0];
    rest = before - taken;
    low = quarters * PARTS[part][1] - (before - rest - taken);
    x = rest - low;
  }
  const below = rest - x - low;
  return angle < 0 ? [-quarters, -x, -below] : [quarters, x, below];
}

/** The sine of an angle, in radians. */
export function exactSin(angle: number): number {
  const [quarters, x, low] = reduced(angle);
  const [turned, sign] = [quarters & 1, quarters & 2 ? -1 : 1];
  return sign * (turned ? cosineNear(x, low) : sineNear(x, low));
}

/** The cosine of an angle, in radians. */
export function exactCos(angle: number): number {
  const [quarters, x, low] = reduced(angle);
  const [turned, sign] = [quarters & 1, (quarters + 1) & 2 ? -1 : 1];
  return sign * (turned ? sineNear(x, low) : cosineNear(x, low));
}

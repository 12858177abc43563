import {upperBits, withUpperBits} from "./doubleBits.js";
import {LN2_HIGH, LN2_LOW} from "./exactExp.js";

/** Of the approximation of ln((1 + s) / (1 − s)) by s², odd and even powers apart, from s² on. */
const ODD = [6.66666666666673513e-1, 2.857142874366239149e-1, 1.818357216161805012e-1, 0.14798198605106586] as const;
const EVEN = [3.999999999940941908e-1, 2.222219843214978396e-1, 1.531383769920937332e-1] as const;
const TWO_54 = 2 ** 54;
const LEAST_NORMAL = 2 ** -1022;

/** The natural logarithm to the same bit everywhere, as `exactExp.ts` tells: fdlibm's e_log.c. */
export function exactLog(value: number): number {
  if (value < 0 || Number.isNaN(value)) return NaN;
  if (value === 0) return -Infinity;
  if (value === Infinity) return value;
  const isSmall = value < LEAST_NORMAL;
  const normal = isSmall ? value * TWO_54 : value;
  const upper = upperBits(normal);
  const fraction = upper & 0xfffff;
  // From √2 on it is halved: what is left of it lies around 1.
  const halved = (fraction + 0x95f64) & 0x100000;
  const k = (upper >> 20) - 1023 + (halved >> 20) - (isSmall ? 54 : 0);
  const f = withUpperBits(fraction | (halved ^ 0x3ff00000), normal) - 1;
  if ((0xfffff & (2 + fraction)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    const rest = f * f * (0.5 - (1 / 3) * f);
    return k === 0 ? f - rest : k * LN2_HIGH - (rest - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (EVEN[0] + w * (EVEN[1] + w * EVEN[2]));
  const odd = z * (ODD[0] + w * (ODD[1] + w * (ODD[2] + w * ODD[3])));
  const rest = odd + even;
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const half = 0.5 * f * f;
    if (k === 0) return f - (half - s * (half + rest));
    return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
  }
  return k === 0 ? f - s * (f - rest) : k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}

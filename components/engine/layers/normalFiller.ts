import {randomStream} from "../../run/randomStream.js";
import {exactLog} from "../../run/exact/exactLog.js";

/** Entries of the table that uniform numbers are looked up in. */
const TABLE = 1 << 12;

/** Quantiles of the normal distribution at the midpoints of `TABLE` equal shares (Acklam's rational approximation, |ε| < 1.15e-9). */
function quantiles(): Float32Array {
  const table = new Float32Array(TABLE);
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239
  ];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const polynomial = (coefficients: readonly number[], x: number): number =>
    coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
  const lower = (p: number): number => {
    if (p >= 0.02425) {
      const q = p - 0.5;
      return (polynomial(a, q * q) * q) / polynomial(b, q * q);
    }
    const q = Math.sqrt(-2 * exactLog(p));
    return polynomial(c, q) / polynomial(d, q);
  };
  for (let i = 0; i < TABLE / 2; i++) {
    const value = lower((i + 0.5) / TABLE);
    table[i] = value;
    table[TABLE - 1 - i] = -value;
  }
  return table;
}

/** Makes a filler of arrays with normal numbers of mean 0: fast, for weights by the million; 4,096 different values. */
export function normalFiller(): (values: Float32Array, deviation: number, seed: number, id: string) => void {
  const table = quantiles();
  return (values, deviation, seed, id) => {
    const scaled = table.map((value) => value * deviation);
    // xorshift32 (Marsaglia 2003); its state must not be zero.
    let state = randomStream(seed, "fill", id).integer(2 ** 32 - 1) + 1;
    // Two values a draw, from its upper and middle bits.
    for (let i = 0; i < values.length; i += 2) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      values[i] = scaled[state >>> 20]!;
      if (i + 1 < values.length) values[i + 1] = scaled[(state >>> 8) & (TABLE - 1)]!;
    }
  };
}

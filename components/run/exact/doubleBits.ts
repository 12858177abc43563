/** @file The upper half of a double, to look at and to set. */

/** A double's place for looking at its bits: every call fills it anew. */
const place = new DataView(new ArrayBuffer(8));

/** The upper 32 bits of a double: sign, exponent, and the first 20 bits of its fraction. */
export function upperBits(value: number): number {
  place.setFloat64(0, value);
  return place.getInt32(0);
}

/** A double with other upper bits; with the lower ones of `value`, none unless told. */
export function withUpperBits(upper: number, value = 0): number {
  place.setFloat64(0, value);
  place.setInt32(0, upper);
  return place.getFloat64(0);
}

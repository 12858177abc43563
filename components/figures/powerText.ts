/** A power of ten as a short tick: plain near 1, else as `1e−6`. */
export function powerText(value: number): string {
  const exponent = Math.round(Math.log10(value));
  return Math.abs(exponent) <= 3 ? String(value) : `1e${String(exponent).replace("-", "−")}`;
}

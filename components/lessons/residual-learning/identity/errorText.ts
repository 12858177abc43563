/** An error in a few characters: two significant digits, powers of ten where it is tiny. */
export function errorText(value: number): string {
  if (!Number.isFinite(value)) return "not a number";
  if (value === 0) return "0";
  if (Math.abs(value) >= 0.0001 && Math.abs(value) < 1000) return String(Number(value.toPrecision(2)));
  return value
    .toExponential(0)
    .replace("e-", "·10⁻")
    .replace("e+", "·10^")
    .replace(/⁻(\d+)$/, (_, digits: string) => `⁻${superscript(digits)}`);
}

/** Digits raised, as in 10⁻⁶. */
export function superscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? "");
}

/** A number as the arithmetic of a unit prints it: three decimals below 10, two above, with a true minus sign. */
export function shortNumber(value: number): string {
  const text = value.toFixed(Math.abs(value) < 10 ? 3 : 2);
  return text.replace("-", "−");
}

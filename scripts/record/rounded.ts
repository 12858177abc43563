/** The same content with every number at some significant digits: what a picture can show, in a quarter of the bytes. */
export function rounded<T>(content: T, digits = 4): T {
  if (typeof content === "number") return Number(content.toPrecision(digits)) as T;
  if (Array.isArray(content)) return content.map((item: unknown) => rounded(item, digits)) as T;
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, rounded(value, digits)])) as T;
}

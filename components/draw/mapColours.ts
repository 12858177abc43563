/** Red, green and blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Colours of a map's values: zero looks like the page, the rest more the further from it. */
export interface MapColours {
  readonly zero: Rgb;
  readonly positive: Rgb;
  readonly negative: Rgb;
  /** What is not a number. */
  readonly broken: Rgb;
  /** Between two maps. */
  readonly line: Rgb;
}

function colourOf(property: string): Rgb {
  const text = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)?.slice(1) ?? ["80", "80", "80"];
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** The style sheet's colours as they are now, positive in the network's hue, negative in ink; a canvas has to be painted again when the reader changes to dark. */
export function mapColours(): MapColours {
  return {
    zero: colourOf("--surface"),
    positive: colourOf("--residual"),
    negative: colourOf("--ink"),
    broken: colourOf("--gradient"),
    line: colourOf("--line")
  };
}

/** Calls back whenever the page turns dark or light, until it is stopped. */
export function onColourChange(paint: () => void): () => void {
  const query = (globalThis as {matchMedia?: typeof matchMedia}).matchMedia?.("(prefers-color-scheme: dark)");
  query?.addEventListener("change", paint);
  return () => query?.removeEventListener("change", paint);
}

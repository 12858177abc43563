import {interpolateRgb, rgb, scaleLinear} from "d3";

/** 256 colours, red, green, blue and alpha of each, 0–255. */
export type Ramp = Uint8ClampedArray;

/** A ramp through the style sheet's colours named by a property, as they are now: `--map-residual: #fff #0072b2 …`. */
export function colourRamp(property: string): Ramp {
  const text = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
  const stops = text === "" ? ["#ffffff", "#000000"] : text.split(/\s+/);
  const scale = scaleLinear<string>()
    .domain(stops.map((_, i) => i / (stops.length - 1)))
    .range(stops)
    .interpolate(interpolateRgb.gamma(1.4));
  const ramp = new Uint8ClampedArray(256 * 4);
  for (let i = 0; i < 256; i++) {
    const {r, g, b} = rgb(scale(i / 255));
    ramp.set([r, g, b, 255], 4 * i);
  }
  return ramp;
}

/**
 * Colours a map's values, one pixel each: 0 is the ramp's first colour, `top` its last. With a ramp for what is `below` zero, −`top`
 * is that one's last; without it, what is negative is shown as zero.
 */
export function paintMap(
  target: Uint8ClampedArray,
  values: ArrayLike<number>,
  top: number,
  ramp: Ramp,
  below?: Ramp
): void {
  const scale = top > 0 ? 255 / top : 0;
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] ?? 0) * scale;
    const from = value < 0 && below ? below : ramp;
    const at = 4 * Math.max(0, Math.min(255, Math.round(from === below ? -value : value)));
    for (let part = 0; part < 4; part++) target[4 * i + part] = from[at + part] ?? 0;
  }
}

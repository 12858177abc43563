import {rgb} from "d3";

/** 256 colours, red, green, blue and alpha of each, 0–255. */
export type Ramp = Uint8ClampedArray;

/** Between two colours, what is mixed is light rather than its code. */
const GAMMA = 1.4;

/** A ramp through the style sheet's colours named by a property, as they are now: `--map-residual: #fff #0072b2 …`. */
export function colourRamp(property: string): Ramp {
  const text = getComputedStyle(document.documentElement).getPropertyValue(property).trim();
  const stops = text === "" ? ["#ffffff", "#000000"] : text.split(/\s+/);
  const light = stops.map((stop) => {
    const {r, g, b} = rgb(stop);
    return [r ** GAMMA, g ** GAMMA, b ** GAMMA] as const;
  });
  const ramp = new Uint8ClampedArray(256 * 4).fill(255);
  for (let i = 0; i < 256; i++) {
    const place = (i / 255) * (light.length - 1);
    const from = Math.min(light.length - 2, Math.floor(place));
    const [a, b] = [light[from], light[from + 1]];
    for (let part = 0; part < 3; part++) {
      const [start = 0, end = 0] = [a?.[part], b?.[part]];
      ramp[4 * i + part] = Math.round((start + (place - from) * (end - start)) ** (1 / GAMMA));
    }
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

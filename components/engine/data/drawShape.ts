import {distorted, type ImageLook} from "../../run/data/imageLook.js";
import type {RandomStream} from "../../run/randomStream.js";
import {exactCos, exactSin} from "../../run/exact/exactWaves.js";

/** Standard deviation of the pixel noise, as a share of the range from −1 to 1. */
const NOISE = 0.12;

/** Signed distance to a form's edge in units of its radius, negative inside; frequency and phase serve the patterns. */
type Form = (u: number, v: number, frequency: number, phase: number) => number;

const box = (u: number, v: number, width: number, height: number): number => {
  const [x, y] = [Math.abs(u) - width, Math.abs(v) - height];
  return Math.min(Math.max(x, y), 0) + Math.hypot(Math.max(x, 0), Math.max(y, 0));
};
/** Distance of a periodic coordinate to the middle of its half-period. */
const wave = (x: number): number => Math.abs((((x % 1) + 1) % 1) - 0.5) - 0.25;

const FORMS: Readonly<Record<string, Form>> = {
  disc: (u, v) => Math.hypot(u, v) - 0.92,
  ring: (u, v) => Math.abs(Math.hypot(u, v) - 0.74) - 0.2,
  square: (u, v) => box(u, v, 0.78, 0.78),
  frame: (u, v) => Math.abs(box(u, v, 0.64, 0.64)) - 0.18,
  triangle: (u, v) => Math.max(0.88 * Math.abs(u) - 0.47 * (0.95 + v), v - 0.75),
  plus: (u, v) => Math.min(box(u, v, 0.95, 0.27), box(u, v, 0.27, 0.95)),
  cross: (u, v) => {
    const [a, b] = [(u + v) * Math.SQRT1_2, (u - v) * Math.SQRT1_2];
    return Math.min(box(a, b, 1.05, 0.26), box(a, b, 0.26, 1.05));
  },
  stripes: (u, v, frequency, phase) => Math.max(wave(v * frequency + phase) / frequency, box(u, v, 0.95, 0.95)),
  checks: (u, v, frequency, phase) => {
    const [a, b] = [wave(u * frequency + phase), wave(v * frequency + phase)];
    return Math.max(((a * b > 0 ? -1 : 1) * Math.min(Math.abs(a), Math.abs(b))) / frequency, box(u, v, 0.95, 0.95));
  },
  moon: (u, v) => Math.max(Math.hypot(u, v) - 0.92, 0.72 - Math.hypot(u - 0.5, v))
};

/** The ten forms, in order of their labels. */
export const SHAPE_NAMES: readonly string[] = Object.keys(FORMS);

/** Three colour channels of a random hue whose lightness lies between two bounds, 0–1. */
function colour(random: RandomStream, low: number, high: number): readonly number[] {
  const hue = random.uniform() * 6;
  const lightness = low + random.uniform() * (high - low);
  return [0, 2, 4].map((offset) =>
    Math.max(0, Math.min(1, lightness + 0.22 * exactCos(((hue - offset) * Math.PI) / 3)))
  );
}

/**
 * A light form on a dark ground; colour, place, size, tilt and light are nuisances, only the form tells the class.
 * Values about −1 to 1, with noise; `[size, size, 3]`.
 */
export function drawShape(
  label: number,
  size: number,
  random: RandomStream,
  {noise = 1, distort = 1}: ImageLook = {}
): Float32Array {
  const name = SHAPE_NAMES[label] ?? "disc";
  const form = FORMS[name];
  if (form === undefined) throw new RangeError(`no form has the label ${label}`);
  const centred = (range: number): number => (random.uniform() - 0.5) * (range * distort);
  const radius = distorted(random, 0.34, 0.1, distort);
  const quarter = name === "stripes" ? Math.PI / 2 : name === "moon" ? Math.PI : 0;
  const tilt = centred(0.4) + (random.uniform() < 0.5 ? 0 : quarter);
  const [centreX, centreY] = [0.5 + centred(1.8) * (0.5 - radius), 0.5 + centred(1.8) * (0.5 - radius)];
  const [frequency, phase] = [1 + random.uniform() * 0.2, random.uniform()];
  const [figure, ground] = [colour(random, 0.68, 0.85), colour(random, 0.15, 0.32)];
  const [lightX, lightY] = [centred(0.2), centred(0.2)];
  const [cos, sin] = [exactCos(tilt), exactSin(tilt)];

  const pixels = new Float32Array(size * size * 3);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const [px, py] = [(column + 0.5) / size, (row + 0.5) / size];
      const [x, y] = [(px - centreX) / radius, (py - centreY) / radius];
      const distance = form(x * cos + y * sin, y * cos - x * sin, frequency, phase);
      const cover = Math.min(1, Math.max(0, 0.5 - distance * radius * size * 0.8));
      const light = lightX * (px - 0.5) + lightY * (py - 0.5);
      for (let k = 0; k < 3; k++)
        pixels[(row * size + column) * 3 + k] =
          2 * ((1 - cover) * (ground[k] ?? 0) + cover * (figure[k] ?? 0) + light) -
          1 +
          2 * (NOISE * noise) * random.normal();
    }
  return pixels;
}

import * as say from "../../words/en/runDataWords.js";

/** A picture that the project draws itself. */
export interface SampleImage {
  readonly name: string;
  /** RGBA pixels of the rows from one up to another, all at first, `[rows, width, 4]`, 0–255. */
  readonly draw: (width: number, height: number, from?: number, to?: number) => Uint8ClampedArray<ArrayBuffer>;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Samples across and down each pixel, averaged so that edges are smooth. */
const FINE = 2;

/** Colours by place: y from 0 to 1 downward, x from 0 to the width in heights. */
function paint(colour: (x: number, y: number, wide: number) => Colour): SampleImage["draw"] {
  return (width, height, from = 0, to = height) => {
    const pixels = new Uint8ClampedArray(width * (to - from) * 4);
    for (let i = from; i < to; i++)
      for (let j = 0; j < width; j++) {
        let [red, green, blue] = [0, 0, 0];
        for (let k = 0; k < FINE * FINE; k++) {
          const y = (i + (Math.floor(k / FINE) + 0.5) / FINE) / height;
          const seen = colour((j + ((k % FINE) + 0.5) / FINE) / height, y, width / height);
          red += seen[0];
          green += seen[1];
          blue += seen[2];
        }
        pixels.set([red / FINE ** 2, green / FINE ** 2, blue / FINE ** 2, 255], 4 * ((i - from) * width + j));
      }
    return pixels;
  };
}

const wave = (value: number): number => 0.5 + 0.5 * Math.sin(2 * Math.PI * value);
const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const mix = (a: Colour, b: Colour, share: number): Colour => {
  const t = clamp(share);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
};
const shade = (colour: Colour, light: number): Colour => [colour[0] * light, colour[1] * light, colour[2] * light];

function rings(x: number, y: number, wide: number): Colour {
  const ring = wave(7 * Math.hypot(x - 0.45 * wide, y - 0.55));
  return [230 * ring + 20, 120 * ring + 60, 60 + 140 * (1 - ring)];
}

function hills(x: number, y: number, wide: number): Colour {
  const sun = Math.hypot(x - 0.74 * wide, y - 0.24);
  const sky = mix([86, 142, 214], [250, 214, 176], y / 0.62);
  const glow = sun < 0.085 ? ([255, 244, 205] as const) : mix([255, 226, 150], sky, sun / 0.4 + 0.25);
  const ridges: readonly (readonly [height: number, colour: Colour])[] = [
    [0.58 + 0.07 * Math.sin(5.1 * x + 0.4) + 0.02 * Math.sin(17 * x), [126, 138, 176]],
    [0.68 + 0.06 * Math.sin(3.7 * x + 2.2) + 0.015 * Math.sin(23 * x), [84, 118, 122]],
    [0.8 + 0.05 * Math.sin(4.3 * x + 4), [58, 104, 66]]
  ];
  let seen: Colour = glow;
  for (const [height, colour] of ridges) if (y > height) seen = shade(colour, 1 - 0.5 * clamp((y - height) * 2.2));
  const field = ridges.at(-1)?.[0] ?? 1;
  return y > field ? shade(seen, 0.9 + 0.25 * wave(14 * x + 20 * (y - field) ** 0.7) * wave(26 * y)) : seen;
}

/** A ball on a chequered floor, lit from the left. */
function checks(x: number, y: number, wide: number): Colour {
  const horizon = 0.36;
  const [u, v] = [x - 0.56 * wide, y - 0.52];
  const radius = 0.24;
  const inside = (u * u + v * v) / radius ** 2;
  if (inside < 1) {
    const light = (-0.55 * u - 0.62 * v) / radius + 0.56 * Math.sqrt(1 - inside);
    return mix(shade([214, 62, 58], 0.25 + 0.85 * clamp(light)), [255, 255, 255], clamp(light - 0.86) * 5);
  }
  if (y < horizon) return mix([108, 128, 156], [206, 214, 222], y / horizon);
  const far = 0.16 / (y - horizon + 0.02);
  const [tileX, tileZ] = [(x - 0.5 * wide) * far * 4.5 + 40, far * 3];
  const tile: Colour = (Math.floor(tileX) + Math.floor(tileZ)) % 2 === 0 ? [46, 58, 84] : [236, 226, 204];
  const shadow = Math.hypot((x - 0.66 * wide) / 0.36, (y - 0.77) / 0.07);
  return mix(mix(tile, [206, 214, 222], far / 5), [20, 22, 30], 0.55 * clamp(1.6 - 1.6 * shadow));
}

function flower(x: number, y: number, wide: number): Colour {
  const [u, v] = [x - 0.5 * wide, y - 0.44];
  const distance = Math.hypot(u, v);
  if (distance < 0.09) return mix([120, 72, 24], [246, 196, 60], wave(40 * u) * wave(40 * v) + 0.3);
  const petal = 0.2 + 0.15 * Math.abs(Math.cos(4 * Math.atan2(v, u)));
  if (distance < petal) return mix([250, 236, 250], [188, 70, 148], (distance - 0.08) / (petal - 0.08));
  if (Math.abs(u - 0.06 * Math.sin(6 * v)) < 0.02 && v > 0) return [44, 120, 58];
  const leaf = Math.hypot((u - 0.16) / 0.15, (v - 0.4 + 0.35 * (u - 0.16)) / 0.045);
  if (leaf < 1) return mix([96, 176, 84], [36, 104, 52], leaf);
  return mix([150, 196, 178], [222, 232, 208], wave(1.4 * x) * wave(1.1 * y + 0.2));
}

/** Houses at dusk: straight edges, corners, and repeated windows. */
function town(x: number, y: number, wide: number): Colour {
  const houses: readonly (readonly [left: number, right: number, top: number, colour: Colour])[] = [
    [0.02, 0.2, 0.46, [92, 84, 112]],
    [0.23, 0.41, 0.26, [74, 66, 98]],
    [0.44, 0.6, 0.54, [118, 92, 104]],
    [0.63, 0.77, 0.36, [82, 78, 110]],
    [0.8, 0.97, 0.5, [104, 84, 100]]
  ];
  if (y > 0.88) return mix([58, 60, 70], [40, 42, 52], wave(3 * x) * (y - 0.88) * 8);
  for (const [i, [left, right, top, colour]] of houses.entries()) {
    const across = x / wide;
    if (across < left || across > right || y < top) continue;
    const [column, row] = [((across - left) / (right - left)) * 4, (y - top) / 0.085];
    const [a, b] = [column % 1, row % 1];
    const pane = a > 0.24 && a < 0.76 && b > 0.24 && b < 0.76;
    const lit = (Math.floor(column) * 7 + Math.floor(row) * 5 + i * 3) % 4 !== 0;
    return pane ? (lit ? [255, 214, 120] : [38, 40, 62]) : colour;
  }
  return mix([40, 48, 104], [240, 142, 110], y / 0.9);
}

/** Pictures with edges, curves, textures and areas, each with its own colours. */
export const SAMPLE_IMAGES: readonly SampleImage[] = [
  {name: say.rings, draw: paint(rings)},
  {name: say.hills, draw: paint(hills)},
  {name: say.checks, draw: paint(checks)},
  {name: say.flower, draw: paint(flower)},
  {name: say.town, draw: paint(town)}
];

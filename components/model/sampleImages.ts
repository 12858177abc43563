/** A picture that the project draws itself. */
export interface SampleImage {
  readonly name: string;
  /** RGBA pixels, `[size, size, 4]`, 0–255. */
  draw(size: number): Uint8ClampedArray<ArrayBuffer>;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Colours each pixel by its place, x and y from 0 to 1. */
function paint(colour: (x: number, y: number) => Colour): SampleImage["draw"] {
  return (size) => {
    const pixels = new Uint8ClampedArray(size * size * 4);
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        pixels.set([...colour((j + 0.5) / size, (i + 0.5) / size), 255], 4 * (i * size + j));
    return pixels;
  };
}

const wave = (value: number): number => 0.5 + 0.5 * Math.sin(2 * Math.PI * value);

/** Pictures with edges, curves, textures and areas, each with its own colours. */
export const SAMPLE_IMAGES: readonly SampleImage[] = [
  {
    name: "Rings",
    draw: paint((x, y) => {
      const ring = wave(7 * Math.hypot(x - 0.45, y - 0.55));
      return [230 * ring + 20, 120 * ring + 60, 60 + 140 * (1 - ring)];
    })
  },
  {
    name: "Hills",
    draw: paint((x, y) => {
      const far = 0.5 + 0.08 * Math.sin(9 * x) + 0.04 * Math.sin(23 * x);
      const near = 0.72 + 0.1 * Math.sin(5 * x + 1);
      if (Math.hypot(x - 0.75, y - 0.22) < 0.1) return [255, 214, 92];
      if (y > near) return [42, 92 + 50 * wave(30 * x) * wave(22 * y), 48];
      return y > far ? [96, 120, 150] : [120 + 100 * y, 175, 235];
    })
  },
  {
    name: "Checks",
    draw: paint((x, y) => {
      const [u, v] = [x * 0.94 + y * 0.34, y * 0.94 - x * 0.34];
      const dark = (Math.floor(u * 6) + Math.floor(v * 6 + 10)) % 2 === 0;
      return dark ? [40, 60 + 60 * x, 120] : [240, 225 - 60 * y, 190];
    })
  }
];

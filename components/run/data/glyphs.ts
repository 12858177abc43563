/** A point in the unit square, y downward. */
export type StrokePoint = readonly [x: number, y: number];

/** One stroke of a glyph: a polyline, or a Catmull-Rom curve through its points. */
export interface Stroke {
  readonly points: readonly StrokePoint[];
  readonly shape: "line" | "curve" | "loop";
}

const line = (...points: readonly StrokePoint[]): Stroke => ({points, shape: "line"});
const curve = (...points: readonly StrokePoint[]): Stroke => ({points, shape: "curve"});
const loop = (...points: readonly StrokePoint[]): Stroke => ({points, shape: "loop"});

/** The ten digits as pen strokes. */
export const GLYPHS: readonly (readonly Stroke[])[] = [
  [loop([0.5, 0.18], [0.68, 0.3], [0.7, 0.5], [0.68, 0.7], [0.5, 0.82], [0.32, 0.7], [0.3, 0.5], [0.32, 0.3])],
  [line([0.36, 0.34], [0.52, 0.19], [0.52, 0.82])],
  [
    curve([0.31, 0.33], [0.38, 0.22], [0.52, 0.18], [0.66, 0.25], [0.67, 0.4], [0.52, 0.6], [0.31, 0.81]),
    line([0.31, 0.81], [0.71, 0.81])
  ],
  [
    curve([0.32, 0.25], [0.5, 0.18], [0.66, 0.28], [0.62, 0.43], [0.46, 0.48]),
    curve([0.46, 0.48], [0.66, 0.54], [0.7, 0.69], [0.54, 0.82], [0.31, 0.75])
  ],
  [line([0.62, 0.83], [0.62, 0.18], [0.29, 0.62], [0.75, 0.62])],
  [
    line([0.68, 0.19], [0.37, 0.19], [0.34, 0.47]),
    curve([0.34, 0.47], [0.5, 0.42], [0.67, 0.5], [0.68, 0.69], [0.52, 0.82], [0.31, 0.76])
  ],
  [
    curve(
      [0.63, 0.19],
      [0.45, 0.28],
      [0.33, 0.5],
      [0.33, 0.7],
      [0.5, 0.82],
      [0.67, 0.71],
      [0.64, 0.54],
      [0.49, 0.48],
      [0.34, 0.6]
    )
  ],
  [line([0.29, 0.2], [0.71, 0.2], [0.44, 0.82])],
  [
    loop(
      [0.5, 0.48],
      [0.34, 0.36],
      [0.36, 0.22],
      [0.5, 0.17],
      [0.64, 0.22],
      [0.66, 0.36],
      [0.5, 0.48],
      [0.32, 0.6],
      [0.33, 0.76],
      [0.5, 0.83],
      [0.67, 0.76],
      [0.68, 0.6]
    )
  ],
  [
    curve(
      [0.66, 0.38],
      [0.52, 0.51],
      [0.36, 0.45],
      [0.34, 0.28],
      [0.49, 0.18],
      [0.65, 0.25],
      [0.67, 0.42],
      [0.6, 0.66],
      [0.47, 0.82]
    )
  ]
];

/** Points of a Catmull-Rom spline through a stroke's points, three to a span; a polyline is returned as it is. */
export function strokePath({points, shape}: Stroke): readonly StrokePoint[] {
  if (shape === "line") return points;
  const n = points.length;
  const at = (i: number): StrokePoint => {
    const index = shape === "loop" ? (i + n) % n : Math.min(Math.max(i, 0), n - 1);
    return points[index] ?? [0, 0];
  };
  const path: StrokePoint[] = [];
  for (let i = 0; i < (shape === "loop" ? n : n - 1); i++)
    for (let third = 0; third < 3; third++) {
      const t = third / 3;
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const axis = (k: 0 | 1): number =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      path.push([axis(0), axis(1)]);
    }
  path.push(shape === "loop" ? (path[0] ?? [0, 0]) : at(n - 1));
  return path;
}

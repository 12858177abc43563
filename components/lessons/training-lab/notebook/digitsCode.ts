import {GLYPHS} from "../../../run/data/glyphs.js";

const pair = (point: readonly number[]): string => `(${point.join(", ")})`;
/** The strokes of the ten digits as a Python list. */
const glyphs = (): string =>
  GLYPHS.map(
    (strokes) =>
      `    [${strokes.map(({shape, points}) => `("${shape}", [${points.map(pair).join(", ")}])`).join(",\n     ")}],`
  ).join("\n");

/** Python that defines `draw_image` and `CHANNELS`: the digits of `run/data/drawDigit.ts`, from the same stream the same pixels. */
export function digitsCode(): string {
  return `CHANNELS = 1
GLYPHS = [
${glyphs()}
]


def path_of(shape, points):
    """A polyline as it is; else a Catmull-Rom spline, three points to a span."""
    if shape == "line":
        return points
    n = len(points)
    near = lambda i: np.array(points[i % n if shape == "loop" else min(max(i, 0), n - 1)])
    path = []
    for i in range(n if shape == "loop" else n - 1):
        a, b, c, d = (near(i + k) for k in (-1, 0, 1, 2))
        for t in (0, 1 / 3, 2 / 3):
            path.append(tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                                     + (3 * b - a - 3 * c + d) * t * t * t)))
    return path + [path[0] if shape == "loop" else points[-1]]


def draw_image(digit, size, stream):
    """A digit as pen strokes of uneven hand: [size, size, 1], about -1 (paper) to 1 (ink)."""
    centred = lambda width: (stream.uniform() - 0.5) * width * DISTORTION
    tilt = centred(0.6)
    scale_x, scale_y = ranged(stream, 0.85, 0.45, DISTORTION), ranged(stream, 0.9, 0.4, DISTORTION)
    shear, move_x, move_y = centred(0.5), centred(0.22), centred(0.22)
    pen, ink = 0.045 + stream.uniform() * 0.05, 0.75 + stream.uniform() * 0.25
    segments, end = [], None
    for shape, drawn in GLYPHS[digit]:
        shifted = []
        for i, (x, y) in enumerate(drawn):
            # A stroke that begins where the last one ended stays attached to it.
            if i == 0 and end and end[0] == (x, y):
                shifted.append(end[1])
            else:
                shifted.append((x + centred(0.055), y + centred(0.055)))
        end = (drawn[-1], shifted[-1])
        path = np.array(path_of(shape, shifted))
        v = (path[:, 1] - 0.5) * scale_y
        u = (path[:, 0] - 0.5) * scale_x - shear * v
        x = 0.5 + move_x + u * np.cos(tilt) - v * np.sin(tilt)
        y = 0.5 + move_y + u * np.sin(tilt) + v * np.cos(tilt)
        segments.append(np.stack([x[:-1], y[:-1], np.diff(x), np.diff(y)]))
    sx, sy, dx, dy = np.concatenate(segments, axis=1)
    middle = (np.arange(size) + 0.5) / size
    py, px = (side.reshape(-1, 1) for side in np.meshgrid(middle, middle, indexing="ij"))
    t = np.clip(((px - sx) * dx + (py - sy) * dy) / (dx * dx + dy * dy + 1e-9), 0, 1)
    distance = np.sqrt(((px - sx - t * dx) ** 2 + (py - sy - t * dy) ** 2).min(axis=1))
    cover = np.clip((pen - distance) * size * 0.7 + 0.5, 0, 1)
    pixels = cover * 2 * ink - 1 + 2 * 0.15 * NOISE * stream.normals(size * size)
    return pixels.reshape(size, size, 1)`;
}

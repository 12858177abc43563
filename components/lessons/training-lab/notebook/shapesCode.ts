/** @file The drawn shapes of the data set in Python: from the same stream the same pixels. */

/** Python that defines `draw_image` and `CHANNELS`: light forms on a dark ground, of which only the form tells the class. */
export const SHAPES_CODE = `CHANNELS = 3


def box(u, v, width, height):
    x, y = np.abs(u) - width, np.abs(v) - height
    return np.minimum(np.maximum(x, y), 0) + np.hypot(np.maximum(x, 0), np.maximum(y, 0))


def wave(x):
    return np.abs(np.mod(x, 1) - 0.5) - 0.25


def diagonal(u, v):
    a, b = (u + v) * np.sqrt(0.5), (u - v) * np.sqrt(0.5)
    return np.minimum(box(a, b, 1.05, 0.26), box(a, b, 0.26, 1.05))


def checks(u, v, frequency, phase):
    a, b = wave(u * frequency + phase), wave(v * frequency + phase)
    inside = np.where(a * b > 0, -1, 1) * np.minimum(np.abs(a), np.abs(b)) / frequency
    return np.maximum(inside, box(u, v, 0.95, 0.95))


# Signed distance to each form's edge in units of its radius, negative inside.
FORMS = {
    "disc": lambda u, v, f, p: np.hypot(u, v) - 0.92,
    "ring": lambda u, v, f, p: np.abs(np.hypot(u, v) - 0.74) - 0.2,
    "square": lambda u, v, f, p: box(u, v, 0.78, 0.78),
    "frame": lambda u, v, f, p: np.abs(box(u, v, 0.64, 0.64)) - 0.18,
    "triangle": lambda u, v, f, p: np.maximum(0.88 * np.abs(u) - 0.47 * (0.95 + v), v - 0.75),
    "plus": lambda u, v, f, p: np.minimum(box(u, v, 0.95, 0.27), box(u, v, 0.27, 0.95)),
    "cross": lambda u, v, f, p: diagonal(u, v),
    "stripes": lambda u, v, f, p: np.maximum(wave(v * f + p) / f, box(u, v, 0.95, 0.95)),
    "checks": checks,
    "moon": lambda u, v, f, p: np.maximum(np.hypot(u, v) - 0.92, 0.72 - np.hypot(u - 0.5, v)),
}


def colour(stream, low, high):
    hue = stream.uniform() * 6
    light = low + stream.uniform() * (high - low)
    return np.clip(light + 0.22 * np.cos((hue - np.array([0, 2, 4])) * np.pi / 3), 0, 1)


def draw_image(label, size, stream):
    """A light form on a dark ground: [size, size, 3], about -1 to 1."""
    name, form = list(FORMS.items())[label]
    centred = lambda width: (stream.uniform() - 0.5) * width * DISTORTION
    radius = ranged(stream, 0.34, 0.1, DISTORTION)
    quarter = {"stripes": np.pi / 2, "moon": np.pi}.get(name, 0)
    tilt = centred(0.4) + (0 if stream.uniform() < 0.5 else quarter)
    centre_x, centre_y = 0.5 + centred(1.8) * (0.5 - radius), 0.5 + centred(1.8) * (0.5 - radius)
    frequency, phase = 1 + stream.uniform() * 0.2, stream.uniform()
    figure, ground = colour(stream, 0.68, 0.85), colour(stream, 0.15, 0.32)
    light_x, light_y = centred(0.2), centred(0.2)
    middle = (np.arange(size) + 0.5) / size
    py, px = np.meshgrid(middle, middle, indexing="ij")
    x, y = (px - centre_x) / radius, (py - centre_y) / radius
    cos, sin = np.cos(tilt), np.sin(tilt)
    distance = form(x * cos + y * sin, y * cos - x * sin, frequency, phase)
    cover = np.clip(0.5 - distance * radius * size * 0.8, 0, 1)[:, :, None]
    light = (light_x * (px - 0.5) + light_y * (py - 0.5))[:, :, None]
    noise = stream.normals(3 * size * size).reshape(size, size, 3)
    return 2 * ((1 - cover) * ground + cover * figure + light) - 1 + 2 * 0.12 * NOISE * noise`;

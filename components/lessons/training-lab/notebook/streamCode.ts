/** @file The random streams of `run/randomStream.ts` in Python: the same numbers from the same seed and purpose. */

/** Python that defines `Stream`: mulberry32 from a hash of seed and purpose; many numbers at once are one NumPy array. */
export const STREAM_CODE = `def start_of(text):
    """FNV-1a of a text, then one avalanche: 32 bits."""
    h = 0x811C9DC5
    for character in text:
        h = (h ^ ord(character)) * 0x01000193 & 0xFFFFFFFF
    h = (h ^ h >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    h = (h ^ h >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return h ^ h >> 16


class Stream:
    """The random numbers of one purpose of one seed (mulberry32)."""

    def __init__(self, *purpose):
        self.start, self.taken = start_of("/".join(map(str, purpose))), 0

    def uniforms(self, count):
        place = np.arange(self.taken + 1, self.taken + count + 1, dtype=np.uint64)
        self.taken += count
        state = (self.start + place * np.uint64(0x6D2B79F5)).astype(np.uint32)
        t = (state ^ state >> 15) * (state | np.uint32(1))
        t = (t + (t ^ t >> 7) * (t | np.uint32(61))) ^ t
        return (t ^ t >> 14) / 2.0**32

    def uniform(self):
        return float(self.uniforms(1)[0])

    def integers(self, count, below):
        return np.floor(self.uniforms(count) * below).astype(int)

    def normals(self, count):
        u = self.uniforms(2 * count).reshape(count, 2)
        return np.sqrt(-2 * np.log(1 - u[:, 0])) * np.cos(2 * np.pi * u[:, 1])


def ranged(stream, low, width, by):
    """Uniform from low to low + width, or from a range \`by\` times as wide with the same middle."""
    return low + 0.5 * width * (1 - by) + stream.uniform() * width * by`;

/** @file How many images a map has room for: the layout of the kernels, as `run/memory/planMemory.ts` counts it too. */

/** Images padded to the four that a kernel handles together: so many lanes are computed. */
export const lanesComputed = (images: number): number => 4 * Math.ceil(images / 4);

/**
 * Lanes that a channel block of one position takes in memory. Where many images would put the blocks a large power of two apart, so
 * that the taps of one output fall on few sets of the cache and push each other out, four lanes are left over.
 */
export function lanesOf(images: number): number {
  const lanes = lanesComputed(images);
  return lanes >= 64 && lanes % 16 === 0 ? lanes + 4 : lanes;
}

/** Pixels of one image's row that are computed: as many as it has where fours and threes make up that number, else the next four's. */
export const pixelsComputed = (width: number): number => (width >= 3 * (-width & 3) ? width : lanesComputed(width));

/** @file Tables of the products that a convolution's taps make, for its three kernels: forward, gradient by input, gradient by filter. */

/** A convolution's window on the plane: sizes in pixels, `top` and `left` the padding before the first pixel. */
export interface Plane {
  readonly height: number;
  readonly width: number;
  readonly outputHeight: number;
  readonly outputWidth: number;
  readonly kernelHeight: number;
  readonly kernelWidth: number;
  readonly stride: number;
  readonly top: number;
  readonly left: number;
}

/** One product of a convolution: which input position meets which output position under which tap. */
export interface Meeting {
  readonly input: number;
  readonly output: number;
  readonly tap: number;
}

/** Every meeting inside the image, by output position, then tap. Padding meets nothing and costs nothing. */
export function meetings(plane: Plane): Meeting[] {
  const {height, width, outputHeight, outputWidth, kernelHeight, kernelWidth, stride, top, left} = plane;
  const found: Meeting[] = [];
  for (let i = 0; i < outputHeight; i++)
    for (let j = 0; j < outputWidth; j++)
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) {
          const row = i * stride + a - top;
          const column = j * stride + b - left;
          if (row >= 0 && row < height && column >= 0 && column < width)
            found.push({input: row * width + column, output: i * outputWidth + j, tap: a * kernelWidth + b});
        }
  return found;
}

/** The table that `convolve` reads: for each target its runs of (source, tap), both counting up by one within a run. */
function runs(
  count: number,
  entries: readonly {readonly target: number; readonly source: number; readonly tap: number}[],
  blocks: number,
  lanes: number
): Int32Array {
  const rows = Array.from({length: count}, (): {source: number; tap: number; length: number}[] => []);
  for (const {target, source, tap} of entries) {
    const row = rows[target] ?? [];
    const last = row.at(-1);
    if (last && last.source + last.length === source && last.tap + last.length === tap) last.length++;
    else row.push({source, tap, length: 1});
  }
  return Int32Array.from(
    rows.flatMap((row) => [
      row.length,
      ...row.flatMap(({source, tap, length}) => [source * blocks * lanes * 32, tap * blocks * 256, length * blocks])
    ])
  );
}

/** Table of the forward convolution for inputs of `blocks` channel blocks and `lanes` padded images. */
export function forwardTable(plane: Plane, blocks: number, lanes: number): Int32Array {
  const entries = meetings(plane).map(({input, output, tap}) => ({target: output, source: input, tap}));
  return runs(plane.outputHeight * plane.outputWidth, entries, blocks, lanes);
}

/** Table of the gradient by input: the same convolution with taps reversed, from outputs of `blocks` channel blocks. */
export function inputGradientTable(plane: Plane, blocks: number, lanes: number): Int32Array {
  const last = plane.kernelHeight * plane.kernelWidth - 1;
  const entries = meetings(plane)
    .map(({input, output, tap}) => ({target: input, source: output, tap: last - tap}))
    .sort((a, b) => a.tap - b.tap || a.source - b.source);
  return runs(plane.height * plane.width, entries, blocks, lanes);
}

/** Images times positions that the gradient by filter goes over at a time: 8 kB of x and 8 kB of dy stay in the nearest cache. */
const BAND_IMAGES = 256;

/** Output positions of a band of the gradient by filter. */
const bandPositions = (lanes: number): number => Math.max(1, Math.floor(BAND_IMAGES / lanes));

/**
 * Tables of the gradient by filter, one for each band of output positions: for each tap the pairs of input and output positions that
 * it joins there.
 */
export function filterGradientBands(
  plane: Plane,
  inputBlocks: number,
  outputBlocks: number,
  lanes: number
): readonly Int32Array[] {
  const positions = bandPositions(lanes);
  const bands = Math.ceil((plane.outputHeight * plane.outputWidth) / positions);
  const taps = plane.kernelHeight * plane.kernelWidth;
  const lists = Array.from({length: bands}, () => Array.from({length: taps}, (): number[] => []));
  for (const {input, output, tap} of meetings(plane))
    lists[Math.floor(output / positions)]?.[tap]?.push(
      input * inputBlocks * lanes * 32,
      output * outputBlocks * lanes * 32
    );
  return lists.map((band) => Int32Array.from(band.flatMap((pairs) => [pairs.length / 2, ...pairs])));
}

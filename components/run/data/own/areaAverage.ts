/** Images of one size, row by row. */
export interface ImageStack {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** `[n, height, width, channels]`, 0–255. */
  readonly pixels: Uint8Array;
}

/** For each output place: the first input place that it covers, and the share of each covered one; shares add up to 1. */
interface Cover {
  readonly first: number;
  readonly shares: readonly number[];
}

function covers(from: number, to: number, offset: number): readonly Cover[] {
  const step = from / to;
  return Array.from({length: to}, (_, i) => {
    const [start, end] = [i * step, (i + 1) * step];
    const first = Math.min(from - 1, Math.floor(start));
    const last = Math.max(first, Math.min(from - 1, Math.ceil(end) - 1));
    const parts = Array.from({length: last - first + 1}, (_, k) =>
      Math.max(0, Math.min(end, first + k + 1) - Math.max(start, first + k))
    );
    const total = parts.reduce((a, b) => a + b, 0);
    return {first: first + offset, shares: parts.map((part) => part / total)};
  });
}

/**
 * The middle square of each image, resized by averaging the area that each new pixel covers; rounded to 0–255. The same numbers
 * everywhere: nothing but sums and products in one order.
 * @returns `[n, side, side, channels]`
 */
export function areaAverage({height, width, channels, pixels}: ImageStack, side: number): Uint8Array<ArrayBuffer> {
  const square = Math.min(height, width);
  const top = Math.floor((height - square) / 2);
  const left = Math.floor((width - square) / 2);
  const each = height * width * channels;
  const count = each === 0 ? 0 : Math.floor(pixels.length / each);
  if (height === side && width === side) return pixels.slice(0, count * each);
  const down = covers(square, side, top);
  const across = covers(square, side, left);
  const made = new Uint8Array(count * side * side * channels);
  let at = 0;
  for (let n = 0; n < count; n++)
    for (const rows of down)
      for (const columns of across)
        for (let c = 0; c < channels; c++) {
          let sum = 0;
          for (let i = 0; i < rows.shares.length; i++) {
            const start = n * each + ((rows.first + i) * width + columns.first) * channels + c;
            let line = 0;
            for (let j = 0; j < columns.shares.length; j++)
              line += (columns.shares[j] ?? 0) * (pixels[start + j * channels] ?? 0);
            sum += (rows.shares[i] ?? 0) * line;
          }
          made[at++] = Math.round(sum);
        }
  return made;
}

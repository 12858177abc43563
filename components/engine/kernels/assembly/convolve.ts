import {tile} from "./tile";

/**
 * One output position and block of channels, in tiles of four lanes and of three. Fused, a product needs no register of its own, and
 * tiles of six fit: twelve sums that wait for nothing but each their own.
 */
@inline
function allLanes<Stride>(
  x: usize,
  weights: usize,
  y: usize,
  entry: usize,
  entries: i32,
  blockStride: usize,
  depth: i32,
  accumulate: bool,
  lanes: i32
): void {
  const laneBytes = sizeof<Stride>() << 3;
  let left = lanes;
  if (ASC_FEATURE_RELAXED_SIMD)
    // Five lanes would be left of eleven, which neither fours nor threes make up.
    for (; left == 6 || (left >= 10 && left != 11); left -= 6, x += 6 * laneBytes, y += 192)
      tile<Stride>(x, weights, y, entry, entries, blockStride, depth, accumulate, 6);
  for (const threes = 3 * (-left & 3); left > threes; left -= 4, x += 4 * laneBytes, y += 128)
    tile<Stride>(x, weights, y, entry, entries, blockStride, depth, accumulate, 4);
  for (; left > 0; left -= 3, x += 3 * laneBytes, y += 96)
    tile<Stride>(x, weights, y, entry, entries, blockStride, depth, accumulate, 3);
}

/**
 * y (+)= x ∗ w. For each output position the table lists its runs of taps that lie inside the image:
 * a count, then (byte offset in x, byte offset in the packed weights, channel blocks) a run.
 * `lanes` is a number that fours and threes make up; `laneStride` is 32 bytes, or 64 where the lanes are every other pixel of a row. All
 * output channels of `together` positions are computed before the next positions, so that what these read is still near.
 */
export function convolve(
  x: usize,
  weights: usize,
  y: usize,
  table: usize,
  positions: i32,
  outputBlocks: i32,
  lanes: i32,
  outputLanes: i32,
  blockStride: usize,
  filterStride: usize,
  depth: i32,
  accumulate: bool,
  laneStride: i32,
  together: i32
): void {
  const rowStride = <usize>outputLanes << 5;
  for (let from = 0; from < positions; from += together) {
    const to = min(positions, from + together);
    let entry = table;
    let filter = weights;
    for (let block = 0; block < outputBlocks; block++, filter += filterStride) {
      entry = table;
      let row = y + <usize>(from * outputBlocks + block) * rowStride;
      for (let p = from; p < to; p++) {
        const entries = load<i32>(entry);
        entry += 4;
        if (laneStride == 32) allLanes<i32>(x, filter, row, entry, entries, blockStride, depth, accumulate, lanes);
        else allLanes<i64>(x, filter, row, entry, entries, blockStride, depth, accumulate, lanes);
        entry += <usize>entries * 12;
        row += rowStride * <usize>outputBlocks;
      }
    }
    table = entry;
  }
}

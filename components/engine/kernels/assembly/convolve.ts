import {multiplyAdd} from "./multiplyAdd";

/**
 * Four lanes × eight output channels of one output position: eight accumulators that stay in registers.
 * The innermost loop takes one input channel a turn; unrolled by hand, V8 spills the accumulators to memory. It ends where the
 * weights do, so that nothing is counted, and lanes lie eight times the size of `Stride` apart: a constant, which the loads carry.
 */
@inline
function tile<Stride>(
  x: usize,
  weights: usize,
  y: usize,
  entry: usize,
  entries: i32,
  blockStride: usize,
  depth: i32,
  accumulate: bool
): void {
  let a0 = f32x4.splat(0);
  let a1 = a0;
  let b0 = a0;
  let b1 = a0;
  let c0 = a0;
  let c1 = a0;
  let d0 = a0;
  let d1 = a0;
  if (accumulate) {
    a0 = v128.load(y);
    a1 = v128.load(y, 16);
    b0 = v128.load(y, 32);
    b1 = v128.load(y, 48);
    c0 = v128.load(y, 64);
    c1 = v128.load(y, 80);
    d0 = v128.load(y, 96);
    d1 = v128.load(y, 112);
  }
  const nextBlock = blockStride - (<usize>depth << 2);
  const depthBytes = <usize>depth << 5;
  const nextWeights = <usize>(8 - depth) << 5;
  for (let e = 0; e < entries; e++, entry += 12) {
    let input = x + <usize>load<i32>(entry);
    let filter = weights + <usize>load<i32>(entry, 4);
    for (let block = load<i32>(entry, 8); block; block--) {
      for (const end = filter + depthBytes; filter < end; filter += 32, input += 4) {
        const w0 = v128.load(filter);
        const w1 = v128.load(filter, 16);
        let s = v128.load32_splat(input);
        a0 = multiplyAdd(s, w0, a0);
        a1 = multiplyAdd(s, w1, a1);
        s = v128.load32_splat(input, sizeof<Stride>() << 3);
        b0 = multiplyAdd(s, w0, b0);
        b1 = multiplyAdd(s, w1, b1);
        s = v128.load32_splat(input, sizeof<Stride>() << 4);
        c0 = multiplyAdd(s, w0, c0);
        c1 = multiplyAdd(s, w1, c1);
        s = v128.load32_splat(input, sizeof<Stride>() * 24);
        d0 = multiplyAdd(s, w0, d0);
        d1 = multiplyAdd(s, w1, d1);
      }
      input += nextBlock;
      filter += nextWeights;
    }
  }
  v128.store(y, a0);
  v128.store(y, a1, 16);
  v128.store(y, b0, 32);
  v128.store(y, b1, 48);
  v128.store(y, c0, 64);
  v128.store(y, c1, 80);
  v128.store(y, d0, 96);
  v128.store(y, d1, 112);
}

/**
 * y (+)= x ∗ w. For each output position the table lists its runs of taps that lie inside the image:
 * a count, then (byte offset in x, byte offset in the packed weights, channel blocks) a run.
 * `lanes` is a multiple of 4; `laneStride` is 32 bytes, or 64 where the lanes are every other pixel of a row. All output channels of
 * `together` positions are computed before the next positions, so that what these read is still near.
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
        if (laneStride == 32)
          for (let lane = 0; lane < lanes; lane += 4)
            tile<i32>(x + (<usize>lane << 5), filter, row + (<usize>lane << 5), entry, entries, blockStride, depth, accumulate);
        else
          for (let lane = 0; lane < lanes; lane += 4)
            tile<i64>(x + (<usize>lane << 6), filter, row + (<usize>lane << 5), entry, entries, blockStride, depth, accumulate);
        entry += <usize>entries * 12;
        row += rowStride * <usize>outputBlocks;
      }
    }
    table = entry;
  }
}

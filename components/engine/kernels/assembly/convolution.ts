import {multiplyAdd} from "./multiplyAdd";

/**
 * Four lanes × eight output channels of one output position: eight accumulators that stay in registers.
 * The innermost loop takes one input channel a turn; unrolled by hand, V8 spills the accumulators to memory.
 */
// @ts-ignore: decorator
@inline
function tile(
  x: usize,
  weights: usize,
  y: usize,
  entry: usize,
  entries: i32,
  blockStride: usize,
  depth: i32,
  accumulate: bool,
  laneStride: usize
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
  const nextWeights = <usize>(8 - depth) << 5;
  for (let e = 0; e < entries; e++, entry += 12) {
    let input = x + <usize>load<i32>(entry);
    let filter = weights + <usize>load<i32>(entry, 4);
    for (let block = load<i32>(entry, 8); block; block--) {
      for (let k = depth; k; k--) {
        const w0 = v128.load(filter);
        const w1 = v128.load(filter, 16);
        let s = v128.load32_splat(input);
        a0 = multiplyAdd(s, w0, a0);
        a1 = multiplyAdd(s, w1, a1);
        s = v128.load32_splat(input + laneStride);
        b0 = multiplyAdd(s, w0, b0);
        b1 = multiplyAdd(s, w1, b1);
        s = v128.load32_splat(input + 2 * laneStride);
        c0 = multiplyAdd(s, w0, c0);
        c1 = multiplyAdd(s, w1, c1);
        s = v128.load32_splat(input + 3 * laneStride);
        d0 = multiplyAdd(s, w0, d0);
        d1 = multiplyAdd(s, w1, d1);
        input += 4;
        filter += 32;
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
 * `lanes` is a multiple of 4; `laneStride` is 32 bytes, or 64 where the lanes are every other pixel of a row.
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
  laneStride: i32
): void {
  const rowStride = <usize>outputLanes << 5;
  for (let block = 0; block < outputBlocks; block++) {
    let entry = table;
    let row = y + <usize>block * rowStride;
    for (let p = 0; p < positions; p++) {
      const entries = load<i32>(entry);
      entry += 4;
      if (laneStride == 32)
        for (let lane = 0; lane < lanes; lane += 4)
          tile(x + (<usize>lane << 5), weights, row + (<usize>lane << 5), entry, entries, blockStride, depth, accumulate, 32);
      else
        for (let lane = 0; lane < lanes; lane += 4)
          tile(x + (<usize>lane << 6), weights, row + (<usize>lane << 5), entry, entries, blockStride, depth, accumulate, 64);
      entry += <usize>entries * 12;
      row += rowStride * <usize>outputBlocks;
    }
    weights += filterStride;
  }
}

/**
 * dw[tap][ci][co] = Σ x · dy over the pairs of positions that a tap joins, and over the images.
 * The table lists for each tap a count, then (byte offset in x, byte offset in dy) a pair.
 */
export function convolveFilter(
  x: usize,
  dy: usize,
  dw: usize,
  table: usize,
  taps: i32,
  inputBlocks: i32,
  outputBlocks: i32,
  images: i32,
  blockStride: usize,
  depth: i32
): void {
  const rowStride = <usize>outputBlocks << 5;
  for (let tap = 0; tap < taps; tap++) {
    const pairs = load<i32>(table);
    table += 4;
    for (let inputBlock = 0; inputBlock < inputBlocks; inputBlock++)
      for (let quarter = 0; quarter < depth; quarter += 4) {
        const input = x + <usize>inputBlock * blockStride + (<usize>quarter << 2);
        let target = dw + <usize>(inputBlock * 8 + quarter) * rowStride;
        for (let outputBlock = 0; outputBlock < outputBlocks; outputBlock++) {
          const output = dy + <usize>outputBlock * blockStride;
          let a0 = f32x4.splat(0);
          let a1 = a0;
          let b0 = a0;
          let b1 = a0;
          let c0 = a0;
          let c1 = a0;
          let d0 = a0;
          let d1 = a0;
          let pair = table;
          for (let i = 0; i < pairs; i++, pair += 8) {
            let from = input + <usize>load<i32>(pair);
            let to = output + <usize>load<i32>(pair, 4);
            for (let n = images; n; n--) {
              const g0 = v128.load(to);
              const g1 = v128.load(to, 16);
              let s = v128.load32_splat(from);
              a0 = multiplyAdd(s, g0, a0);
              a1 = multiplyAdd(s, g1, a1);
              s = v128.load32_splat(from, 4);
              b0 = multiplyAdd(s, g0, b0);
              b1 = multiplyAdd(s, g1, b1);
              s = v128.load32_splat(from, 8);
              c0 = multiplyAdd(s, g0, c0);
              c1 = multiplyAdd(s, g1, c1);
              s = v128.load32_splat(from, 12);
              d0 = multiplyAdd(s, g0, d0);
              d1 = multiplyAdd(s, g1, d1);
              from += 32;
              to += 32;
            }
          }
          let row = target;
          v128.store(row, a0);
          v128.store(row, a1, 16);
          row += rowStride;
          v128.store(row, b0);
          v128.store(row, b1, 16);
          row += rowStride;
          v128.store(row, c0);
          v128.store(row, c1, 16);
          row += rowStride;
          v128.store(row, d0);
          v128.store(row, d1, 16);
          target += 32;
        }
      }
    table += <usize>pairs << 3;
    dw += <usize>inputBlocks * 8 * rowStride;
  }
}

/** Weights [tap][ci][co] packed for `convolve`: [co / 8][tap][ci][8]. Channels are multiples of 8. */
export function packForward(weights: usize, packed: usize, taps: i32, inputs: i32, outputs: i32): void {
  const rowStride = <usize>outputs << 2;
  for (let block = 0; block < outputs; block += 8) {
    let row = weights + (<usize>block << 2);
    for (let r = taps * inputs; r; r--) {
      v128.store(packed, v128.load(row));
      v128.store(packed, v128.load(row, 16), 16);
      packed += 32;
      row += rowStride;
    }
  }
}

/**
 * Weights [tap][inputs][outputs] times a scale for each output, packed for `convolve` with `padded` inputs a tap, the surplus
 * zeros: batch norm folded into the convolution before it. Outputs are a multiple of 8.
 */
export function packScaled(
  weights: usize,
  scale: usize,
  packed: usize,
  taps: i32,
  inputs: i32,
  padded: i32,
  outputs: i32
): void {
  const rowStride = <usize>outputs << 2;
  const zero = f32x4.splat(0);
  for (let block = 0; block < outputs; block += 8) {
    const s0 = v128.load(scale + (<usize>block << 2));
    const s1 = v128.load(scale + (<usize>block << 2), 16);
    let row = weights + (<usize>block << 2);
    for (let tap = taps; tap; tap--) {
      for (let c = inputs; c; c--) {
        v128.store(packed, f32x4.mul(v128.load(row), s0));
        v128.store(packed, f32x4.mul(v128.load(row, 16), s1), 16);
        packed += 32;
        row += rowStride;
      }
      for (let c = padded - inputs; c; c--) {
        v128.store(packed, zero);
        v128.store(packed, zero, 16);
        packed += 32;
      }
    }
  }
}

/** Weights [tap][ci][co] packed for the gradient by input: [ci / 8][tap, reversed][co][8], transposed four by four. */
export function packBackward(weights: usize, packed: usize, taps: i32, inputs: i32, outputs: i32): void {
  const rowStride = <usize>outputs << 2;
  for (let block = 0; block < inputs; block += 8)
    for (let tap = taps - 1; tap >= 0; tap--) {
      const corner = weights + <usize>(tap * inputs + block) * rowStride;
      for (let output = 0; output < outputs; output += 4) {
        for (let half = 0; half < 8; half += 4) {
          const from = corner + <usize>half * rowStride + (<usize>output << 2);
          const a = v128.load(from);
          const b = v128.load(from + rowStride);
          const c = v128.load(from + 2 * rowStride);
          const d = v128.load(from + 3 * rowStride);
          const ab0 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
          const cd0 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
          const ab1 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
          const cd1 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
          const to = packed + (<usize>half << 2);
          v128.store(to, v128.shuffle<f64>(ab0, cd0, 0, 2));
          v128.store(to, v128.shuffle<f64>(ab0, cd0, 1, 3), 32);
          v128.store(to, v128.shuffle<f64>(ab1, cd1, 0, 2), 64);
          v128.store(to, v128.shuffle<f64>(ab1, cd1, 1, 3), 96);
        }
        packed += 128;
      }
    }
}

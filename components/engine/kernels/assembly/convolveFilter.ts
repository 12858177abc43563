import {multiplyAdd} from "./multiplyAdd";

/**
 * dw[tap][ci][co] = Σ x · dy over the pairs of positions that a tap joins, and over the images.
 * The table lists for each band of output positions and each tap a count, then (byte offset in x, byte offset in dy) a pair. A band's
 * maps stay in the nearest cache while all taps and channels go over them; between bands the sums wait in dw, so their order is that
 * of a single band. With `carries` they go on from what dw holds.
 */
export function convolveFilter(
  x: usize,
  dy: usize,
  dw: usize,
  table: usize,
  bands: i32,
  taps: i32,
  inputBlocks: i32,
  outputBlocks: i32,
  images: i32,
  blockStride: usize,
  depth: i32,
  carries: bool
): void {
  const rowStride = <usize>outputBlocks << 5;
  const imageBytes = <usize>images << 5;
  const tapStride = <usize>inputBlocks * 8 * rowStride;
  for (; bands; bands--, carries = true)
    for (let tap = 0; tap < taps; tap++) {
      const pairs = load<i32>(table);
      table += 4;
      if (carries && !pairs) continue;
      for (let inputBlock = 0; inputBlock < inputBlocks; inputBlock++)
        for (let quarter = 0; quarter < depth; quarter += 4) {
          const input = x + <usize>inputBlock * blockStride + (<usize>quarter << 2);
          let target = dw + <usize>tap * tapStride + <usize>(inputBlock * 8 + quarter) * rowStride;
          for (let outputBlock = 0; outputBlock < outputBlocks; outputBlock++, target += 32) {
            const output = dy + <usize>outputBlock * blockStride;
            sum(input, output, target, rowStride, table, pairs, imageBytes, carries);
          }
        }
      table += <usize>pairs << 3;
    }
}

/** Four input × eight output channels under one tap: eight accumulators that stay in registers. The inner loop ends where dy does. */
@inline
function sum(
  input: usize,
  output: usize,
  target: usize,
  rowStride: usize,
  pair: usize,
  pairs: i32,
  imageBytes: usize,
  carries: bool
): void {
  let a0 = f32x4.splat(0);
  let a1 = a0;
  let b0 = a0;
  let b1 = a0;
  let c0 = a0;
  let c1 = a0;
  let d0 = a0;
  let d1 = a0;
  let row = target;
  if (carries) {
    a0 = v128.load(row);
    a1 = v128.load(row, 16);
    row += rowStride;
    b0 = v128.load(row);
    b1 = v128.load(row, 16);
    row += rowStride;
    c0 = v128.load(row);
    c1 = v128.load(row, 16);
    row += rowStride;
    d0 = v128.load(row);
    d1 = v128.load(row, 16);
  }
  for (let left = pairs; left; left--, pair += 8) {
    let from = input + <usize>load<i32>(pair);
    let to = output + <usize>load<i32>(pair, 4);
    for (const end = to + imageBytes; to < end; to += 32, from += 32) {
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
    }
  }
  row = target;
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
}

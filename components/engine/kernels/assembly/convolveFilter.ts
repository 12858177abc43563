import {multiplyAdd} from "./multiplyAdd";

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

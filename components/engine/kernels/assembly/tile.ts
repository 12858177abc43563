import {multiplyAdd} from "./multiplyAdd";

/**
 * Three, four or six lanes × eight output channels of one output position, two accumulators a lane, which stay in registers. Lanes lie
 * eight times the size of `Stride` apart: a constant, which the loads carry.
 *
 * The turns over a block's eight input channels are written out, so that nothing is counted and no end of a short loop is guessed
 * wrongly. Each ends with the question whether it was the last, which keeps compilers from loading ahead of the sums: then there would
 * be too few registers, and accumulators would go to memory.
 */
@inline
export function tile<Stride>(
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
  let a0 = f32x4.splat(0);
  let a1 = a0;
  let b0 = a0;
  let b1 = a0;
  let c0 = a0;
  let c1 = a0;
  let d0 = a0;
  let d1 = a0;
  let e0 = a0;
  let e1 = a0;
  let f0 = a0;
  let f1 = a0;
  if (accumulate) {
    a0 = v128.load(y);
    a1 = v128.load(y, 16);
    b0 = v128.load(y, 32);
    b1 = v128.load(y, 48);
    c0 = v128.load(y, 64);
    c1 = v128.load(y, 80);
    if (lanes > 3) {
      d0 = v128.load(y, 96);
      d1 = v128.load(y, 112);
    }
    if (lanes > 4) {
      e0 = v128.load(y, 128);
      e1 = v128.load(y, 144);
      f0 = v128.load(y, 160);
      f1 = v128.load(y, 176);
    }
  }
  let w0 = a0;
  let w1 = a0;
  let s = a0;
  for (let e = 0; e < entries; e++, entry += 12) {
    let input = x + <usize>load<i32>(entry);
    let filter = weights + <usize>load<i32>(entry, 4);
    for (let block = load<i32>(entry, 8); block; block--, input += blockStride, filter += 256) {
      let at = input;
      do {
        w0 = v128.load(filter, 0);
        w1 = v128.load(filter, 16);
        s = v128.load32_splat(at);
        (a0 = multiplyAdd(s, w0, a0)), (a1 = multiplyAdd(s, w1, a1));
        s = v128.load32_splat(at, sizeof<Stride>() << 3);
        (b0 = multiplyAdd(s, w0, b0)), (b1 = multiplyAdd(s, w1, b1));
        s = v128.load32_splat(at, sizeof<Stride>() << 4);
        (c0 = multiplyAdd(s, w0, c0)), (c1 = multiplyAdd(s, w1, c1));
        if (lanes > 3) {
          s = v128.load32_splat(at, sizeof<Stride>() * 24);
          (d0 = multiplyAdd(s, w0, d0)), (d1 = multiplyAdd(s, w1, d1));
        }
        if (lanes > 4) {
          s = v128.load32_splat(at, sizeof<Stride>() * 32);
          (e0 = multiplyAdd(s, w0, e0)), (e1 = multiplyAdd(s, w1, e1));
          s = v128.load32_splat(at, sizeof<Stride>() * 40);
          (f0 = multiplyAdd(s, w0, f0)), (f1 = multiplyAdd(s, w1, f1));
        }
        if (depth == 1) break;
        at += 4;
        w0 = v128.load(filter, 32);
        w1 = v128.load(filter, 48);
        s = v128.load32_splat(at);
        (a0 = multiplyAdd(s, w0, a0)), (a1 = multiplyAdd(s, w1, a1));
        s = v128.load32_splat(at, sizeof<Stride>() << 3);
        (b0 = multiplyAdd(s, w0, b0)), (b1 = multiplyAdd(s, w1, b1));
        s = v128.load32_splat(at, sizeof<Stride>() << 4);
        (c0 = multiplyAdd(s, w0, c0)), (c1 = multiplyAdd(s, w1, c1));
        if (lanes > 3) {
          s = v128.load32_splat(at, sizeof<Stride>() * 24);
          (d0 = multiplyAdd(s, w0, d0)), (d1 = multiplyAdd(s, w1, d1));
        }
        if (lanes > 4) {
          s = v128.load32_splat(at, sizeof<Stride>() * 32);
          (e0 = multiplyAdd(s, w0, e0)), (e1 = multiplyAdd(s, w1, e1));
          s = v128.load32_splat(at, sizeof<Stride>() * 40);
          (f0 = multiplyAdd(s, w0, f0)), (f1 = multiplyAdd(s, w1, f1));
        }
        if (depth == 2) break;
        at += 4;
        w0 = v128.load(filter, 64);
        w1 = v128.load(filter, 80);
        s = v128.load32_splat(at);
        (a0 = multiplyAdd(s, w0, a0)), (a1 = multiplyAdd(s, w1, a1));
        s = v128.load32_splat(at, sizeof<Stride>() << 3);
        (b0 = multiplyAdd(s, w0, b0)), (b1 = multiplyAdd(s, w1, b1));
        s = v128.load32_splat(at, sizeof<Stride>() << 4);
        (c0 = multiplyAdd(s, w0, c0)), (c1 = multiplyAdd(s, w1, c1));
        if (lanes > 3) {
          s = v128.load32_splat(at, sizeof<Stride>() * 24);
          (d0 = multiplyAdd(s, w0, d0)), (d1 = multiplyAdd(s, w1, d1));
        }
        if (lanes > 4) {
          s = v128.load32_splat(at, sizeof<Stride>() * 32);
          (e0 = multiplyAdd(s, w0, e0)), (e1 = multiplyAdd(s, w1, e1));
          s = v128.load32_splat(at, sizeof<Stride>() * 40);
          (f0 = multiplyAdd(s, w0, f0)), (f1 = multiplyAdd(s, w1, f1));
        }
        if (depth == 3) break;
        at += 4;
        w0 = v128.load(filter, 96);
        w1 = v128.load(filter, 112);
        s = v128.load32_splat(at);
        (a0 = multiplyAdd(s, w0, a0)), (a1 = multiplyAdd(s, w1, a1));
        s = v128.load32_splat(at, sizeof<Stride>() << 3);
        (b0 = multiplyAdd(s, w0, b0)), (b1 = multiplyAdd(s, w1, b1));
        s = v128.load32_splat(at, sizeof<Stride>() << 4);
        (c0 = multiplyAdd(s, w0, c0)), (c1 = multiplyAdd(s, w1, c1));
        if (lanes > 3) {
          s = v128.load32_splat(at, sizeof<Stride>() * 24);
          (d0 = multiplyAdd(s, w0, d0)), (d1 = multiplyAdd(s, w1, d1));
        }
        if (lanes > 4) {
          s = v128.load32_splat(at, sizeof<Stride>() * 32);
          (e0 = multiplyAdd(s, w0, e0)), (e1 = multiplyAdd(s, w1, e1));
          s = v128.load32_splat(at, sizeof<Stride>() * 40);
          (f0 = multiplyAdd(s, w0, f0)), (f1 = multiplyAdd(s, w1, f1));
        }
        if (depth == 4) break;
        at += 4;
        w0 = v128.load(filter, 128);
        w1 = v128.load(filter, 144);
        s = v128.load32_splat(at);
        (a0 = multiplyAdd(s, w0, a0)), (a1 = multiplyAdd(s, w1, a1));
        s = v128.load32_splat(at, sizeof<Stride>() << 3);
        (b0 = multiplyAdd(s, w0, b0)), (b1 = multiplyAdd(s, w1, b1));
        s = v128.load32_splat(at, sizeof<Stride>() << 4);
        (c0 = multiplyAdd(s, w0, c0)), (c1 = multiplyAdd(s, w1, c1));
        if (lanes > 3) {
          s = v128.load32_splat(at, sizeof<Stride>() * 24);
          (d0 = multiplyAdd(s, w0, d0)), (d1 = multiplyAdd(s, w1, d1));
        }
        if (lanes > 4) {
          s = v128.load32_splat(at, sizeof<Stride>() * 32);
          (e0 = multiplyAdd(s, w0, e0)), (e1 = multiplyAdd(s, w1, e1));
          s = v128.load32_splat(at, sizeof<Stride>() * 40);
          (f0 = multiplyAdd(s, w0, f0)), (f1 = multiplyAdd(s, w1, f1));
        }
        if (depth == 5) break;
        at += 4;
        w0 = v128.load(filter, 160);
        w1 = v128.load(filter, 176);
        s = v128.load32_splat(at);
        (a0 = multiplyAdd(s, w0, a0)), (a1 = multiplyAdd(s, w1, a1));
        s = v128.load32_splat(at, sizeof<Stride>() << 3);
        (b0 = multiplyAdd(s, w0, b0)), (b1 = multiplyAdd(s, w1, b1));
        s = v128.load32_splat(at, sizeof<Stride>() << 4);
        (c0 = multiplyAdd(s, w0, c0)), (c1 = multiplyAdd(s, w1, c1));
        if (lanes > 3) {
          s = v128.load32_splat(at, sizeof<Stride>() * 24);
          (d0 = multiplyAdd(s, w0, d0)), (d1 = multiplyAdd(s, w1, d1));
        }
        if (lanes > 4) {
          s = v128.load32_splat(at, sizeof<Stride>() * 32);
          (e0 = multiplyAdd(s, w0, e0)), (e1 = multiplyAdd(s, w1, e1));
          s = v128.load32_splat(at, sizeof<Stride>() * 40);
          (f0 = multiplyAdd(s, w0, f0)), (f1 = multiplyAdd(s, w1, f1));
        }
        if (depth == 6) break;
        at += 4;
        w0 = v128.load(filter, 192);
        w1 = v128.load(filter, 208);
        s = v128.load32_splat(at);
        (a0 = multiplyAdd(s, w0, a0)), (a1 = multiplyAdd(s, w1, a1));
        s = v128.load32_splat(at, sizeof<Stride>() << 3);
        (b0 = multiplyAdd(s, w0, b0)), (b1 = multiplyAdd(s, w1, b1));
        s = v128.load32_splat(at, sizeof<Stride>() << 4);
        (c0 = multiplyAdd(s, w0, c0)), (c1 = multiplyAdd(s, w1, c1));
        if (lanes > 3) {
          s = v128.load32_splat(at, sizeof<Stride>() * 24);
          (d0 = multiplyAdd(s, w0, d0)), (d1 = multiplyAdd(s, w1, d1));
        }
        if (lanes > 4) {
          s = v128.load32_splat(at, sizeof<Stride>() * 32);
          (e0 = multiplyAdd(s, w0, e0)), (e1 = multiplyAdd(s, w1, e1));
          s = v128.load32_splat(at, sizeof<Stride>() * 40);
          (f0 = multiplyAdd(s, w0, f0)), (f1 = multiplyAdd(s, w1, f1));
        }
        if (depth == 7) break;
        at += 4;
        w0 = v128.load(filter, 224);
        w1 = v128.load(filter, 240);
        s = v128.load32_splat(at);
        (a0 = multiplyAdd(s, w0, a0)), (a1 = multiplyAdd(s, w1, a1));
        s = v128.load32_splat(at, sizeof<Stride>() << 3);
        (b0 = multiplyAdd(s, w0, b0)), (b1 = multiplyAdd(s, w1, b1));
        s = v128.load32_splat(at, sizeof<Stride>() << 4);
        (c0 = multiplyAdd(s, w0, c0)), (c1 = multiplyAdd(s, w1, c1));
        if (lanes > 3) {
          s = v128.load32_splat(at, sizeof<Stride>() * 24);
          (d0 = multiplyAdd(s, w0, d0)), (d1 = multiplyAdd(s, w1, d1));
        }
        if (lanes > 4) {
          s = v128.load32_splat(at, sizeof<Stride>() * 32);
          (e0 = multiplyAdd(s, w0, e0)), (e1 = multiplyAdd(s, w1, e1));
          s = v128.load32_splat(at, sizeof<Stride>() * 40);
          (f0 = multiplyAdd(s, w0, f0)), (f1 = multiplyAdd(s, w1, f1));
        }
      } while (false);
    }
  }
  v128.store(y, a0);
  v128.store(y, a1, 16);
  v128.store(y, b0, 32);
  v128.store(y, b1, 48);
  v128.store(y, c0, 64);
  v128.store(y, c1, 80);
  if (lanes > 3) {
    v128.store(y, d0, 96);
    v128.store(y, d1, 112);
  }
  if (lanes > 4) {
    v128.store(y, e0, 128);
    v128.store(y, e1, 144);
    v128.store(y, f0, 160);
    v128.store(y, f1, 176);
  }
}

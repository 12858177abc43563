import {multiplyAdd} from "./multiplyAdd";

/** Mean and 1 / √(variance + ε) of every channel over positions and images, in two passes; `statistics` is [mean C][inverse deviation C]. */
export function batchStatistics(
  x: usize,
  statistics: usize,
  positions: i32,
  blocks: i32,
  images: i32,
  lanes: i32,
  epsilon: f32
): void {
  const share = f32x4.splat(1.0 / <f32>(positions * images));
  const one = f32x4.splat(1);
  const small = f32x4.splat(epsilon);
  const blockStride = <usize>lanes << 5;
  const positionStride = blockStride * <usize>blocks;
  const deviations = statistics + (<usize>blocks << 5);
  for (let block = 0; block < blocks; block++) {
    const start = x + <usize>block * blockStride;
    let a0 = f32x4.splat(0);
    let a1 = a0;
    let row = start;
    for (let p = positions; p; p--, row += positionStride) {
      let at = row;
      for (let n = images; n; n--, at += 32) {
        a0 = f32x4.add(a0, v128.load(at));
        a1 = f32x4.add(a1, v128.load(at, 16));
      }
    }
    const m0 = f32x4.mul(a0, share);
    const m1 = f32x4.mul(a1, share);
    a0 = f32x4.splat(0);
    a1 = a0;
    row = start;
    for (let p = positions; p; p--, row += positionStride) {
      let at = row;
      for (let n = images; n; n--, at += 32) {
        const u = f32x4.sub(v128.load(at), m0);
        const v = f32x4.sub(v128.load(at, 16), m1);
        a0 = multiplyAdd(u, u, a0);
        a1 = multiplyAdd(v, v, a1);
      }
    }
    const to = <usize>block << 5;
    v128.store(statistics + to, m0);
    v128.store(statistics + to, m1, 16);
    v128.store(deviations + to, f32x4.div(one, f32x4.sqrt(f32x4.add(f32x4.mul(a0, share), small))));
    v128.store(deviations + to, f32x4.div(one, f32x4.sqrt(f32x4.add(f32x4.mul(a1, share), small))), 16);
  }
}

/** Max(value, low) that lets NaN through. */
@inline
function atLeast(value: v128, low: v128): v128 {
  return f32x4.pmax(value, low);
}

/**
 * y = [ReLU](γ (x − mean) / deviation + β [+ shortcut]) in one pass; without statistics y = [ReLU](x [+ shortcut]).
 * Absent operands are address 0. y may be x or the shortcut.
 */
export function normalizeAddRelu(
  x: usize,
  statistics: usize,
  gamma: usize,
  beta: usize,
  shortcut: usize,
  y: usize,
  positions: i32,
  blocks: i32,
  lanes: i32,
  relu: bool
): void {
  const low = f32x4.splat(relu ? <f32>0 : -Infinity);
  const size = <usize>lanes << 5;
  const deviations = statistics + (<usize>blocks << 5);
  for (let p = 0; p < positions; p++)
    for (let block = 0; block < blocks; block++) {
      let scale0 = f32x4.splat(1);
      let scale1 = scale0;
      let shift0 = f32x4.splat(0);
      let shift1 = shift0;
      if (statistics) {
        const at = <usize>block << 5;
        scale0 = f32x4.mul(v128.load(gamma + at), v128.load(deviations + at));
        scale1 = f32x4.mul(v128.load(gamma + at, 16), v128.load(deviations + at, 16));
        shift0 = f32x4.sub(v128.load(beta + at), f32x4.mul(scale0, v128.load(statistics + at)));
        shift1 = f32x4.sub(v128.load(beta + at, 16), f32x4.mul(scale1, v128.load(statistics + at, 16)));
      }
      const end = x + size;
      if (shortcut) {
        for (; x < end; x += 32, y += 32, shortcut += 32) {
          const u = f32x4.add(multiplyAdd(v128.load(x), scale0, shift0), v128.load(shortcut));
          const v = f32x4.add(multiplyAdd(v128.load(x, 16), scale1, shift1), v128.load(shortcut, 16));
          v128.store(y, atLeast(u, low));
          v128.store(y, atLeast(v, low), 16);
        }
      } else
        for (; x < end; x += 32, y += 32) {
          v128.store(y, atLeast(multiplyAdd(v128.load(x), scale0, shift0), low));
          v128.store(y, atLeast(multiplyAdd(v128.load(x, 16), scale1, shift1), low), 16);
        }
    }
}

/** masked = dy where y > 0 (or is not a number), else 0: the gradient of ReLU. `bytes` is a multiple of 32; masked may be dy. */
export function maskGradient(dy: usize, y: usize, masked: usize, bytes: usize): void {
  const zero = f32x4.splat(0);
  for (let end = dy + bytes; dy < end; dy += 32, y += 32, masked += 32) {
    v128.store(masked, v128.andnot(v128.load(dy), f32x4.le(v128.load(y), zero)));
    v128.store(masked, v128.andnot(v128.load(dy, 16), f32x4.le(v128.load(y, 16), zero)), 16);
  }
}

/**
 * Gradient of batch norm behind a ReLU, in two passes (Ioffe and Szegedy 2015, section 3): the first masks dy by y > 0 into
 * `masked` and sums β's and γ's gradients, the second writes dx. Without y (0) nothing is masked and `masked` must be dy.
 * dx may be `masked`, which may be dy.
 */
export function normalizeGradient(
  dy: usize,
  y: usize,
  masked: usize,
  x: usize,
  statistics: usize,
  gamma: usize,
  dGamma: usize,
  dBeta: usize,
  dx: usize,
  positions: i32,
  blocks: i32,
  images: i32,
  lanes: i32
): void {
  const zero = f32x4.splat(0);
  const share = f32x4.splat(1.0 / <f32>(positions * images));
  const blockStride = <usize>lanes << 5;
  const positionStride = blockStride * <usize>blocks;
  const deviations = statistics + (<usize>blocks << 5);
  for (let block = 0; block < blocks; block++) {
    const at = <usize>block << 5;
    const m0 = v128.load(statistics + at);
    const m1 = v128.load(statistics + at, 16);
    const i0 = v128.load(deviations + at);
    const i1 = v128.load(deviations + at, 16);
    let sum0 = zero;
    let sum1 = zero;
    let product0 = zero;
    let product1 = zero;
    let row = <usize>block * blockStride;
    for (let p = positions; p; p--, row += positionStride) {
      let o = row;
      if (y) {
        for (let n = images; n; n--, o += 32) {
          const u = v128.andnot(v128.load(dy + o), f32x4.le(v128.load(y + o), zero));
          const v = v128.andnot(v128.load(dy + o, 16), f32x4.le(v128.load(y + o, 16), zero));
          v128.store(masked + o, u);
          v128.store(masked + o, v, 16);
          sum0 = f32x4.add(sum0, u);
          sum1 = f32x4.add(sum1, v);
          product0 = multiplyAdd(u, f32x4.sub(v128.load(x + o), m0), product0);
          product1 = multiplyAdd(v, f32x4.sub(v128.load(x + o, 16), m1), product1);
        }
      } else
        for (let n = images; n; n--, o += 32) {
          const u = v128.load(dy + o);
          const v = v128.load(dy + o, 16);
          sum0 = f32x4.add(sum0, u);
          sum1 = f32x4.add(sum1, v);
          product0 = multiplyAdd(u, f32x4.sub(v128.load(x + o), m0), product0);
          product1 = multiplyAdd(v, f32x4.sub(v128.load(x + o, 16), m1), product1);
        }
    }
    product0 = f32x4.mul(product0, i0);
    product1 = f32x4.mul(product1, i1);
    v128.store(dBeta + at, sum0);
    v128.store(dBeta + at, sum1, 16);
    v128.store(dGamma + at, product0);
    v128.store(dGamma + at, product1, 16);
    // dx = scale (masked − mean(masked) − x̂ mean(masked x̂)), written as scale · masked + slope · x + shift.
    const scale0 = f32x4.mul(v128.load(gamma + at), i0);
    const scale1 = f32x4.mul(v128.load(gamma + at, 16), i1);
    const slope0 = f32x4.mul(f32x4.mul(scale0, i0), f32x4.mul(product0, share));
    const slope1 = f32x4.mul(f32x4.mul(scale1, i1), f32x4.mul(product1, share));
    const shift0 = f32x4.sub(f32x4.mul(slope0, m0), f32x4.mul(scale0, f32x4.mul(sum0, share)));
    const shift1 = f32x4.sub(f32x4.mul(slope1, m1), f32x4.mul(scale1, f32x4.mul(sum1, share)));
    const minus0 = f32x4.neg(slope0);
    const minus1 = f32x4.neg(slope1);
    row = <usize>block * blockStride;
    for (let p = positions; p; p--, row += positionStride) {
      let o = row;
      for (let n = images; n; n--, o += 32) {
        const u = multiplyAdd(v128.load(x + o), minus0, shift0);
        const v = multiplyAdd(v128.load(x + o, 16), minus1, shift1);
        v128.store(dx + o, multiplyAdd(v128.load(masked + o), scale0, u));
        v128.store(dx + o, multiplyAdd(v128.load(masked + o, 16), scale1, v), 16);
      }
    }
  }
}

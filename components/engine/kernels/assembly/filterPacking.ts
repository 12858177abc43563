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

/** y[i] = mean over positions of x[position][i]: global average pooling. `row` is bytes a position, a multiple of 16. */
export function averagePositions(x: usize, y: usize, positions: i32, row: usize): void {
  const share = f32x4.splat(1.0 / <f32>positions);
  for (let i: usize = 0; i < row; i += 16) {
    let sum = f32x4.splat(0);
    let at = x + i;
    for (let p = positions; p; p--, at += row) sum = f32x4.add(sum, v128.load(at));
    v128.store(y + i, f32x4.mul(sum, share));
  }
}

/** dx[position][i] = dy[i] / positions: the gradient of global average pooling. */
export function spreadGradient(dy: usize, dx: usize, positions: i32, row: usize): void {
  const share = f32x4.splat(1.0 / <f32>positions);
  for (let i: usize = 0; i < row; i += 16) {
    const value = f32x4.mul(v128.load(dy + i), share);
    let at = dx + i;
    for (let p = positions; p; p--, at += row) v128.store(at, value);
  }
}

/** Σ x² over `rows` rows of `stride` bytes, of which the first `used` count; summed a row in single, in all in double precision. */
export function sumOfSquares(x: usize, rows: i32, used: usize, stride: usize): f64 {
  let total: f64 = 0;
  for (let r = rows; r; r--, x += stride) {
    let sum = f32x4.splat(0);
    for (let at = x, end = x + used; at < end; at += 16) {
      const value = v128.load(at);
      sum = f32x4.add(sum, f32x4.mul(value, value));
    }
    total +=
      <f64>f32x4.extract_lane(sum, 0) +
      <f64>f32x4.extract_lane(sum, 1) +
      <f64>f32x4.extract_lane(sum, 2) +
      <f64>f32x4.extract_lane(sum, 3);
  }
  return total;
}

/** Momentum descent in place: velocity = momentum · velocity + gradient; weights −= rate · velocity. `bytes` is a multiple of 16. */
export function momentumUpdate(
  weights: usize,
  velocity: usize,
  gradient: usize,
  bytes: usize,
  rate: f32,
  momentum: f32
): void {
  const m = f32x4.splat(momentum);
  const step = f32x4.splat(rate);
  for (let i: usize = 0; i < bytes; i += 16) {
    const v = f32x4.add(f32x4.mul(m, v128.load(velocity + i)), v128.load(gradient + i));
    v128.store(velocity + i, v);
    v128.store(weights + i, f32x4.sub(v128.load(weights + i), f32x4.mul(step, v)));
  }
}

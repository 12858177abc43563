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

/** The same with weight decay: velocity = momentum · velocity + gradient + decay · weights; the gradient stays as it is. */
export function momentumDecayUpdate(
  weights: usize,
  velocity: usize,
  gradient: usize,
  bytes: usize,
  rate: f32,
  momentum: f32,
  decay: f32
): void {
  const m = f32x4.splat(momentum);
  const step = f32x4.splat(rate);
  const pull = f32x4.splat(decay);
  for (let i: usize = 0; i < bytes; i += 16) {
    const w = v128.load(weights + i);
    const g = f32x4.add(v128.load(gradient + i), f32x4.mul(pull, w));
    const v = f32x4.add(f32x4.mul(m, v128.load(velocity + i)), g);
    v128.store(velocity + i, v);
    v128.store(weights + i, f32x4.sub(w, f32x4.mul(step, v)));
  }
}

/**
 * Adam in place (Kingma and Ba 2015, algorithm 1, with β of .9 and .999): g = gradient + decay · weights; moment = .9 moment + .1 g;
 * square = .999 square + .001 g²; weights −= rate · moment · correction1 / (√(square · correction2) + ε). The corrections are
 * 1 / (1 − βᵗ). `bytes` is a multiple of 16.
 */
export function adamUpdate(
  weights: usize,
  moment: usize,
  square: usize,
  gradient: usize,
  bytes: usize,
  rate: f32,
  decay: f32,
  correction1: f32,
  correction2: f32,
  epsilon: f32
): void {
  const keep1 = f32x4.splat(0.9);
  const take1 = f32x4.splat(0.1);
  const keep2 = f32x4.splat(0.999);
  const take2 = f32x4.splat(0.001);
  const step = f32x4.splat(rate * correction1);
  const second = f32x4.splat(correction2);
  const small = f32x4.splat(epsilon);
  const pull = f32x4.splat(decay);
  for (let i: usize = 0; i < bytes; i += 16) {
    const w = v128.load(weights + i);
    const g = f32x4.add(v128.load(gradient + i), f32x4.mul(pull, w));
    const m = f32x4.add(f32x4.mul(keep1, v128.load(moment + i)), f32x4.mul(take1, g));
    const v = f32x4.add(f32x4.mul(keep2, v128.load(square + i)), f32x4.mul(take2, f32x4.mul(g, g)));
    v128.store(moment + i, m);
    v128.store(square + i, v);
    const size = f32x4.add(f32x4.sqrt(f32x4.mul(v, second)), small);
    v128.store(weights + i, f32x4.sub(w, f32x4.div(f32x4.mul(step, m), size)));
  }
}

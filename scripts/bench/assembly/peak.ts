// Registers only: what multiply and add can reach at most. 12 accumulators × 4 lanes × 2 operations a round. Factor and summand come
// from outside: V8 would make a constant again at each use.
export function peak(rounds: i32, factor: f32, summand: f32): f32 {
  const a = f32x4.splat(factor);
  const b = f32x4.splat(summand);
  let s0 = b, s1 = b, s2 = b, s3 = b, s4 = b, s5 = b, s6 = b, s7 = b, s8 = b, s9 = b, s10 = b, s11 = b;
  for (let i = 0; i < rounds; i++) {
    s0 = step(s0, a, b); s1 = step(s1, a, b); s2 = step(s2, a, b); s3 = step(s3, a, b);
    s4 = step(s4, a, b); s5 = step(s5, a, b); s6 = step(s6, a, b); s7 = step(s7, a, b);
    s8 = step(s8, a, b); s9 = step(s9, a, b); s10 = step(s10, a, b); s11 = step(s11, a, b);
  }
  const sum = f32x4.add(f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3)), f32x4.add(f32x4.add(s4, s5), f32x4.add(s6, s7)));
  return f32x4.extract_lane(f32x4.add(sum, f32x4.add(f32x4.add(s8, s9), f32x4.add(s10, s11))), 0);
}
@inline
function step(s: v128, a: v128, b: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(s, a, b) : f32x4.add(f32x4.mul(s, a), b);
}

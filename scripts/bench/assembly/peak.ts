// Registers only: what multiply and add can reach at most. 12 accumulators × 4 lanes × 2 operations a round. Factor and summand come
// from outside: V8 would make a constant again at each use.
export function peak(rounds: i32, factor: f32, summand: f32): f32 {
  const a = f32x4.splat(factor);
  const b = f32x4.splat(summand);
  let s0 = b, s1 = b, s2 = b, s3 = b, s4 = b, s5 = b, s6 = b, s7 = b, s8 = b, s9 = b, s10 = b, s11 = b;
  for (let i = 0; i < rounds; i++) {
    s0 = multiplyAdd(s0, a, b); s1 = multiplyAdd(s1, a, b); s2 = multiplyAdd(s2, a, b); s3 = multiplyAdd(s3, a, b);
    s4 = multiplyAdd(s4, a, b); s5 = multiplyAdd(s5, a, b); s6 = multiplyAdd(s6, a, b); s7 = multiplyAdd(s7, a, b);
    s8 = multiplyAdd(s8, a, b); s9 = multiplyAdd(s9, a, b); s10 = multiplyAdd(s10, a, b); s11 = multiplyAdd(s11, a, b);
  }
  const all = f32x4.add(f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3)), f32x4.add(f32x4.add(s4, s5), f32x4.add(s6, s7)));
  return f32x4.extract_lane(f32x4.add(all, f32x4.add(f32x4.add(s8, s9), f32x4.add(s10, s11))), 0);
}

/**
 * The same arithmetic as a convolution's plain tile has it, all in the nearest cache: eight accumulators, and for eight multiply-adds two
 * loads of weights and four of inputs. Eight turns a round, written out as there; 8 accumulators × 4 lanes × 2 operations a turn.
 * `turns` is 8.
 */
export function fed(rounds: i32, turns: i32): f32 {
  let a0 = f32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
  let w0 = a0, w1 = a0, s = a0;
  let weights: usize = 0;
  for (let i = 0; i < rounds; i++) {
    let input = weights;
    w0 = v128.load(weights, 0);
    w1 = v128.load(weights, 16);
    s = v128.load32_splat(input, 2048);
    a0 = multiplyAdd(s, w0, a0); a1 = multiplyAdd(s, w1, a1);
    s = v128.load32_splat(input, 2080);
    b0 = multiplyAdd(s, w0, b0); b1 = multiplyAdd(s, w1, b1);
    s = v128.load32_splat(input, 2112);
    c0 = multiplyAdd(s, w0, c0); c1 = multiplyAdd(s, w1, c1);
    s = v128.load32_splat(input, 2144);
    d0 = multiplyAdd(s, w0, d0); d1 = multiplyAdd(s, w1, d1);
    if (turns == 1) break;
    input += 4;
    w0 = v128.load(weights, 32);
    w1 = v128.load(weights, 48);
    s = v128.load32_splat(input, 2048);
    a0 = multiplyAdd(s, w0, a0); a1 = multiplyAdd(s, w1, a1);
    s = v128.load32_splat(input, 2080);
    b0 = multiplyAdd(s, w0, b0); b1 = multiplyAdd(s, w1, b1);
    s = v128.load32_splat(input, 2112);
    c0 = multiplyAdd(s, w0, c0); c1 = multiplyAdd(s, w1, c1);
    s = v128.load32_splat(input, 2144);
    d0 = multiplyAdd(s, w0, d0); d1 = multiplyAdd(s, w1, d1);
    if (turns == 2) break;
    input += 4;
    w0 = v128.load(weights, 64);
    w1 = v128.load(weights, 80);
    s = v128.load32_splat(input, 2048);
    a0 = multiplyAdd(s, w0, a0); a1 = multiplyAdd(s, w1, a1);
    s = v128.load32_splat(input, 2080);
    b0 = multiplyAdd(s, w0, b0); b1 = multiplyAdd(s, w1, b1);
    s = v128.load32_splat(input, 2112);
    c0 = multiplyAdd(s, w0, c0); c1 = multiplyAdd(s, w1, c1);
    s = v128.load32_splat(input, 2144);
    d0 = multiplyAdd(s, w0, d0); d1 = multiplyAdd(s, w1, d1);
    if (turns == 3) break;
    input += 4;
    w0 = v128.load(weights, 96);
    w1 = v128.load(weights, 112);
    s = v128.load32_splat(input, 2048);
    a0 = multiplyAdd(s, w0, a0); a1 = multiplyAdd(s, w1, a1);
    s = v128.load32_splat(input, 2080);
    b0 = multiplyAdd(s, w0, b0); b1 = multiplyAdd(s, w1, b1);
    s = v128.load32_splat(input, 2112);
    c0 = multiplyAdd(s, w0, c0); c1 = multiplyAdd(s, w1, c1);
    s = v128.load32_splat(input, 2144);
    d0 = multiplyAdd(s, w0, d0); d1 = multiplyAdd(s, w1, d1);
    if (turns == 4) break;
    input += 4;
    w0 = v128.load(weights, 128);
    w1 = v128.load(weights, 144);
    s = v128.load32_splat(input, 2048);
    a0 = multiplyAdd(s, w0, a0); a1 = multiplyAdd(s, w1, a1);
    s = v128.load32_splat(input, 2080);
    b0 = multiplyAdd(s, w0, b0); b1 = multiplyAdd(s, w1, b1);
    s = v128.load32_splat(input, 2112);
    c0 = multiplyAdd(s, w0, c0); c1 = multiplyAdd(s, w1, c1);
    s = v128.load32_splat(input, 2144);
    d0 = multiplyAdd(s, w0, d0); d1 = multiplyAdd(s, w1, d1);
    if (turns == 5) break;
    input += 4;
    w0 = v128.load(weights, 160);
    w1 = v128.load(weights, 176);
    s = v128.load32_splat(input, 2048);
    a0 = multiplyAdd(s, w0, a0); a1 = multiplyAdd(s, w1, a1);
    s = v128.load32_splat(input, 2080);
    b0 = multiplyAdd(s, w0, b0); b1 = multiplyAdd(s, w1, b1);
    s = v128.load32_splat(input, 2112);
    c0 = multiplyAdd(s, w0, c0); c1 = multiplyAdd(s, w1, c1);
    s = v128.load32_splat(input, 2144);
    d0 = multiplyAdd(s, w0, d0); d1 = multiplyAdd(s, w1, d1);
    if (turns == 6) break;
    input += 4;
    w0 = v128.load(weights, 192);
    w1 = v128.load(weights, 208);
    s = v128.load32_splat(input, 2048);
    a0 = multiplyAdd(s, w0, a0); a1 = multiplyAdd(s, w1, a1);
    s = v128.load32_splat(input, 2080);
    b0 = multiplyAdd(s, w0, b0); b1 = multiplyAdd(s, w1, b1);
    s = v128.load32_splat(input, 2112);
    c0 = multiplyAdd(s, w0, c0); c1 = multiplyAdd(s, w1, c1);
    s = v128.load32_splat(input, 2144);
    d0 = multiplyAdd(s, w0, d0); d1 = multiplyAdd(s, w1, d1);
    if (turns == 7) break;
    input += 4;
    w0 = v128.load(weights, 224);
    w1 = v128.load(weights, 240);
    s = v128.load32_splat(input, 2048);
    a0 = multiplyAdd(s, w0, a0); a1 = multiplyAdd(s, w1, a1);
    s = v128.load32_splat(input, 2080);
    b0 = multiplyAdd(s, w0, b0); b1 = multiplyAdd(s, w1, b1);
    s = v128.load32_splat(input, 2112);
    c0 = multiplyAdd(s, w0, c0); c1 = multiplyAdd(s, w1, c1);
    s = v128.load32_splat(input, 2144);
    d0 = multiplyAdd(s, w0, d0); d1 = multiplyAdd(s, w1, d1);
    weights ^= 256;
  }
  const all = f32x4.add(f32x4.add(f32x4.add(a0, a1), f32x4.add(b0, b1)), f32x4.add(f32x4.add(c0, c1), f32x4.add(d0, d1)));
  return f32x4.extract_lane(all, 0);
}
@inline
function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, c) : f32x4.add(f32x4.mul(a, b), c);
}

/**
 * The shortcut of option A (He et al. 2015, section 3.3): y = every `stride`-th position of x in both directions, with channel blocks
 * of zeros behind x's own. Rows of x have `width` positions, those of y `outputWidth`.
 */
export function padShortcut(
  x: usize,
  y: usize,
  outputHeight: i32,
  outputWidth: i32,
  width: i32,
  stride: i32,
  blocks: i32,
  outputBlocks: i32,
  lanes: i32
): void {
  const used = (<usize>blocks * <usize>lanes) << 5;
  const whole = (<usize>outputBlocks * <usize>lanes) << 5;
  for (let i = 0; i < outputHeight; i++)
    for (let j = 0; j < outputWidth; j++, y += whole) {
      const from = x + <usize>(stride * (i * width + j)) * used;
      for (let at: usize = 0; at < used; at += 16) v128.store(y + at, v128.load(from + at));
      for (let at = used; at < whole; at += 16) v128.store(y + at, f32x4.splat(0));
    }
}

/** Its gradient, added: dx[stride · position] += dy[position], of the channel blocks that x has. */
export function padShortcutGradient(
  dy: usize,
  dx: usize,
  outputHeight: i32,
  outputWidth: i32,
  width: i32,
  stride: i32,
  blocks: i32,
  outputBlocks: i32,
  lanes: i32
): void {
  const used = (<usize>blocks * <usize>lanes) << 5;
  const whole = (<usize>outputBlocks * <usize>lanes) << 5;
  for (let i = 0; i < outputHeight; i++)
    for (let j = 0; j < outputWidth; j++, dy += whole) {
      const to = dx + <usize>(stride * (i * width + j)) * used;
      for (let at: usize = 0; at < used; at += 16)
        v128.store(to + at, f32x4.add(v128.load(to + at), v128.load(dy + at)));
    }
}

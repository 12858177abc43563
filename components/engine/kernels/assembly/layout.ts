/** [image][position][channel] to [position][channels / 8][lane][8]; channels beyond the last are zeros. */
export function toBlocks(x: usize, y: usize, images: i32, positions: i32, channels: i32, lanes: i32): void {
  const imageStride = (<usize>positions * <usize>channels) << 2;
  for (let p = 0; p < positions; p++)
    for (let c = 0; c < channels; c += 8, y += <usize>lanes << 5) {
      let from = x + ((<usize>p * <usize>channels + <usize>c) << 2);
      let to = y;
      const count = min(8, channels - c);
      for (let n = images; n; n--, from += imageStride, to += 32) {
        if (count == 8) {
          v128.store(to, v128.load(from));
          v128.store(to, v128.load(from, 16), 16);
        } else {
          v128.store(to, f32x4.splat(0));
          v128.store(to, f32x4.splat(0), 16);
          for (let k = 0; k < count; k++) store<f32>(to + (<usize>k << 2), load<f32>(from + (<usize>k << 2)));
        }
      }
    }
}

/** The way back of `toBlocks`. */
export function fromBlocks(y: usize, x: usize, images: i32, positions: i32, channels: i32, lanes: i32): void {
  const imageStride = (<usize>positions * <usize>channels) << 2;
  for (let p = 0; p < positions; p++)
    for (let c = 0; c < channels; c += 8, y += <usize>lanes << 5) {
      let to = x + ((<usize>p * <usize>channels + <usize>c) << 2);
      let from = y;
      const count = min(8, channels - c);
      for (let n = images; n; n--, to += imageStride, from += 32) {
        if (count == 8) {
          v128.store(to, v128.load(from));
          v128.store(to, v128.load(from, 16), 16);
        } else for (let k = 0; k < count; k++) store<f32>(to + (<usize>k << 2), load<f32>(from + (<usize>k << 2)));
      }
    }
}

/**
 * y = [ReLU](x + bias [+ shortcut]) from rows [row][block][xLanes][8] into rows [row][block][yLanes][8], of which the first
 * `width` lanes are real; x has no margin, y and the shortcut begin at their first real pixel.
 */
export function finishRows(
  x: usize,
  bias: usize,
  shortcut: usize,
  y: usize,
  rows: i32,
  blocks: i32,
  width: i32,
  xLanes: i32,
  yLanes: i32,
  relu: bool
): void {
  const low = f32x4.splat(relu ? <f32>0 : -Infinity);
  for (let r = 0; r < rows; r++)
    for (let b = 0; b < blocks; b++) {
      const b0 = v128.load(bias + (<usize>b << 5));
      const b1 = v128.load(bias + (<usize>b << 5), 16);
      let from = x;
      let to = y;
      let add = shortcut;
      for (let n = width; n; n--, from += 32, to += 32) {
        let u = f32x4.add(v128.load(from), b0);
        let v = f32x4.add(v128.load(from, 16), b1);
        if (shortcut) {
          u = f32x4.add(u, v128.load(add));
          v = f32x4.add(v, v128.load(add, 16));
          add += 32;
        }
        v128.store(to, f32x4.pmax(u, low));
        v128.store(to, f32x4.pmax(v, low), 16);
      }
      x += <usize>xLanes << 5;
      y += <usize>yLanes << 5;
      if (shortcut) shortcut += <usize>yLanes << 5;
    }
}

/**
 * Maximum over 3×3 windows of stride 2 of rows [row][block][xLanes][8] whose margins are zeros and whose values are not
 * negative: padding never wins. `top` and `left` pixels of padding come first; x and y begin at their first real pixel.
 */
export function maxPoolRows(
  x: usize,
  y: usize,
  rows: i32,
  outputRows: i32,
  blocks: i32,
  width: i32,
  xLanes: i32,
  yLanes: i32,
  top: i32,
  left: i32
): void {
  const blockStride = <usize>xLanes << 5;
  const rowStride = blockStride * <usize>blocks;
  for (let r = 0; r < outputRows; r++)
    for (let b = 0; b < blocks; b++) {
      for (let n = 0; n < width; n++) {
        let m0 = f32x4.splat(0);
        let m1 = m0;
        for (let i = 0; i < 3; i++) {
          const row = 2 * r + i - top;
          if (row < 0 || row >= rows) continue;
          const at = x + <usize>row * rowStride + <usize>b * blockStride + <usize>(((2 * n - left) << 5) as isize);
          for (let j: usize = 0; j < 96; j += 32) {
            m0 = f32x4.max(m0, v128.load(at + j));
            m1 = f32x4.max(m1, v128.load(at + j, 16));
          }
        }
        const to = y + (<usize>n << 5);
        v128.store(to, m0);
        v128.store(to, m1, 16);
      }
      y += <usize>yLanes << 5;
    }
}

import * as tf from "@tensorflow/tfjs-core";
import type {ShortcutSetting} from "../shortcutFit.js";

/**
 * Runs one residual unit on an image of zeros with weights of zero, for its shapes alone; gives the output's shape `[h, w, c]`.
 * @throws Error in TensorFlow.js' words where the paths cannot be added
 */
export function shortcutRun({shortcut, stride, side, width, filters}: ShortcutSetting): readonly number[] {
  return tf.tidy(() => {
    const [zeros, ones] = [tf.zeros<tf.Rank.R1>([filters]), tf.ones<tf.Rank.R1>([filters])]; // [filters]
    const norm = (z: tf.Tensor4D): tf.Tensor4D => tf.batchNorm4d(z, zeros, ones, zeros, ones);
    const convolve = (z: tf.Tensor4D, kernel: number, by: number): tf.Tensor4D =>
      tf.conv2d(z, tf.zeros([kernel, kernel, z.shape[3], filters]), by, "same");
    const x = tf.zeros<tf.Rank.R4>([1, side, side, width]); // [1, side, side, width]
    const inner = tf.relu(norm(convolve(x, 3, stride))); // [1, ⌈side / stride⌉, ⌈side / stride⌉, filters]
    const residual = norm(convolve(inner, 3, 1)); // [1, ⌈side / stride⌉, ⌈side / stride⌉, filters]
    const skip = (): tf.Tensor => {
      switch (shortcut) {
        case "identity":
          return x; // [1, side, side, width]
        case "projection":
          return norm(convolve(x, 1, stride)); // [1, ⌈side / stride⌉, ⌈side / stride⌉, filters]
        case "zero-padding": {
          const every = tf.stridedSlice(x, [0, 0, 0, 0], x.shape, [1, stride, stride, 1]) as tf.Tensor4D; // [1, ⌈side / stride⌉, ⌈side / stride⌉, width]
          const missing = Math.max(0, filters - width);
          return tf.pad4d(every, [
            [0, 0],
            [0, 0],
            [0, 0],
            [0, missing]
          ]);
        }
        case "none":
          return tf.scalar(0); // []
        default:
          return shortcut satisfies never;
      }
    };
    return tf.relu(shortcut === "none" ? residual : tf.add(residual, skip())).shape.slice(1);
  });
}

import {outputLength} from "../network/outputLength.js";
import type {Convolution, Shape} from "../network/network.js";
import type {Allocator} from "./kernels/wasmMemory.js";
import {LEFT, mapOf, type RowMap} from "./weights/rowMap.js";

/** The place that images are copied to before the stem's convolution. */
export interface StretchedImage {
  readonly map: RowMap;
  /** Copies an image `[h, w, c]` in. */
  write(image: Float32Array): void;
}

/**
 * Room for an image as the stem's kernel sees it. Its few channels would leave lanes idle: each column of the stretched image
 * holds all that a row of the kernel sees, `[h, w / s, k · c]`.
 */
export function stretchedImage(
  allocator: Allocator,
  [height, width, channels]: Shape,
  {kernel, stride, padding}: Convolution
): StretchedImage {
  const across = outputLength(width, kernel, stride, padding);
  const map = mapOf(allocator, height, across.output, kernel * channels);
  return {
    map,
    write(image) {
      const target = allocator.floats(map.address, height * map.blocks * map.lanes * 8 - LEFT * 8);
      for (let i = 0; i < height; i++)
        for (let j = 0; j < across.output; j++)
          for (let b = 0; b < kernel; b++) {
            const column = j * stride + b - across.before;
            for (let c = 0; c < channels; c++) {
              const channel = b * channels + c;
              const at = ((i * map.blocks + (channel >> 3)) * map.lanes + j) * 8 + (channel & 7);
              target[at] = column < 0 || column >= width ? 0 : image[(i * width + column) * channels + c]!;
            }
          }
    }
  };
}

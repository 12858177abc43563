/** @file Maps `[…, c]` of TensorFlow.js as the kernels take them without a copy, and numbers of channels that stand for what is not given. */
import type {TensorInfo} from "@tensorflow/tfjs-core";
import type {Allocator} from "../wasmMemory.js";

/** A map's rows of channels: one block of eight channels is one position with a row a lane, more are positions of one lane. */
export interface Extent {
  readonly channels: number;
  readonly positions: number;
  readonly lanes: number;
  readonly blocks: number;
}

/** Undefined for what is not float32, is empty, or has channels that are no multiple of 8. */
export function extentOf({shape, dtype}: Pick<TensorInfo, "shape" | "dtype">): Extent | undefined {
  const channels = shape.at(-1) ?? 0;
  const rows = shape.slice(0, -1).reduce((a, b) => a * b, 1);
  if (dtype !== "float32" || channels === 0 || channels % 8 !== 0 || rows === 0) return undefined;
  const [positions, lanes] = channels === 8 ? [1, rows] : [rows, 1];
  return {channels, positions, lanes, blocks: channels / 8};
}

/** Addresses of numbers for each channel: [mean][1 / deviation], ones, and zeros. The first are overwritten by each use. */
export interface ChannelNumbers {
  readonly statistics: number;
  readonly ones: number;
  readonly zeros: number;
}

/** Keeps numbers for each count of channels that is asked for. */
export function channelNumbers(allocator: Allocator): (channels: number) => ChannelNumbers {
  const made = new Map<number, ChannelNumbers>();
  return (channels) => {
    const found = made.get(channels);
    if (found) return found;
    const take = (floats: number): number => allocator.take(4 * floats);
    const numbers = {statistics: take(2 * channels), ones: take(channels), zeros: take(channels)};
    allocator.floats(numbers.ones, channels).fill(1);
    made.set(channels, numbers);
    return numbers;
  };
}

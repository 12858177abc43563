/** Which of its maps stands for a unit: the mean over all of them, the strongest, or one by its number, counted from 0. */
export type MapChoice = "mean" | "strongest" | number;

/** A map that was chosen, `[h · w]`, and which channel it is; a mean is none. */
export interface ChosenMap {
  readonly values: Float32Array;
  readonly channel?: number;
}

/** The channel of the largest root mean square in maps `[h, w, c]`. */
export function strongestChannel(data: Float32Array, channels: number): number {
  const squares = new Float64Array(channels);
  data.forEach((value, i) => (squares[i % channels] = (squares[i % channels] ?? 0) + value * value));
  return squares.reduce((best, square, channel) => (square > (squares[best] ?? 0) ? channel : best), 0);
}

/** One channel of maps `[h, w, c]`: `[h · w]`. */
export const channelMap = (data: Float32Array, channels: number, channel: number): Float32Array =>
  Float32Array.from({length: data.length / channels}, (_, pixel) => data[pixel * channels + channel] ?? 0);

/** The mean over the channels of maps `[h, w, c]`: `[h · w]`. */
export function meanMap(data: Float32Array, channels: number): Float32Array {
  const mean = new Float32Array(data.length / channels);
  data.forEach((value, i) => {
    const pixel = Math.floor(i / channels);
    mean[pixel] = (mean[pixel] ?? 0) + value / channels;
  });
  return mean;
}

/** The map that stands for maps `[h, w, c]`; a number beyond the last channel is the last one's. */
export function chosenMap(data: Float32Array, channels: number, choice: MapChoice): ChosenMap {
  if (choice === "mean") return {values: meanMap(data, channels)};
  const channel = choice === "strongest" ? strongestChannel(data, channels) : Math.min(choice, channels - 1);
  return {values: channelMap(data, channels, channel), channel};
}

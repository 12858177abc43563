import {significant, whole} from "../../draw/numbers.js";

/** How many of the losses that were measured here are those that were recorded, to the last bit, and how far others lie from them. */
export function comparedWords(measured: ArrayLike<number>, recorded: ArrayLike<number>): string {
  const apart = Array.from(recorded, (value, i) => Math.abs((measured[i] ?? NaN) - value));
  const others = apart.filter((distance) => distance !== 0);
  if (others.length === 0) return `All ${whole(apart.length)} losses are those of the recording, to the last bit.`;
  const equal = apart.length - others.length;
  return `${whole(equal)} of ${whole(apart.length)} losses are those of the recording to the last bit; the others differ by at most ${significant(Math.max(...others), 2)} nats.`;
}

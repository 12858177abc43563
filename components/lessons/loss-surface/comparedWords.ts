import {significant, whole} from "../../draw/numbers.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";

/** How many of the losses that were measured here are those that were recorded, to the last bit, and how far others lie from them. */
export function comparedWords(measured: ArrayLike<number>, recorded: ArrayLike<number>): string {
  const apart = Array.from(recorded, (value, i) => Math.abs((measured[i] ?? NaN) - value));
  const others = apart.filter((distance) => distance !== 0);
  if (others.length === 0) return say.allAsRecorded(whole(apart.length));
  const equal = apart.length - others.length;
  return say.someAsRecorded(whole(equal), whole(apart.length), significant(Math.max(...others), 2));
}

import {percent} from "../../../draw/numbers.js";

/** A share of right answers in whole per cent; all but a few right is not all right. */
export function shareWords(share: number): string {
  return percent(share, share > 0.995 && share < 1 ? 1 : 0);
}

/** Milliseconds after which a frame is none of those that follow each other. */
const ROW = 60;

/**
 * Makes a rule of which frames of a picture in motion something is drawn in, where half of them are enough: true for every other one, and
 * for each that does not follow the one before at once. What has the rule `second` is drawn where what has not is not, so that each frame
 * has half of the work.
 */
export function everyOther(second = false): (moving: boolean) => boolean {
  let last = -Infinity;
  let turn = 0;
  return (moving) => {
    const now = performance.now();
    const isNext = moving && now - last < ROW;
    last = moving ? now : -Infinity;
    turn = isNext ? turn + 1 : second ? 1 : 0;
    return !isNext || turn % 2 === 0;
  };
}

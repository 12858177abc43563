import {whenSeen} from "../whenSeen.js";
import {lateWork} from "./lateWork.js";
import type {Parts} from "./parts.js";
import {standing} from "./standing.js";

/** When a picture in an element is to be drawn. */
export interface FirstSight {
  /** What a picture that is made now waits for; undefined where nothing is waited for, or no more. */
  readonly after: Promise<number> | undefined;
  /** Whether what changes now is to be drawn: not before it stands, and not while it is out of sight. */
  readonly isSeen: boolean;
  readonly stop: () => void;
}

/** Work whose first part, which is done at once, is all of it. */
function* now(draw: () => void): Parts<void> {
  draw();
  yield;
}

/**
 * Draws once when an element stands in the page, also out of sight, where print and screen readers find it; then whenever it comes into
 * sight. What the drawing throws is told in the element. Where a browser cannot tell, all is in sight, and nothing is called.
 */
export function firstSight(element: HTMLElement, draw: () => void): FirstSight {
  const place = standing(element);
  const late = lateWork(element);
  let after = place?.after;
  let isSeen = place === undefined;
  let isOver = false;
  let stopSeeing = (): void => undefined;
  void place?.after.then(() => {
    after = undefined;
    if (isOver) return;
    let isFirst = true;
    stopSeeing = whenSeen(element, (seen) => {
      isSeen = seen || isFirst;
      isFirst = false;
      late.begin(now(draw));
      isSeen = seen;
    });
  });
  return {
    get after() {
      return after;
    },
    get isSeen() {
      return isSeen;
    },
    stop() {
      isOver = true;
      place?.stop();
      late.stop();
      stopSeeing();
    }
  };
}

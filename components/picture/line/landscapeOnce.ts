import {atOnce} from "../../ui/late/parts.js";
import {ownTask} from "../../ui/late/ownTask.js";
import {landscapeParts} from "./landscape.js";

/** The picture that travels through large networks, painted once for all that show it. */
export interface LandscapeOnce {
  /** The whole picture; what is not painted yet, is painted now. */
  readonly now: () => Uint8ClampedArray;
  /**
   * Paints what is not painted yet, a part now and each further one in a task of its own, and resolves once the picture is whole. Who
   * asks meanwhile goes on with the same picture. Ends early once it is over for who asks.
   */
  readonly inParts: (isOver: () => boolean) => Promise<void>;
}

/** Makes the owner of the picture, which paints nothing before it is asked for it. */
export function landscapeOnce(): LandscapeOnce {
  const parts = landscapeParts();
  let picture: Uint8ClampedArray | undefined;
  return {
    now: () => (picture ??= atOnce(parts)),
    async inParts(isOver) {
      while (picture === undefined && !isOver()) {
        const {done, value} = parts.next();
        if (done === true) picture = value;
        else await ownTask();
      }
    }
  };
}

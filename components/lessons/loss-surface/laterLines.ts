import {element} from "../../ui/element.js";
import {lateWork} from "../../ui/late/lateWork.js";
import {atOnce, type Parts} from "../../ui/late/parts.js";

/** Draws maps whose lines come later. */
export interface LaterLines {
  /** Where it is told that lines could not be drawn; stands with the maps. */
  readonly element: HTMLElement;
  /** Makes maps: the first time their lines follow part by part once they stand in the page, from then on they are drawn at once. */
  readonly draw: <T>(maps: (onLines: (lines: Parts<void>) => void) => T) => T;
  readonly stop: () => void;
}

/** Makes the owner of lines that come later. */
export function laterLines(): LaterLines {
  const place = element("div");
  const late = lateWork(place);
  let hasDrawn = false;
  function* following(all: readonly Parts<void>[]): Parts<void> {
    hasDrawn = true;
    for (const lines of all) {
      yield* lines;
      yield;
    }
  }
  return {
    element: place,
    draw(maps) {
      if (hasDrawn) {
        // Lines of older maps that are still to come.
        late.stop();
        return maps(atOnce);
      }
      const all: Parts<void>[] = [];
      const made = maps((lines) => void all.push(lines));
      if (!late.whenStanding(() => late.begin(following(all)))) atOnce(following(all));
      return made;
    },
    stop: late.stop
  };
}

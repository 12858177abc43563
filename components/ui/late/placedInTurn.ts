import type {Parts} from "./parts.js";

/**
 * Puts groups of elements after another, part by part. Each group is laid out in its part: or a browser would lay out all of them in
 * one frame, whose other work waits for it.
 * @param last what they come after, in a page
 */
export function* placedInTurn(last: Element, groups: readonly (readonly Element[])[]): Parts<void> {
  let end = last;
  for (const group of groups) {
    end.after(...group);
    end = group.at(-1) ?? end;
    // To ask for a place is to have the page laid out.
    end.getBoundingClientRect();
    yield;
  }
}

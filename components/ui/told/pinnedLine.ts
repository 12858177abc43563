/** Below this width pictures stand upright, and the paragraphs pass over them. CSS pixels; `told.css` has the same. */
const UPRIGHT_BELOW = 600;
/** Where a section is read: so far below the picture that is pinned over it, in CSS pixels; or a share down the screen. */
const LINE = {under: 130, over: 0.6, free: 0.36};

/** Where the paragraphs of a pinned picture are read, in CSS pixels from the screen's top; a low screen has no room to pin it. */
export function pinnedLine(pinned: HTMLElement): number {
  const {innerWidth, innerHeight} = globalThis;
  if (innerWidth < UPRIGHT_BELOW) return LINE.over * innerHeight;
  const isPinned = getComputedStyle(pinned).position === "sticky";
  return isPinned ? pinned.offsetHeight + LINE.under : LINE.free * innerHeight;
}

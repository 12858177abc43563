/** Below this width pictures stand upright, and the paragraphs pass over them. CSS pixels; `told.css` has the same. */
const UPRIGHT_BELOW = 600;
/** Where a section is read: so far below the picture that is pinned over it, in CSS pixels; or a share down the screen. */
const LINE = {under: 130, over: 0.6, free: 0.36};

/** How much each section but the last leaves free at its foot, in CSS pixels: where all leave some, the least. */
function freeBelow(sections: readonly HTMLElement[]): number {
  const bottom = (node: Element): number => node.getBoundingClientRect().bottom;
  const free = sections
    .slice(0, -1)
    .map((section) => bottom(section) - Math.max(...Array.from(section.children, bottom)));
  return free.length > 0 ? Math.max(0, Math.min(...free)) : 0;
}

/**
 * Where the paragraphs of a pinned picture are read, in CSS pixels from the screen's top: not before the paragraph before has gone below
 * the picture, where its section leaves room. A low screen has no room to pin it.
 */
export function pinnedLine(pinned: HTMLElement, sections: readonly HTMLElement[]): number {
  const {innerWidth, innerHeight} = globalThis;
  if (innerWidth < UPRIGHT_BELOW) return LINE.over * innerHeight;
  const isPinned = getComputedStyle(pinned).position === "sticky";
  return isPinned ? pinned.offsetHeight + Math.max(LINE.under, freeBelow(sections)) : LINE.free * innerHeight;
}

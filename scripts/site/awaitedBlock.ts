import type MarkdownIt from "markdown-it";

/** Marks the place of a page's first figure: `waiting.css` holds its room until it is drawn. */
export const AWAITED = "data-awaited";

/** A cell that shows a whole figure; one that shows a part, as the cover's `twins.acts`, comes beside it. */
const SHOWS = /\bdisplay\((?:embeddable\(|\w+\.element\b|\w+\()/;
const BLOCK = '<div class="observablehq observablehq--block">';

/** Marks the block of the first cell that shows a figure; cells before it, which may show nothing, await nothing. */
export function awaitedBlock(md: MarkdownIt): void {
  const inner = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, at, ...rest) => {
    const rendered = inner?.(tokens, at, ...rest) ?? "";
    const isFirst = at === tokens.findIndex(({type, content}) => type === "fence" && SHOWS.test(content));
    return isFirst ? rendered.replace(BLOCK, BLOCK.replace(">", ` ${AWAITED}="">`)) : rendered;
  };
}

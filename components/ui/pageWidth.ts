/** Width where nothing is laid out, in CSS pixels. */
const UNKNOWN = 640;

/**
 * Width in CSS pixels that a figure across the page is going to have, asked before it stands there: what is drawn for it need not be
 * drawn anew, and moves nothing, when it does.
 */
export function pageWidth(): number {
  return document.querySelector("#observablehq-main")?.clientWidth || UNKNOWN;
}

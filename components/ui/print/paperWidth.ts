/** Width of the paper between its margins, and of a page beside its own, in CSS pixels: A4, a little less than Letter. */
export const PAPER_WIDTH = 610;

/**
 * Tells when a page that lies on a screen begins to be printed, and when that has ended. A page that is laid out for paper already tells
 * nothing: its figures have the paper's width.
 * @returns ends it
 */
export function whilePrinted(tell: (isPrinted: boolean) => void): () => void {
  const ended = new AbortController();
  let isPrinted = false;
  const change = (to: boolean): void => {
    if (to === isPrinted) return;
    isPrinted = to;
    tell(to);
  };
  addEventListener("beforeprint", () => change(!matchMedia("print").matches), {signal: ended.signal});
  addEventListener("afterprint", () => change(false), {signal: ended.signal});
  return () => ended.abort();
}

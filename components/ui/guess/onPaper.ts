/**
 * Shows on paper what waits for a guess on the screen: a question without its answer is of no use there.
 * @param root stands in the page as long as this counts
 * @param show puts what is to be seen in its place; what it returns takes it back when the page has been printed
 * @returns ends it
 */
export function onPaper(root: Element, show: () => () => void): () => void {
  const ended = new AbortController();
  let back: (() => void) | undefined;
  // First of all that hears of it: what is shown here may be drawn only when the page is printed.
  addEventListener(
    "beforeprint",
    () => {
      if (root.isConnected) back ??= show();
    },
    {signal: ended.signal, capture: true}
  );
  addEventListener(
    "afterprint",
    () => {
      back?.();
      back = undefined;
    },
    {signal: ended.signal}
  );
  return () => ended.abort();
}

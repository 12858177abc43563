/**
 * Shows on paper what waits for a guess on the screen: a question without its answer is of no use there.
 * @param root stands in the page as long as this counts
 * @param show puts what is to be seen in its place; what it returns takes it back when the page has been printed
 * @returns ends it, and takes back what is shown just then
 */
export function onPaper(root: Element, show: () => () => void): () => void {
  const ended = new AbortController();
  let back: (() => void) | undefined;
  const takeBack = (): void => {
    back?.();
    back = undefined;
  };
  addEventListener(
    "beforeprint",
    () => {
      if (!root.isConnected || back !== undefined) return;
      back = show();
      // What has just been put there hears of it as well: a figure may be drawn only when it is seen or printed.
      dispatchEvent(new Event("beforeprint"));
    },
    {signal: ended.signal}
  );
  addEventListener("afterprint", takeBack, {signal: ended.signal});
  return () => {
    ended.abort();
    takeBack();
  };
}

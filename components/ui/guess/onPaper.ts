/** Brings what moves to its rest before it is printed: a picture on its way says nothing on paper. */
export const settledOnPaper = (root: Element, settle: () => void): (() => void) =>
  onPaper(root, () => {
    settle();
    return () => undefined;
  });

/**
 * Shows on paper what waits for a guess on the screen: a question without its answer is of no use there. What had the
 * focus has it again after it.
 * @param root stands in the page as long as this counts
 * @param show puts what is to be seen in its place; what it returns takes it back when the page has been printed
 * @returns ends it, and takes back what is shown just then
 */
export function onPaper(root: Element, show: () => () => void): () => void {
  const ended = new AbortController();
  let back: (() => void) | undefined;
  /** What had the focus in it: on paper it is hidden, or not there. */
  let held: Element | null = null;
  const takeBack = (): void => {
    back?.();
    back = undefined;
    if (held instanceof HTMLElement || held instanceof SVGElement) held.focus({preventScroll: true});
    held = null;
  };
  addEventListener(
    "beforeprint",
    () => {
      if (!root.isConnected || back !== undefined) return;
      held = root.contains(document.activeElement) ? document.activeElement : null;
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

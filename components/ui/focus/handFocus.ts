/** Gives the focus, where it is in what goes from the page now, to what the reader gets instead; both stand in the page. */
export function handFocus(from: Element, to: HTMLElement): void {
  if (!from.contains(document.activeElement)) return;
  to.tabIndex = -1;
  to.focus({preventScroll: true});
}

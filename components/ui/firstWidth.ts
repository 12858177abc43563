/**
 * The width that a figure will have, CSS pixels: its own, or before it stands in the page the width of the page's content; `otherwise`
 * where there is neither. Drawn so at first, a figure that fills the page's width moves no text when it is measured.
 */
export function firstWidth(element: HTMLElement, otherwise: number): number {
  return element.clientWidth || (document.querySelector("main")?.clientWidth ?? 0) || otherwise;
}

/**
 * Draws now and whenever the element's width changes; returns the element's stop. Width in CSS pixels. It also ends by itself
 * once the element has stood in the page and is taken out of it: a size that goes to nothing is reported too. A `resize` of the element itself
 * asks for the drawing at once, as paper does not wait; one that can be cancelled is, by this.
 * @param drawn width for which the caller has drawn it already, CSS pixels: it is not drawn again for the same
 */
export function onResize(element: HTMLElement, draw: (width: number) => void, drawn = -1): () => void {
  let stood = false;
  const look = (event?: Event): void => {
    event?.preventDefault();
    if (stood && !element.isConnected) {
      stop();
      return;
    }
    stood ||= element.isConnected;
    const width = element.clientWidth;
    if (width === drawn || width === 0) return;
    drawn = width;
    draw(width);
  };
  const observer = new ResizeObserver(() => look());
  const stop = (): void => {
    observer.disconnect();
    element.removeEventListener("resize", look);
  };
  observer.observe(element);
  element.addEventListener("resize", look);
  return stop;
}

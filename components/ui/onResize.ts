/**
 * Draws now and whenever the element's width changes; returns the element's stop. Width in CSS pixels. It also ends by itself
 * once the element has stood in the page and is taken out of it: a size that goes to nothing is reported too.
 * @param drawn width for which the caller has drawn it already, CSS pixels: it is not drawn again for the same
 */
export function onResize(element: HTMLElement, draw: (width: number) => void, drawn = -1): () => void {
  let stood = false;
  const observer = new ResizeObserver(() => {
    if (stood && !element.isConnected) {
      observer.disconnect();
      return;
    }
    stood ||= element.isConnected;
    const width = element.clientWidth;
    if (width === drawn || width === 0) return;
    drawn = width;
    draw(width);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

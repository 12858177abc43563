/** Draws now and whenever the element's width changes; returns the element's stop. Width in CSS pixels. */
export function onResize(element: HTMLElement, draw: (width: number) => void): () => void {
  let drawn = -1;
  const observer = new ResizeObserver(() => {
    const width = element.clientWidth;
    if (width === drawn || width === 0) return;
    drawn = width;
    draw(width);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

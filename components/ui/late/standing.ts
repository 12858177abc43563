/**
 * Resolves once an element stands in the page and has a size, with its width in CSS pixels: what is drawn of it then holds neither its making nor its first place.
 * Undefined where a browser cannot tell what is seen, and nobody waits for tasks: there all is drawn at once.
 */
export function standing(element: HTMLElement): Promise<number> | undefined {
  if (!("IntersectionObserver" in globalThis)) return undefined;
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth;
      if (!element.isConnected || width === 0) return;
      observer.disconnect();
      resolve(width);
    });
    observer.observe(element);
  });
}

/**
 * Resolves once an element stands in the page and has a size: what is drawn of it then holds neither its making nor its first place.
 * Undefined where a browser cannot tell what is seen, and nobody waits for tasks: there all is drawn at once.
 */
export function standing(element: HTMLElement): Promise<void> | undefined {
  if (!("IntersectionObserver" in globalThis)) return undefined;
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      if (!element.isConnected || element.clientWidth === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

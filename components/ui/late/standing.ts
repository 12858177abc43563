/** An element that is going to stand in the page. */
export interface Standing {
  /**
   * Resolves once it stands there and has a size, with its width in CSS pixels: what is drawn of it then holds neither its making nor
   * its first place. Never after `stop`.
   */
  readonly after: Promise<number>;
  /** Looks no more whether it does. */
  readonly stop: () => void;
}

/**
 * Waits until an element stands in the page. Undefined where a browser cannot tell what is seen, and nobody waits for tasks: there all
 * is drawn at once.
 */
export function standing(element: HTMLElement): Standing | undefined {
  if (!("IntersectionObserver" in globalThis)) return undefined;
  let stop = (): void => undefined;
  const after = new Promise<number>((resolve) => {
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth;
      if (!element.isConnected || width === 0) return;
      observer.disconnect();
      resolve(width);
    });
    observer.observe(element);
    stop = () => observer.disconnect();
  });
  return {after, stop: () => stop()};
}

/** Calls back when an element comes into sight or leaves it; returns its stop. Where a browser cannot tell, all is in sight. */
export function whenSeen(element: Element, callback: (seen: boolean) => void): () => void {
  if (!("IntersectionObserver" in globalThis)) return () => undefined;
  const observer = new IntersectionObserver((entries) => callback(entries.at(-1)?.isIntersecting ?? true), {
    rootMargin: "100px"
  });
  observer.observe(element);
  return () => observer.disconnect();
}

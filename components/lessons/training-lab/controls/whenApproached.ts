/**
 * Calls back whenever a reader comes near to using an element: the pointer enters something in it, it is touched or gets the focus.
 * Returns its stop.
 */
export function whenApproached(element: Element, callback: () => void): () => void {
  const events = ["pointerover", "touchstart", "focusin"] as const;
  for (const type of events) element.addEventListener(type, callback, {passive: true});
  return () => {
    for (const type of events) element.removeEventListener(type, callback);
  };
}

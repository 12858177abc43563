/** When the page may be seen for the last time: on a phone a hidden page may never hear that it is left. Both reach the window. */
const HIDES = ["pagehide", "visibilitychange"] as const;

/** Acts each time the page is hidden or left; returns the stop of it. */
export function whenLeft(act: () => void): () => void {
  const hear = (): void => act();
  for (const event of HIDES) addEventListener(event, hear);
  return () => HIDES.forEach((event) => removeEventListener(event, hear));
}

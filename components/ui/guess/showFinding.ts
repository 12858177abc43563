/**
 * Shows the page's text that waits for a guess: it has the class `awaits-guess`, which hides it only where scripts run, and stands in
 * the open from then on. `id`: the text's; undefined or unknown: nothing waits.
 */
export function showFinding(id: string | undefined): void {
  if (id !== undefined) document.getElementById(id)?.classList.remove("awaits-guess");
}

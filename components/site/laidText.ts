/**
 * What is laid out later: text that stands in the page by itself. Figures, notes beside the text and what is folded are not. The style
 * sheet has the same words (`waiting.css`): text is to wait from when it is read on, before a script could mark it.
 */
export const TEXT = "#observablehq-main > :is(p, ul, ol, aside:not(.side))";
/** Paragraphs that are laid out at a time, and how long at most they wait for an idle moment, in milliseconds. */
const AT_A_TIME = 4;
const LONGEST = 300;

const idle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), {timeout: LONGEST}));

/**
 * Whether the page opens at its top: a place in it, and one that is come back to, have their height from the text above. Words that a
 * link looks for (`#:~:text=`) stand in the visit's address alone.
 */
function opensAtTop(): boolean {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return location.hash === "" && visit?.type === "navigate" && !visit.name.includes("#");
}

/**
 * Lets text that lies far below the screen wait to be laid out (`waiting.css`): each font that comes would lay out all of it again.
 * It is laid out from above, a few paragraphs at an idle moment, once page and fonts are loaded. Where a browser knows no idle moments,
 * nothing waits.
 * @returns what ends when nothing waits any more
 */
export async function laidText(): Promise<void> {
  const {dataset} = document.documentElement;
  if (!("requestIdleCallback" in globalThis) || !opensAtTop() || dataset.embed !== undefined) return;
  dataset.text = "waits";
  if (document.readyState !== "complete")
    await new Promise((resolve) => addEventListener("load", resolve, {once: true}));
  await document.fonts.ready;
  // Where the page is not at its top by now, what lies above has to have its height.
  const waiting = scrollY > 0 ? [] : [...document.querySelectorAll(TEXT)];
  while (waiting.length > 0) {
    await idle();
    for (const text of waiting.splice(0, AT_A_TIME)) text.classList.add("laid");
  }
  delete dataset.text;
}

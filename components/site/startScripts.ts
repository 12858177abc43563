import {ownTask} from "../ui/late/ownTask.js";
import {decimal} from "../words/decimal.js";
import {LANGUAGE} from "../words/en/language.js";

/** How long a browser that says it tells of paintings may tell nothing after the page's first frame: milliseconds. */
const SILENCE = 300;

/** What hears of paintings, and whether one was of text; none where the browser does not tell. */
function paintObserver(told: (isText: boolean) => void): PerformanceObserver | undefined {
  const canTell = "PerformanceObserver" in globalThis && PerformanceObserver.supportedEntryTypes.includes("paint");
  if (!canTell) return undefined;
  return new PerformanceObserver((seen) => told(seen.getEntries().some(({name}) => name === "first-contentful-paint")));
}

/**
 * Resolves once the page's text is on the screen: the task after the first frame can come before that, and what it asks for takes the network
 * from the painting. Where a browser does not tell, that task it is; in a tab that nobody sees, at once; where none comes, a second after
 * the page is loaded.
 */
function firstPainting(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    let isSilent = true;
    const observer = paintObserver((isText) => {
      isSilent = false;
      if (isText) end();
    });
    const end = (): void => {
      observer?.disconnect();
      resolve();
    };
    observer?.observe({type: "paint", buffered: true});
    const endSilence = (): void => {
      if (isSilent) end();
    };
    requestAnimationFrame(() => setTimeout(() => (observer ? setTimeout(endSilence, SILENCE) : end())));
    const giveUp = (): unknown => setTimeout(end, 1000);
    if (document.readyState === "complete") giveUp();
    else addEventListener("load", giveUp, {once: true});
  });
}

const read = (): Promise<unknown> =>
  document.readyState === "loading"
    ? new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, {once: true}))
    : Promise.resolve();

/**
 * The first number that a page writes makes the browser read its tables of languages, which takes a while: it reads while scripts come,
 * those that other services share first, each in a task of its own.
 */
const TABLES: readonly (() => unknown)[] = [
  () => new Intl.Collator(LANGUAGE),
  () => new Intl.ListFormat(LANGUAGE),
  () => decimal(0.5)
];

/** Where the build keeps a page's scripts until they are wanted. */
export const HELD_SCRIPTS = "data-scripts";

/**
 * Asks for the page's scripts once its text is painted: until then they would take the network and the processor from it. They lie in
 * a template of the head, so that the browser does not ask for them by itself.
 * @returns what ends when the scripts have come, or have not
 */
export async function startScripts(): Promise<void> {
  await Promise.all([read(), firstPainting()]);
  const held = document.querySelector<HTMLTemplateElement>(`template[${HELD_SCRIPTS}]`);
  const entry = held?.content.querySelector("script");
  if (!held || !entry) return;
  const over = new Promise<void>((resolve) => {
    for (const end of ["load", "error"]) entry.addEventListener(end, () => resolve(), {once: true});
  });
  held.replaceWith(held.content);
  if (document.querySelector("[data-awaited]")) for (const table of TABLES) void ownTask().then(table);
  await over;
}

import {element} from "../ui/element.js";
import {AWAITED, LONG, type AwaitedFile} from "./wholeFetch.js";
import * as say from "../words/en/siteWords.js";

/**
 * Says on top of a page that it waits for its scripts or for a file, when that takes long, and takes the sentence away when all is here.
 * Listens from the head on; returns what ends it.
 * @param scripts what ends when the page's scripts have come
 */
export function slowFiles(scripts: Promise<unknown> = Promise.resolve()): () => void {
  const control = new AbortController();
  const awaited = new Set<unknown>();
  const words = element("p", {className: "notice slow-files"});
  words.setAttribute("aria-live", "polite");
  const show = (): void => {
    if (awaited.size === 0) return words.remove();
    const names = [...awaited].filter((one) => typeof one === "string");
    const what = names.length === 1 ? names[0] : say.partsOfIt;
    words.textContent = say.thisPageWaitsForThe(what ?? "");
    if (!words.isConnected) document.querySelector("main")?.prepend(words);
  };
  const wait = (one: unknown, over: Promise<unknown>): void => {
    awaited.add(one);
    show();
    const come = (): void => {
      awaited.delete(one);
      show();
    };
    over.then(come, come);
  };
  const {signal} = control;
  const hear = (event: Event): void => {
    const {name, over} = (event as CustomEvent<AwaitedFile>).detail;
    wait(name, over);
  };
  document.addEventListener(AWAITED, hear, {signal});
  const loaded =
    document.readyState === "complete"
      ? Promise.resolve()
      : new Promise((resolve) => addEventListener("load", resolve, {signal, once: true}));
  let isComplete = false;
  const complete = Promise.all([loaded, scripts]).then(() => void (isComplete = true));
  const timer = setTimeout(() => {
    if (!isComplete) wait(document, complete);
  }, LONG);
  return () => {
    control.abort();
    clearTimeout(timer);
    words.remove();
  };
}

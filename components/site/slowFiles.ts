import {element} from "../ui/element.js";
import {AWAITED, LONG, type AwaitedFile} from "./wholeFetch.js";
import * as say from "../words/en/siteWords.js";

/**
 * Says on top of a page that it waits for its scripts or for a file, when that takes long, and takes the sentence away when all is here.
 * Listens from the head on; returns what ends it.
 */
export function slowFiles(): () => void {
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
  const timer = setTimeout(() => {
    if (document.readyState === "complete") return;
    wait(document, new Promise((resolve) => addEventListener("load", resolve, {signal, once: true})));
  }, LONG);
  return () => {
    control.abort();
    clearTimeout(timer);
    words.remove();
  };
}

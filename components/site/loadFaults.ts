import {errorWords} from "../run/errorWords.js";
import {shortName} from "../run/foreignWords.js";
import {button} from "../ui/button.js";
import {element} from "../ui/element.js";
import * as say from "../words/en/siteWords.js";

/** What browsers say when a file does not come: Chromium, Firefox, Safari; and Framework's files. */
const MISSED =
  /dynamically imported module|Failed to fetch|NetworkError|Load failed|Importing a module|Unable to (?:load|fetch)/i;
/** Where Framework puts what a block of the page displays: a comment of its number. */
const PLACE = /^:[\w-]*:$/;

/** A block's error in words for the reader. */
export function faultWords(error: string): string {
  if (MISSED.test(error)) {
    const file = /([^\s/:]+\.(?:json|js|bin|safetensors|svg|wasm))\b/.exec(error)?.[1];
    return say.thisPartDidNotLoad(file === undefined ? say.oneOfItsFiles : shortName(file));
  }
  return say.thisPartStoppedTheRest(errorWords(shortName(error, 160)));
}

/** What stands on top of a page of which something did not load. */
function notice(reload: () => void): HTMLElement {
  const words = element("p", {}, say.partOfThisPageDid);
  const root = element("div", {className: "notice load-fault"}, words, button(say.reloadThePage, reload));
  root.setAttribute("role", "alert");
  return root;
}

/** Places of a page's blocks. */
function placesIn(root: Node): ReadonlySet<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const parents = new Set<Node>();
  while (walker.nextNode()) {
    const {data, parentNode} = walker.currentNode as Comment;
    if (PLACE.test(data) && parentNode) parents.add(parentNode);
  }
  return parents;
}

/**
 * Tells what did not load: a script or style of the page, once, on top of it; and in each block that broke, in its place, instead of
 * the browser's words. Listens from the head on, before anything else can fail; returns what ends it.
 */
export function loadFaults(reload: () => void = () => location.reload()): () => void {
  const control = new AbortController();
  let [missed, told] = [false, false];
  const tell = (): void => {
    missed = true;
    const main = document.querySelector("main");
    if (told || main === null) return;
    told = true;
    main.prepend(notice(reload));
  };
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement) || !node.classList.contains("observablehq--error")) continue;
        const error = node.textContent;
        node.replaceChildren(element("p", {className: "problem"}, faultWords(error)));
        if (MISSED.test(error)) tell();
      }
  });
  const watch = (): void => {
    // A style sheet of the head may have failed before there was a place to say so.
    if (missed) tell();
    for (const place of placesIn(document.body)) observer.observe(place, {childList: true});
  };
  const listening = {signal: control.signal, capture: true};
  addEventListener(
    "error",
    ({target}) => {
      if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) tell();
    },
    listening
  );
  // Before the page's module runs, which waits until the document is read.
  if (document.readyState === "loading")
    document.addEventListener("readystatechange", watch, {...listening, once: true});
  else watch();
  return () => {
    control.abort();
    observer.disconnect();
  };
}

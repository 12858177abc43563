import {errorWords} from "../run/errorWords.js";
import {shortName} from "../run/foreignWords.js";
import {button} from "../ui/button.js";
import {element} from "../ui/element.js";
import {leaveRooms} from "../ui/late/keepRooms.js";
import * as say from "../words/en/siteWords.js";

/** What browsers say when a file does not come: Chromium, Firefox, Safari; and Framework's files. */
const MISSED =
  /dynamically imported module|Failed to fetch|NetworkError|Load failed|Importing a module|Unable to (?:load|fetch)/i;
/** What a script says that came cut off, or beside those of another build; what a file's text says that came so. */
const CUT =
  /^SyntaxError: .*(?:JSON|Unexpected end|unexpected end|Unterminated|Invalid or unexpected token|does not provide an export)|RuntimeError: .* JSON\b/;
/** Files of the site by their content (`wholeFetch.ts`), whose errors are in English on every page. */
const MISSING = "did not come";
const SPOILED = new RegExp(`([\\w.-]+) (${MISSING}|came cut off or changed)$`);
/** Where Framework puts what a block of the page displays: a comment of its number. */
const PLACE = /^:[\w-]*:$/;

/** Characters of an error that are looked at. */
const LOOKED_AT = 1000;

const isMissed = (error: string): boolean => [MISSED, CUT, SPOILED].some((words) => words.test(error));

/** A block's error in words for the reader. */
export function faultWords(thrown: string): string {
  const error = thrown.slice(0, LOOKED_AT);
  if (isMissed(error)) {
    const [, spoiled, problem] = SPOILED.exec(error) ?? [];
    const isCut = problem === undefined ? CUT.test(error) : problem !== MISSING;
    const how = isCut ? say.cameCutOffOrChanged : say.didNotCome;
    const file = spoiled ?? /([^\s/:]+\.(?:json|js|bin|safetensors|svg|wasm))\b/.exec(error)?.[1];
    return say.thisPartDidNotLoadThe(file === undefined ? say.oneOfItsFiles : shortName(file), how);
  }
  return say.thisPartStoppedTheRest(errorWords(shortName(error, 160)));
}

/** What stands on top of a page of which something did not load. */
function notice(reload: () => void): HTMLElement {
  const words = element("p", {}, say.partOfThisPageDidNot);
  const root = element("div", {className: "notice load-fault"}, words, button(say.reloadThePage, reload));
  root.setAttribute("role", "alert");
  return root;
}

/** Whether a script of the site could not be read: then it came cut off, or its chunks are of another build. */
const isCutScript = (event: Event): boolean =>
  event instanceof ErrorEvent && event.error instanceof SyntaxError && event.filename.startsWith(location.origin);

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
    leaveRooms();
  };
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement) || !node.classList.contains("observablehq--error")) continue;
        const error = node.textContent.slice(0, LOOKED_AT);
        node.replaceChildren(element("p", {className: "problem"}, faultWords(error)));
        if (isMissed(error)) tell();
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
    (event) => {
      const {target} = event;
      if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement || isCutScript(event)) tell();
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

import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {keptChoice} from "../keptChoice.js";
import {siteRoot} from "../siteRoot.js";
import {offlineSite} from "./offlineSite.js";
import {offlineWords, type OfflineState} from "./offlineState.js";
import * as say from "../../words/en/siteOfflineWords.js";

/** Milliseconds after a page has loaded before the rest of the site is: what the page itself does first is not to wait. */
const QUIET = 1500;

/** Whether the reader asks for little to be loaded; not every browser tells. */
function isSparing(): boolean {
  const {connection} = navigator as {readonly connection?: {readonly saveData?: boolean}};
  return connection?.saveData === true;
}

/**
 * The line in the footer that tells how far the site is kept for use without a network, unfolds to what that means and lets the reader
 * change it; above it stands, when there is one, a newer version of the site.
 * @param container the browser's service workers
 * @param reload loads the page anew
 */
export function offlineLine(root: string, workers: ServiceWorkerContainer, reload: () => void): HTMLElement {
  const summary = element("summary");
  const meaning = element("p", {}, say.everyPageLaboratoryAndDownload);
  const newer = element("p", {className: "newer", ariaLive: "polite"});
  let removed = false;
  const remove = button(say.removeFromThisBrowser, () => {
    removed = true;
    site.remove().catch(() => show({kind: "failed"}));
  });
  const keep = button(say.makeAvailable, () => {
    // What is removed ends with the page: it is kept anew by the next one.
    if (removed) {
      choice.set("on");
      reload();
    } else void site.keep();
  });
  const line = element("details", {}, summary, meaning, remove, keep);
  const node = element("div", {className: "offline"}, newer, line);
  const choice = keptChoice("shortcut-offline");
  node.hidden = true;

  function show(state: OfflineState): void {
    node.hidden = false;
    node.dataset.state = state.kind;
    summary.textContent = offlineWords(state);
    remove.hidden = state.kind !== "kept" && state.kind !== "failed";
    keep.hidden = state.kind !== "offered";
  }
  const site = offlineSite({
    root,
    workers,
    choice,
    sparing: isSparing(),
    onState: show,
    onNewer: () => {
      node.hidden = false;
      if (newer.hasChildNodes()) return;
      newer.append(
        say.aNewerVersionIsReady,
        button(say.useTheNewerVersion, () => void site.renew().then(reload))
      );
    }
  });
  return node;
}

/** Puts the line into the page's footer once the page has loaded, where the browser and the page allow the site to be kept: one that is no app is not. */
export function showOffline(): void {
  const root = siteRoot();
  const footer = document.querySelector("#observablehq-footer");
  const isApp = document.querySelector('link[rel="manifest"]') !== null;
  if (root === undefined || !isApp || footer === null || !("serviceWorker" in navigator)) return;
  const begin = (): void =>
    void setTimeout(() => footer.append(offlineLine(root, navigator.serviceWorker, () => location.reload())), QUIET);
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, {once: true});
}

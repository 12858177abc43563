/**
 * @file What every page runs, in its head: the notation before anything is painted, then linked symbols, calm live regions, what did
 * not load, is slow to come or cannot run, the guided path, the search, how to cite the page, and the site kept for use without a network.
 */
import {showCitation} from "./showCitation.js";
import {calmRegions} from "./calmRegions.js";
import {guide, pageOf} from "./guide.js";
import {computeNotice} from "./computeNotice.js";
import {laidText} from "./laidText.js";
import {linkParts} from "./linkParts.js";
import {loadFaults} from "./loadFaults.js";
import {showOffline} from "./offline/offlineLine.js";
import {ownTask} from "../ui/late/ownTask.js";
import {printedAddress} from "./printedAddress.js";
import {applyNotation, notationSwitch} from "./notationSwitch.js";
import {showSearch} from "./search/showSearch.js";
import {slowFiles} from "./slowFiles.js";
import {startScripts} from "./startScripts.js";
import {decimal} from "../words/decimal.js";

loadFaults();
slowFiles(startScripts());
applyNotation();
void laidText();
linkParts();
calmRegions();
printedAddress();
// The first number that a page writes makes the browser read its tables of languages: before a figure waits for it.
void ownTask().then(() => decimal(0.5));
document.addEventListener("DOMContentLoaded", () => {
  // A plate that stands in another page has neither guide nor footer, and keeps nothing.
  if (document.documentElement.dataset.embed !== undefined) return;
  document.querySelector("#observablehq-header nav")?.after(notationSwitch());
  const notice = computeNotice();
  if (notice) document.querySelector("#observablehq-main")?.prepend(notice);
  const invitation = document.querySelector<HTMLElement>("[data-guide]");
  document.querySelector("#observablehq-main")?.after(guide(pageOf(location.pathname), {invitation}));
  showSearch();
  // What stands at the end of the page: each in a task of its own.
  for (const show of [showCitation, showOffline]) void ownTask().then(show);
});

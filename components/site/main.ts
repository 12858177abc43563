/**
 * @file What every page runs, in its head: the notation before anything is painted, then linked symbols, calm live regions, what did
 * not load, is slow to come or cannot run. The rest (`further.ts`) comes once the page is loaded.
 */
import {calmRegions} from "./calmRegions.js";
import {keepRooms} from "../ui/late/keepRooms.js";
import {computeNotice} from "./computeNotice.js";
import {noteMilestones} from "./earlyMilestones.js";
import {linkParts} from "./linkParts.js";
import {loadFaults} from "./loadFaults.js";
import {applyNotation, notationSwitch} from "./notationSwitch.js";
import {printedAddress} from "./print/printedAddress.js";
import {slowFiles} from "./slowFiles.js";
import {startFurther} from "./startFurther.js";
import {startScripts} from "./startScripts.js";

loadFaults();
// A plate that stands in another page has no guided path.
if (document.documentElement.dataset.embed === undefined) noteMilestones();
const scripts = startScripts();
slowFiles(scripts);
applyNotation();
linkParts();
calmRegions();
document.addEventListener("DOMContentLoaded", () => {
  keepRooms();
  printedAddress();
  // A plate that stands in another page has neither guide nor footer, and keeps nothing.
  if (document.documentElement.dataset.embed !== undefined) return;
  document.querySelector("#observablehq-header nav")?.after(notationSwitch());
  const notice = computeNotice();
  if (notice) document.querySelector("#observablehq-main")?.prepend(notice);
  void startFurther(scripts);
});

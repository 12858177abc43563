/** @file What every page runs, in its head: the notation before anything is painted, then symbols linked to figures. */
import {linkParts} from "./linkedParts.js";
import {applyNotation, notationSwitch} from "./notationSwitch.js";

applyNotation();
linkParts();
document.addEventListener("DOMContentLoaded", () => {
  document.querySelector("#observablehq-header nav")?.after(notationSwitch());
});

/** @file What runs in a page below `embed/`, once its text has been read. */
import {embedded} from "./embedded.js";

document.addEventListener("DOMContentLoaded", () => {
  embedded(document, (message) => parent.postMessage(message, "*"));
});

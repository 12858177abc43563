/** @file `npm run stale`: lists the translated pages that are older than their English page; with files, notes that they are not. */
import {join} from "node:path";
import {markTranslated, stalePages} from "./site/stalePages.js";

const root = join(import.meta.dirname, "..");

for (const file of process.argv.slice(2)) markTranslated(root, file);
const stale = stalePages(root);
console.log(stale.length === 0 ? "Every translated page is up to date." : stale.join("\n"));

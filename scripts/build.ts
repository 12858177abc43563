/** @file `npm run build`: the finished site in `dist/`. */
import {execFile, execFileSync} from "node:child_process";
import {join} from "node:path";
import {promisify} from "node:util";
import {buildAssets} from "./assets.js";
import {noteCardTexts} from "./cards/cardTexts.js";
import {publishSite} from "./publish/publishSite.js";
import {writeSearch} from "./search/writeSearch.js";
import {bundlePages} from "./site/bundlePages.js";
import {embedPages} from "./site/embedPages.js";
import {cutFormulaFonts} from "./publish/cutFormulaFonts.js";
import {finishSite} from "./site/finishSite.js";
import {stalePages} from "./site/stalePages.js";
import {splitStyles} from "./site/splitStyles.js";

const root = join(import.meta.dirname, "..");

const workers = await buildAssets();
// `npm test` waits for them with the tests of the sources.
process.send?.("assets are made");
execFileSync(process.execPath, [join(root, "node_modules/@observablehq/framework/dist/bin/observable.js"), "build"], {
  cwd: root,
  stdio: "inherit",
  env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"}
});
// Apart from what follows, because it gives its process a page; beside it, because that is time.
const drawing = [join(root, "scripts/cards/drawCards.ts"), noteCardTexts(root)];
const cards = promisify(execFile)(process.execPath, [...process.execArgv, ...drawing]);
const pages = await bundlePages(root);
await splitStyles(root);
embedPages(root);
finishSite(root);
await cutFormulaFonts(join(root, "dist"));
await cards;
const search = await writeSearch(root);
for (const words of stalePages(root)) console.warn(words);
await publishSite(root, [...workers, pages, ...search]);

/**
 * @file `npm run rooms`: measures how high the figures of the built site are, and writes `data/rooms.json`, which the next build reads; of
 * some pages alone with `npm run rooms -- paths de/index`.
 */
import {chromium} from "@playwright/test";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {installBrowser, root} from "./install.js";
import {isAlike, joinRooms, roomsText} from "./rooms/joinRooms.js";
import {keptRooms} from "./rooms/keptRooms.js";
import {measureRooms, WIDTHS} from "./rooms/measureRooms.js";
import {serve} from "./serve.js";
import {EMBEDS, pagesOf} from "./site/pagesOf.js";

const dist = join(root, "dist");
/** Pages that are read and have cells; those that forward have none. */
const all = pagesOf(dist).filter(
  (name) => !name.startsWith(EMBEDS) && readFileSync(join(dist, name), "utf8").includes("observablehq--block")
);
const asked = process.argv.slice(2).map((name) => `${name}.html`);
const unknown = asked.find((name) => !all.includes(name));
if (unknown !== undefined) throw new Error(`no page with figures is called ${unknown}; there are ${all.join(", ")}`);
const names = asked.length > 0 ? asked : all;
const {url, stop} = await serve();
const browser = await chromium.launch({executablePath: await installBrowser(), args: ["--no-sandbox"]});
try {
  const kept = keptRooms();
  const measured = {browser: `Chromium ${browser.version().split(".")[0] ?? ""}`, widths: WIDTHS};
  if (asked.length > 0 && !isAlike(kept, measured))
    throw new Error(
      `data/rooms.json is of ${kept.browser} at ${kept.widths.join()}, this is ${measured.browser} at ${WIDTHS.join()}: measure all pages`
    );
  const pages = await measureRooms(browser, url, names, (name) => console.log(name));
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(join(root, "data/rooms.json"), roomsText(joinRooms(kept, {...measured, date, pages}, all)));
} finally {
  await browser.close();
  await stop();
}

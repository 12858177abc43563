/**
 * @file `npm run rooms`: measures how high the figures of the built site are, and writes `data/rooms.json`, which the next build reads; of
 * some pages alone with `npm run rooms -- paths de/index`.
 */
import {chromium} from "@playwright/test";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {installBrowser, root} from "./install.js";
import {keptRooms} from "./rooms/keptRooms.js";
import {measureRooms} from "./rooms/measureRooms.js";
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
  const {pages, ...rest} = await measureRooms(browser, url, names, (name) => console.log(name));
  const head = JSON.stringify({...rest, date: new Date().toISOString().slice(0, 10)}).slice(0, -1);
  // A line for each cell, so that a change can be read.
  const kept = asked.length > 0 ? keptRooms().pages : {};
  const lines = Object.entries({...kept, ...pages}).map(([name, cells]) => {
    const each = Object.entries(cells).map(([cell, heights]) => `${JSON.stringify(cell)}: ${JSON.stringify(heights)}`);
    return `${JSON.stringify(name)}: {\n${each.join(",\n")}}`;
  });
  writeFileSync(join(root, "data/rooms.json"), `${head}, "pages": {\n${lines.join(",\n")}}}\n`);
} finally {
  await browser.close();
  await stop();
}

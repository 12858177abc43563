/** @file `npm run pdf`: the pages of the built site as one book, `packages/shortcut.pdf`. */
import {chromium} from "@playwright/test";
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {BOOK, COVER} from "../components/site/pages.js";
import {writeBook} from "./book/writeBook.js";
import {installBrowser, root} from "./install.js";
import {serve} from "./serve.js";

const {url, stop} = await serve();
const browser = await chromium.launch({executablePath: await installBrowser(), args: ["--no-sandbox"]});
try {
  const pdf = await writeBook(browser, {
    url,
    pages: [COVER, ...BOOK],
    site: process.env.SITE_URL?.replace(/\/*$/, "/"),
    onPage: (name) => console.log(name)
  });
  mkdirSync(join(root, "packages"), {recursive: true});
  writeFileSync(join(root, "packages/shortcut.pdf"), pdf);
  console.log(`packages/shortcut.pdf  ${(pdf.length / 1e6).toFixed(1)} MB`);
} finally {
  await browser.close();
  await stop();
}

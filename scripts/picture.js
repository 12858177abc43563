// `npm run picture`: the picture of the running laboratory in the README, taken from the built site.
import {chromium} from "@playwright/test";
import {join} from "node:path";
import {installBrowser, root} from "./install.js";
import {serve} from "./serve.js";

const {url, stop} = await serve();
const browser = await chromium.launch({executablePath: await installBrowser(), args: ["--no-sandbox"]});
const page = await browser.newPage({viewport: {width: 1000, height: 1010}});
await page.goto(`${url}training-lab#run=1`);
await page.waitForFunction(() => /step [4-9]\d of/.test(document.querySelector("[role=status]")?.textContent ?? ""));
await page.getByRole("status").first().scrollIntoViewIfNeeded();
await page.screenshot({path: join(root, "src/lab.png")});
await browser.close();
await stop();

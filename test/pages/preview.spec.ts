import {expect, test} from "@playwright/test";
import {spawn, type ChildProcess} from "node:child_process";
import {once} from "node:events";
import {readFileSync} from "node:fs";
import {join} from "node:path";

const root = join(import.meta.dirname, "../..");
let preview: ChildProcess | undefined;
let address = "";

// One preview answers all of them.
test.describe.configure({mode: "default"});

test.beforeAll(async () => {
  const env = {...process.env, PORT: "0"};
  const script = ["--import", "tsx", join(root, "scripts/preview.ts")];
  const started = spawn(process.execPath, script, {cwd: root, env, stdio: ["ignore", "pipe", "inherit"]});
  preview = started;
  address = await new Promise<string>((resolve, reject) => {
    let said = "";
    started.stdout.on("data", (lines) => {
      said += String(lines);
      const found = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    started.once("exit", () => reject(new Error(`the preview has ended: ${said}`)));
  });
});

test.afterAll(async () => {
  if (preview === undefined || preview.exitCode !== null) return;
  preview.kill();
  await once(preview, "exit");
});

/**
 * A page's parts that the preview and the site have in common. Addresses of files and of scripts' places differ, and only the build
 * draws stills, says what is missing to a reader without scripts, holds the rooms of figures, and puts code into containers.
 */
function parts(source: string): Record<string, string | undefined> {
  // A style's class is its number among those of the whole site: what it stands for is compared.
  const styles = new Map([...source.matchAll(/\.(k[0-9a-z]+)\{([^}]*)\}/g)].map(([, name, rule]) => [name, rule]));
  const part = (pattern: RegExp): string | undefined => pattern.exec(source)?.[0];
  return {
    shell: part(/^<!DOCTYPE html><html lang="en"/),
    viewport: part(/<meta name="viewport"[^>]*>/),
    description: part(/<meta name="description"[^>]*>/),
    header: part(/<header[^]*<\/header>/),
    main: part(/<main[^]*<\/main>/)
      ?.replace(/ (src|href)="\.?\/_file\/[^"]*"/g, "")
      .replace(/ data-room="\d+"/g, "")
      .replace(/\bk[0-9a-z]+(?=[" ])/g, (name) => styles.get(name) ?? name)
      .replace(/<div class="observablehq-pre-container"[^>]*>(<pre[^]*?<\/pre>)<\/div>/g, "$1")
      .replace(
        /<noscript><picture>(<source [^>]*>|<img class="still"[^>]*>)*<\/picture>(<p>[^<]*<\/p>)?<\/noscript>/g,
        ""
      )
      .replace(/<noscript><p class="absent">[^<]*<\/p><\/noscript>/g, ""),
    footer: part(/<footer[^]*<\/footer>/)
  };
}

for (const name of ["paths", "residual-unit"])
  test(`the preview of /${name} holds what the site holds`, async ({request}) => {
    const response = await request.get(`${address}${name}`);
    const shown = parts(await response.text());
    expect(Object.values(shown)).not.toContain(undefined);
    expect(shown).toEqual(parts(readFileSync(join(root, "dist", `${name}.html`), "utf8")));
  });

test("a page of the preview runs under its policy, and listens for changes", async ({page}) => {
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  // It may have been welcomed before the page is loaded.
  const frame = page.waitForEvent("websocket").then((socket) => socket.waitForEvent("framereceived"));
  await page.goto(`${address}paths`);
  expect((await frame).payload).toContain("welcome");
  await expect(page.locator("main figure svg").first()).toBeVisible({timeout: 60_000});
  expect(wrong).toEqual([]);
});

test("the preview ends the service worker that a site at its address has left", async ({request}) => {
  const worker = await request.get(`${address}service-worker.js`);
  expect(worker.headers()["content-type"]).toContain("javascript");
  expect(await worker.text()).toContain("registration.unregister()");
  expect(await (await request.get(`${address}paths`)).text()).not.toContain('<link rel="manifest"');
});

import {expect, it} from "vitest";
import {finishPage} from "../../scripts/finishSite.js";

const PAGE =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1"><script type="module">one()</script></head><body><main id="observablehq-main"><h1>A</h1></main></body></html>';

it("sets language, zoom, description, skip link, and a policy that names the inline script", () => {
  const page = finishPage(PAGE, "a.html", "About <a>");
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('content="width=device-width, initial-scale=1"');
  expect(page).toContain('<meta name="description" content="About <a>">');
  expect(page).toContain('<body><a class="skip-link" href="#observablehq-main">');
  expect(page).toMatch(/script-src 'self' 'wasm-unsafe-eval' 'sha256-[A-Za-z0-9+/=]+'/);
  expect(page).not.toMatch(/script-src[^;]*unsafe-inline/);
});

it("refuses a page that holds an error", () => {
  expect(() => finishPage('<div class="observablehq--error">', "a.html", "")).toThrow("a.html holds an error");
});

it("lets only the page that loads a reader's weights fetch from elsewhere", () => {
  const connect = (name: string): string | undefined => /connect-src ([^;]*)/.exec(finishPage(PAGE, name, ""))?.[1];
  expect(connect("build.html")).toBe("'self' https:");
  for (const name of ["index.html", "training-lab.html", "some/build.html"]) expect(connect(name)).toBe("'self'");
});

import {expect, it} from "vitest";
import {finishPage} from "../../scripts/site/finishPage.js";
import {checkPage} from "../../scripts/site/finishSite.js";

const PAGE =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1"><script>one()</script><script type="module" src="./two.js"></script></head><body><aside id="observablehq-toc"><nav></nav></aside><main id="observablehq-main"><h1>A</h1></main><footer id="observablehq-footer"><nav></nav></footer></body></html>';
const directive = (page: string, name: string): string | undefined => new RegExp(`${name} ([^;"]*)`).exec(page)?.[1];

it("sets language and zoom, names the navigations, and makes the main part a target of the skip link", () => {
  const page = finishPage(PAGE, "a.html");
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('content="width=device-width, initial-scale=1"');
  expect(page).toContain('<main id="observablehq-main" tabindex="-1">');
  expect(page).toContain('<aside id="observablehq-toc"><nav aria-label="On this page">');
  expect(page).toContain('<footer id="observablehq-footer"><nav aria-label="Next and previous page">');
});

it("names in the policy the inline script alone, and lets only the preview make code from text", () => {
  expect(directive(finishPage(PAGE, "a.html"), "script-src")).toMatch(
    /^'self' 'wasm-unsafe-eval' 'sha256-[A-Za-z0-9+/=]+'$/
  );
  expect(directive(finishPage(PAGE, "a.html", {preview: true}), "script-src")).toContain("'unsafe-eval'");
});

it("lets only the page that loads a reader's weights fetch from elsewhere", () => {
  const connect = (name: string): string | undefined => directive(finishPage(PAGE, name), "connect-src");
  expect(connect("build.html")).toBe("'self' https:");
  for (const name of ["index.html", "training-lab.html", "some/build.html"]) expect(connect(name)).toBe("'self'");
});

it("refuses a page that holds an error, or has no description", () => {
  const described = '<meta name="description" content="About">';
  expect(() => checkPage(described, "a.html")).not.toThrow();
  expect(() => checkPage(`${described}<div class="observablehq--error">`, "a.html")).toThrow("a.html holds an error");
  expect(() => checkPage("", "a.html")).toThrow("a.html has no description");
});

it("writes the fonts' sheet into the page and asks for the fonts at once", () => {
  const linked = PAGE.replace("<script>", '<link rel="stylesheet" href="./_file/fonts/fonts.1a.css"><script>');
  const page = finishPage(linked, "a.html");
  expect(page).not.toContain("fonts.1a.css");
  expect(page).toContain(
    '<link rel="preload" as="font" type="font/woff2" crossorigin="" href="./_file/fonts/inter.woff2">'
  );
  expect(page).toContain('src:url("./_file/fonts/inter.woff2")');
  expect(finishPage(linked, "a.html", {preview: true})).toContain("fonts.1a.css");
});

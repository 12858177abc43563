import {expect, it} from "vitest";
import {finishPage} from "../../scripts/site/finishPage.js";
import {checkPage} from "../../scripts/site/finishSite.js";

const PAGE =
  '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1"><script>one()</script><script type="module" src="./two.js"></script></head><body><aside id="observablehq-toc"><nav></nav></aside><main id="observablehq-main"><h1>A</h1></main><footer id="observablehq-footer"><nav></nav></footer></body></html>';
const directive = (page: string, name: string): string | undefined => new RegExp(`${name} ([^;"]*)`).exec(page)?.[1];

it("sets language and zoom, names the navigations, and makes the main part a target of the skip link", () => {
  const page = finishPage(PAGE, "a.html");
  expect(page).toContain('<html lang="en" data-root=".">');
  expect(page).toContain('content="width=device-width, initial-scale=1"');
  expect(page).toContain('<main id="observablehq-main" tabindex="-1">');
  expect(page).toContain('<aside id="observablehq-toc"><nav aria-label="On this page">');
  expect(page).toContain('<footer id="observablehq-footer"><nav aria-label="Next and previous page">');
});

it("makes a place for the guided path after the main part, and containers for code but in the preview", () => {
  const coded = PAGE.replace("</main>", "<pre>x</pre></main>");
  expect(finishPage(coded, "a.html")).toContain('<pre>x</pre></div></main><div class="guide-place"></div><footer');
  expect(finishPage(coded, "a.html", {preview: true})).toContain('</h1><pre>x</pre></main><div class="guide-place">');
});

it("asks at once for the fonts of formulas that stand in the page", () => {
  const formulaOf = (letters: string): string =>
    `<span class="katex-html"><span class="mord mathnormal">${letters}</span></span></main>`;
  const finished = (letters: string) => finishPage(linked.replace("</main>", formulaOf(letters)), "de/a.html");
  const linked = PAGE.replace("<script>", '<link rel="stylesheet" href="../_file/fonts/fonts.1a.css"><script>');
  const file = "../_file/katex/fonts/KaTeX_Math-Italic";
  expect(finished("abcdefghijklmnop")).toContain(`crossorigin="" href="${file}.woff2">`);
  // A page of few letters asks for the small font, whose rule stands after KaTeX' own.
  const page = finished("x");
  expect(page).toContain(`crossorigin="" href="${file}-few.woff2">`);
  expect(page).not.toContain(`${file}.woff2`);
  expect(page.indexOf(`url("${file}-few.woff2")`)).toBeGreaterThan(page.indexOf("<script"));
  expect(finishPage(linked, "de/a.html")).not.toContain("KaTeX");
});

it("tells scripts the way to the site's root; not in the preview", () => {
  const wayOf = (name: string, source = PAGE): string | undefined =>
    /<html[^>]* data-root="([^"]*)"/.exec(finishPage(source, name))?.[1];
  expect(["a.html", "de/a.html", "embed/x/a.html"].map((name) => wayOf(name))).toEqual([".", "..", "../.."]);
  const based = (href: string): string => PAGE.replace("<head>", `<head><base href="${href}">`);
  expect(["/", "/course/"].map((href) => wayOf("404.html", based(href)))).toEqual(["", "/course"]);
  expect(finishPage(PAGE, "a.html", {preview: true})).not.toContain("data-root");
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

it("lets no inline style through but the sheets that it has written itself; the preview does", () => {
  const styled = PAGE.replace("<h1>", '<i style="height:2em">a</i><h1>');
  const page = finishPage(styled, "a.html");
  expect(page).not.toContain("style=");
  expect(page).toMatch(/<style>\.k0\{height:2em!important\}<\/style>/);
  expect(directive(page, "style-src")).toMatch(/^'self' 'sha256-[A-Za-z0-9+/=]+'$/);
  expect(directive(finishPage(PAGE, "a.html"), "style-src")).toBe("'self'");
  expect(directive(finishPage(styled, "a.html", {preview: true}), "style-src")).toBe("'self' 'unsafe-inline'");
});

it("links the notices and the app's description from wherever a page lies, and neither from one without a footer", () => {
  expect(finishPage(PAGE, "a.html")).toContain('href="./licences.txt"');
  expect(finishPage(PAGE, "b/a.html")).toContain('<link rel="manifest" href="../manifest.webmanifest">');
  expect(finishPage(PAGE, "a.html", {preview: true})).not.toContain("manifest");
  const bare = finishPage(PAGE.replace(/<footer.*<\/footer>/, ""), "embed/a.html");
  expect(bare).not.toMatch(/licences|manifest/);
});

it("writes whole links in the page for addresses that do not exist, which is shown at any depth", () => {
  const lost = PAGE.replace('<meta charset="utf-8">', '<meta charset="utf-8"><base href="/course/">')
    .replace("<script>", '<link rel="stylesheet" href="./_file/fonts/fonts.1a.css"><script>')
    .replace("<h1>", '<a href="#part">a</a><a href="./paths">b</a><h1>');
  const page = finishPage(lost, "404.html", {base: "https://a.org/course/"});
  expect(page).not.toContain("<base");
  for (const link of ["#part", "/course/paths", "/course/_file/fonts/inter.woff2", "/course/licences.txt"])
    expect(page).toContain(`href="${link}"`);
  expect(page).toContain('src="/course/two.js"');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain("canonical");
});

import {expect, it} from "vitest";
import {BOOK_TITLE} from "../../components/site/pages.js";
import type {Language} from "../../components/words/languages.js";
import {attribute, textOf} from "../../scripts/site/htmlTree.js";
import {addressOf, pageMeta, robots, siteMap, siteUrl} from "../../scripts/site/pageMeta.js";

const FACTS = {file: "paths.html", title: "Many paths", description: "Units <taken> out.", words: 401};
const tags = (base?: string) =>
  new Map(
    pageMeta(FACTS, base).map((element) => [
      attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "rel") ?? "data",
      attribute(element, "content") ?? attribute(element, "href") ?? textOf(element)
    ])
  );

it("tells title and description for previews and citations, and no address while the site knows none", () => {
  const told = tags();
  expect(told.get("og:title")).toBe("Many paths");
  expect(told.get("og:description")).toBe("Units <taken> out.");
  expect(told.get("citation_title")).toBe("Many paths");
  expect(told.has("canonical")).toBe(false);
});

it("shows its card in previews, seen from the page, or by the site's address; the cover is cited as the book", () => {
  expect(tags().get("og:image")).toBe("./cards/paths.png");
  expect(tags("https://a.org/x/").get("twitter:image")).toBe("https://a.org/x/cards/paths.png");
  expect(tags().get("twitter:card")).toBe("summary_large_image");
  const named = (file: string, name: string) =>
    pageMeta({...FACTS, file}).find((one) => attribute(one, "name") === name || attribute(one, "property") === name);
  expect(attribute(named("deep/paths.html", "og:image")!, "content")).toBe("../cards/deep/paths.png");
  expect(named("embed/loss.html", "og:image")).toBeUndefined();
  expect(attribute(named("index.html", "citation_title")!, "content")).toBe(BOOK_TITLE);
});

it("tells its address where the site knows its own", () => {
  const told = tags("https://a.org/x/");
  expect(told.get("canonical")).toBe("https://a.org/x/paths");
  expect(told.get("og:url")).toBe("https://a.org/x/paths");
  expect(robots("https://a.org/x/")).toContain("Sitemap: https://a.org/x/sitemap.xml");
  expect(siteMap(["index.html", "paths.html"], "https://a.org/x/")).toContain(
    "<url><loc>https://a.org/x/</loc></url>\n<url><loc>https://a.org/x/paths</loc></url>"
  );
});

it("tells where the page is in each language by whole addresses, and not while the site knows none", () => {
  const alternates = (base?: string, languages: readonly Language[] = ["en", "de"]) =>
    pageMeta({...FACTS, file: "de/paths.html"}, base, languages)
      .filter((one) => attribute(one, "rel") === "alternate")
      .map((one) => [attribute(one, "hreflang"), attribute(one, "href")]);
  expect(alternates("https://a.org/x/")).toEqual([
    ["en", "https://a.org/x/paths"],
    ["de", "https://a.org/x/de/paths"]
  ]);
  expect(alternates("https://a.org/x/", ["en"])).toEqual([]);
  expect(alternates()).toEqual([]);
});

it("describes what one learns, with the minutes that its words take, in a script that no text can end", () => {
  const text = tags().get("data") ?? "";
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({
    "@type": "LearningResource",
    name: "Many paths",
    description: "Units <taken> out.",
    timeRequired: "PT3M",
    teaches: expect.stringMatching(/^Many paths: /) as string
  });
});

it("reads the setting of the site's address, and refuses what is none", () => {
  expect(siteUrl(undefined)).toBeUndefined();
  expect(siteUrl("https://a.org/x")).toBe("https://a.org/x/");
  for (const wrong of ["a.org", "ftp://a.org", "https://"])
    expect(() => siteUrl(wrong)).toThrow(`SITE_URL is ${wrong}, but must be an address`);
});

it("knows a page's address by its file", () => {
  expect(["index.html", "paths.html", "embed/loss.html"].map(addressOf)).toEqual(["", "paths", "embed/loss"]);
});

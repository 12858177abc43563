import {expect, test} from "@playwright/test";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {hasCard} from "../../scripts/cards/cardFile.js";
import {LANGUAGES} from "../../components/words/languages.js";

const dist = join(import.meta.dirname, "../../dist");
const read = (name: string): string => readFileSync(join(dist, name), "utf8");
/** What search engines show of a title and of a description, in letters. */
const TITLE = 70;
const DESCRIPTION = [50, 160] as const;

/** Pages of every language: what forwards, which tells other programs its target alone, is none. */
const pages = Object.keys(LANGUAGES)
  .map((language) => (language === "en" ? "" : `${language}/`))
  .flatMap((folder) => readdirSync(join(dist, folder)).map((name) => folder + name))
  .filter((name) => name.endsWith(".html") && hasCard(name))
  .map((name) => ({name, head: new JSDOM(read(name).split("</head>")[0]).window.document.head}))
  .filter(({head}) => head.querySelector("meta[http-equiv=refresh]") === null);

/** Whether the site was built with `SITE_URL`: then, and only then, all pages and a site map tell whole addresses. */
const knowsItsAddress = read("robots.txt").includes("Sitemap: ");

/** The attribute of an element that is there once. */
function one(head: HTMLElement, selector: string, attribute = "content"): string {
  const found = head.querySelectorAll(selector);
  expect(found.length, selector).toBe(1);
  return found[0]?.getAttribute(attribute) ?? "";
}

test("every page tells other programs what it is: for search, previews, citations and courses", async () => {
  expect(pages.length).toBeGreaterThan(15);
  for (const {name, head} of pages)
    await test.step(name, () => {
      const title = head.querySelector("title")?.textContent ?? "";
      expect(title.length).toBeGreaterThan(0);
      expect(title.length).toBeLessThanOrEqual(TITLE);
      const description = one(head, "meta[name=description]");
      expect(description.length).toBeGreaterThanOrEqual(DESCRIPTION[0]);
      expect(description.length).toBeLessThanOrEqual(DESCRIPTION[1]);
      expect(one(head, 'meta[property="og:description"]')).toBe(description);
      expect(one(head, 'meta[property="og:title"]')).not.toBe("");
      expect(one(head, 'meta[property="og:image"]')).toContain(`cards/${name.replace(".html", ".png")}`);
      expect(one(head, 'meta[name="twitter:card"]')).toBe("summary_large_image");
      for (const fact of ["title", "author", "publication_date", "language"])
        expect(one(head, `meta[name=citation_${fact}]`)).not.toBe("");
      const data = JSON.parse(head.querySelector("script[type='application/ld+json']")?.textContent ?? "") as object;
      expect(data).toMatchObject({
        "@context": "https://schema.org",
        "@type": "LearningResource",
        description,
        educationalLevel: expect.stringMatching(/./),
        teaches: expect.stringMatching(/./),
        timeRequired: expect.stringMatching(/^PT[1-9]\d*M$/),
        inLanguage: name.includes("/") ? name.split("/")[0] : "en"
      });
      expect(head.querySelectorAll("link[rel=canonical]").length).toBe(knowsItsAddress ? 1 : 0);
    });
  const descriptions = pages.map(({head}) => one(head, "meta[name=description]"));
  expect(new Set(descriptions).size).toBe(pages.length);
});

test("the site says who may read it, and describes itself as an app whose icons are there", () => {
  expect(read("robots.txt")).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(existsSync(join(dist, "sitemap.xml"))).toBe(knowsItsAddress);
  const manifest = JSON.parse(read("manifest.webmanifest")) as {readonly icons: readonly {readonly src: string}[]};
  expect(manifest.icons.length).toBeGreaterThan(1);
  for (const {src} of manifest.icons) expect(readFileSync(join(dist, src)).length).toBeGreaterThan(100);
  for (const {head} of pages) expect(one(head, "link[rel=manifest]", "href")).toMatch(/manifest\.webmanifest$/);
});

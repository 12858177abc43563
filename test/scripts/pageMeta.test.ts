import {expect, it} from "vitest";
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

it("tells its address where the site knows its own", () => {
  const told = tags("https://a.org/x/");
  expect(told.get("canonical")).toBe("https://a.org/x/paths");
  expect(told.get("og:url")).toBe("https://a.org/x/paths");
  expect(robots("https://a.org/x/")).toContain("Sitemap: https://a.org/x/sitemap.xml");
  expect(siteMap(["index.html", "paths.html"], "https://a.org/x/")).toContain(
    "<url><loc>https://a.org/x/</loc></url>\n<url><loc>https://a.org/x/paths</loc></url>"
  );
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

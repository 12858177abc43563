import {BOOK_TITLE, COVER, PAGES} from "../../components/site/pages.js";
import type {Language} from "../../components/words/languages.js";
import {cardFile, hasCard} from "../cards/cardFile.js";
import {CARD} from "../cards/cardSize.js";
import {createElement, type Element} from "./htmlTree.js";
import {languageOf, originalOf, pageWords, SHELL} from "./translations.js";
import {defaultTreeAdapter as tree} from "parse5";

/** What is known of a page once it is built. */
export interface PageFacts {
  /** Its file, `paths.html`. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Words of its main part. */
  readonly words: number;
}

/** Words a minute that an attentive reader reads. */
const PACE = 200;
const AUTHORS = "The Shortcut authors";
const YEAR = "2026";

/** A page's address below the site's root, `paths`; empty for the cover. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "");
}

const meta = (kind: "name" | "property", key: string, content: string): Element =>
  createElement("meta", {[kind]: key, content});

/** A page as schema.org describes what one learns from. */
function learningResource({file, title, description, words}: PageFacts, address: string | undefined): object {
  const original = originalOf(file);
  const page = PAGES.find(({path}) => `${path.slice(1)}.html` === original);
  const language = languageOf(file);
  return {
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: title,
    description,
    inLanguage: language,
    isAccessibleForFree: true,
    educationalLevel: "undergraduate",
    learningResourceType: original === "training-lab.html" || original === "build.html" ? "laboratory" : "lesson",
    teaches: page
      ? `${pageWords(page.name, language)}: ${pageWords(page.about, language)}`
      : "Residual learning (He et al. 2015)",
    timeRequired: `PT${Math.max(1, Math.ceil(words / PACE))}M`,
    author: {"@type": "Organization", name: AUTHORS},
    license: "https://opensource.org/license/mit",
    ...(address === undefined ? {} : {url: address}),
    ...(original === "index.html" ? {} : {isPartOf: {"@type": "Book", name: COVER.name}})
  };
}

/** What previews of a link show of a page: its card, seen from the page where the site's address is not known. */
function cardMeta({file, title}: PageFacts, base: string | undefined): readonly Element[] {
  if (!hasCard(file)) return [meta("name", "twitter:card", "summary")];
  const root = "../".repeat(file.split("/").length - 1) || "./";
  const card = base === undefined ? `${root}${cardFile(file)}` : new URL(cardFile(file), base).href;
  return [
    meta("property", "og:image", card),
    meta("property", "og:image:width", String(CARD.width)),
    meta("property", "og:image:height", String(CARD.height)),
    meta("property", "og:image:alt", SHELL[languageOf(file)].pageQuestionAndFigure(title)),
    meta("name", "twitter:card", "summary_large_image"),
    meta("name", "twitter:image", card)
  ];
}

/** Where the page is in each language, for search engines, which take whole addresses alone. */
function alternates(file: string, languages: readonly Language[], base: string): readonly Element[] {
  return languages.map((language) => {
    const address = `${language === "en" ? "" : `${language}/`}${addressOf(originalOf(file))}`;
    return createElement("link", {rel: "alternate", hreflang: language, href: new URL(address, base).href});
  });
}

/**
 * What tells other programs about a page: for previews of links, for citations, for search. Addresses are told only where the
 * site knows its own.
 * @param base the site's address, with a slash at its end; from the setting `SITE_URL`
 * @param languages that the page can be read in, where there are several
 */
export function pageMeta(facts: PageFacts, base?: string, languages: readonly Language[] = []): readonly Element[] {
  const {file, title, description} = facts;
  const address = base === undefined ? undefined : new URL(addressOf(file), base).href;
  const data = createElement("script", {type: "application/ld+json"});
  // A text that ended the script would end it here.
  tree.insertText(data, JSON.stringify(learningResource(facts, address)).replaceAll("<", "\\u003c"));
  return [
    meta("property", "og:type", "article"),
    meta("property", "og:site_name", COVER.name),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    ...cardMeta(facts, base),
    meta("name", "citation_title", originalOf(file) === "index.html" ? BOOK_TITLE : title),
    meta("name", "citation_author", AUTHORS),
    meta("name", "citation_publication_date", YEAR),
    meta("name", "citation_language", languageOf(file)),
    ...(base === undefined || address === undefined
      ? []
      : [
          ...(languages.length > 1 ? alternates(file, languages, base) : []),
          createElement("link", {rel: "canonical", href: address}),
          meta("property", "og:url", address),
          meta("name", "citation_public_url", address)
        ]),
    data
  ];
}

/** `sitemap.xml` of a site at an address. */
export function siteMap(files: readonly string[], base: string): string {
  const urls = files.map((file) => `<url><loc>${new URL(addressOf(file), base).href}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

/** `robots.txt`: everything may be read. */
export function robots(base?: string): string {
  return `User-agent: *\nAllow: /\n${base === undefined ? "" : `Sitemap: ${new URL("sitemap.xml", base).href}\n`}`;
}

/** The setting `SITE_URL` as an address with a slash at its end; undefined where it is not set. @throws RangeError for no http address */
export function siteUrl(setting: string | undefined): string | undefined {
  if (setting === undefined || setting === "") return undefined;
  if (!/^https?:\/\/[^\s/]/.test(setting) || !URL.canParse(setting))
    throw new RangeError(`SITE_URL is ${setting}, but must be an address such as https://example.org/shortcut/`);
  return setting.endsWith("/") ? setting : `${setting}/`;
}

import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {TRANSLATIONS} from "../../components/words/languages.js";

/** Where a translated page names what it was made from, in its front matter. */
const MADE_FROM = /^translated: ?(.*)$/m;

/** What a translated page names of the English page that it was made from: the first twelve signs of its digest. */
export const sourceDigest = (source: string): string => createHash("sha256").update(source).digest("hex").slice(0, 12);

/** A page in another language. */
export interface TranslatedPage {
  /** Its file, `src/de/training-lab.md`. */
  readonly file: string;
  /** The English page's, `src/training-lab.md`. */
  readonly original: string;
}

/** All translated pages below `src/`. */
export function translatedPages(root: string): readonly TranslatedPage[] {
  return TRANSLATIONS.filter((language) => existsSync(join(root, "src", language))).flatMap((language) =>
    readdirSync(join(root, "src", language))
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => ({file: `src/${language}/${name}`, original: `src/${name}`}))
  );
}

/** What is wrong with a translated page, in a sentence; undefined for one that is up to date. */
function fault(root: string, {file, original}: TranslatedPage): string | undefined {
  const [, named] = MADE_FROM.exec(readFileSync(join(root, file), "utf8")) ?? [];
  if (named === undefined)
    return `${file} does not say what it was translated from: its front matter needs a line "translated:".`;
  if (!existsSync(join(root, original))) return `${file} has no page to be translated from: ${original} is not there.`;
  const digest = sourceDigest(readFileSync(join(root, original), "utf8"));
  if (named === digest) return undefined;
  return `${file} is older than ${original}: bring it up to date, then npm run stale -- ${file} (${named} → ${digest}).`;
}

/** The translated pages that are no longer what their English page says, each in a sentence. */
export function stalePages(root: string): readonly string[] {
  return translatedPages(root).flatMap((page) => fault(root, page) ?? []);
}

/** Notes in a translated page that it is up to date with its English one. @throws RangeError for a file that is no translated page */
export function markTranslated(root: string, file: string): void {
  const page = translatedPages(root).find((one) => one.file === file);
  if (page === undefined)
    throw new RangeError(
      `${file} is no translated page; there are ${translatedPages(root)
        .map((one) => one.file)
        .join(", ")}`
    );
  const digest = sourceDigest(readFileSync(join(root, page.original), "utf8"));
  const source = readFileSync(join(root, file), "utf8");
  writeFileSync(join(root, file), source.replace(MADE_FROM, `translated: ${digest}`));
}

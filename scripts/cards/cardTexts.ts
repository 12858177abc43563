import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "parse5";
import {attribute, elements, textOf, type Element} from "../site/htmlTree.js";
import {pagesOf} from "../site/pagesOf.js";
import {hasCard} from "./cardFile.js";

/** What is written on a page's card. */
export interface CardText {
  readonly title: string;
  /** The page's question; its description where it asks nothing. */
  readonly question: string;
}

/** What is there twice: formulas stand in a page for the eye and as MathML, and in two notations. */
const isTwice = (element: Element): boolean =>
  /\b(katex-html|notation-papers)\b/.test(attribute(element, "class") ?? "") || element.tagName === "annotation";

/** Title and question of a built page. */
export function cardText(source: string): CardText {
  const all = [...elements(parse(source))];
  for (const element of all) if (isTwice(element)) element.childNodes = [];
  const words = (found: Element | undefined): string => (found ? textOf(found).replace(/\s+/g, " ").trim() : "");
  const title = words(all.find(({tagName}) => tagName === "h1"));
  const question = words(all.find((element) => attribute(element, "class") === "question"));
  const described = all.find((element) => attribute(element, "name") === "description");
  return {title, question: question === "" ? ((described && attribute(described, "content")) ?? "") : question};
}

/**
 * Notes what is to be written on the cards of a built site: the pages change while the cards are drawn.
 * @returns the file of it, the texts by their pages
 */
export function noteCardTexts(root: string): string {
  const dist = join(root, "dist");
  const texts = pagesOf(dist)
    .filter(hasCard)
    .map((page) => [page, cardText(readFileSync(join(dist, page), "utf8"))] as const);
  const file = join(root, ".build/cards.json");
  mkdirSync(join(root, ".build"), {recursive: true});
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts)));
  return file;
}

/** @file Where the stills of a page are, and the paragraphs that they belong to. */
import {AWAITED} from "../site/awaitedBlock.js";
import {languageOf, originalOf, SHELL} from "../site/translations.js";
import {attribute, createElement, elements, textOf, type Element} from "../site/htmlTree.js";
import {defaultTreeAdapter as tree} from "parse5";

/** Pages whose stills are SVG: the renderer cannot bear what lies far outside of a picture that the camera has come close to. */
const CLOSE = /^residual-(unit|learning)\.html$/;

/** Pages whose text moves no picture, and whose first figure can stand still: `firstStills.ts` draws it. */
export const FIRST_STILLS: readonly string[] = [
  "after-resnet.html",
  "build.html",
  "degradation.html",
  "paths.html",
  "resnet-34.html",
  "training-lab.html"
];

/** Which of a still's files: for a dark page, for a phone's screen. */
interface StillKind {
  readonly dark?: boolean;
  readonly narrow?: boolean;
}

/** A still of a page, from 1, seen from the site's root: `stills/gradients-1.png`, `stills/gradients-1-narrow-dark.png`; the same in each language. */
export const stillFile = (page: string, number: number, {dark = false, narrow = false}: StillKind = {}): string =>
  `stills/${originalOf(page).replace(/\.html$/, "")}-${number}${narrow ? "-narrow" : ""}${dark ? "-dark" : ""}.${CLOSE.test(originalOf(page)) ? "svg" : "png"}`;

const DARK = "(prefers-color-scheme: dark)";
/** Where a page's pictures stand upright. */
const NARROW = "(max-width: 37.4rem)";

/** A still as markup: upright where there is little room, and the one for dark pages where the reader wants these. `described` are further attributes. */
function stillPicture(file: (kind: StillKind) => string, name: string, described = ""): string {
  const sources: readonly (readonly [StillKind, string])[] = [
    [{narrow: true, dark: true}, `${NARROW} and ${DARK}`],
    [{narrow: true}, NARROW],
    [{dark: true}, DARK]
  ];
  const listed = sources.map(([kind, media]) => `<source srcset="${file(kind)}" media="${media}">`);
  return `<picture>${listed.join("")}<img class="still" src="${file({})}" alt="${name}"${described}></picture>`;
}

/** Whether an element holds the paragraphs that move a picture, one section for each of its states. */
const tells = (element: Element): boolean => /^(told|unit)-steps$/.test(attribute(element, "class") ?? "");

/** The sections of a page that move its picture, in order. */
export const toldSections = (all: Iterable<Element>): readonly Element[] =>
  [...all].filter(({tagName, parentNode}) => {
    return tagName === "section" && parentNode !== null && tree.isElementNode(parentNode) && tells(parentNode);
  });

/** Whether a section leaves the picture as the one before it has brought it. */
export const isSeenAbove = (section: Element): boolean => attribute(section, "data-still") === "above";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Puts a still where a page's first figure is drawn, and says that it is one. */
function addFirstStill(all: readonly Element[], page: string, root: string): void {
  const first = all.find((element) => attribute(element, AWAITED) !== undefined);
  if (!first?.parentNode) return;
  const {firstFigureOf, scriptsAreOff} = SHELL[languageOf(page)];
  const title = all.find(({tagName}) => tagName === "h1");
  const question = all.find((element) => attribute(element, "class") === "question");
  const words = (element: Element | undefined): string =>
    element ? textOf(element).replaceAll(/\s+/g, " ").trim() : "";
  const name = escaped(firstFigureOf(words(title), words(question)));
  const picture = createElement("noscript", {});
  tree.insertText(picture, `${stillPicture((kind) => root + stillFile(page, 1, kind), name)}<p>${scriptsAreOff}</p>`);
  tree.insertBefore(first.parentNode, picture, first);
}

/**
 * Puts the still of each state into the section that tells of it, for a reader whose browser runs no scripts; on
 * pages without such sections, that of the first figure to its place.
 * @param page the page's file, `gradients.html`
 * @param root the way from the page to the site's root, `./`
 */
export function addStills(all: readonly Element[], page: string, root: string): void {
  if (FIRST_STILLS.includes(originalOf(page))) addFirstStill(all, page, root);
  toldSections(all).forEach((section, i) => {
    if (isSeenAbove(section)) return;
    const heading = [...elements(section)].find(({tagName}) => tagName === "h2");
    const picture = createElement("noscript", {});
    const name = heading ? attribute(heading, "id") : undefined;
    const described = name === undefined ? "" : ` aria-describedby="${name}"`;
    const {thePictureAtThisPoint} = SHELL[languageOf(page)];
    tree.insertText(
      picture,
      stillPicture((kind) => root + stillFile(page, i + 1, kind), thePictureAtThisPoint, described)
    );
    tree.appendChild(section, picture);
  });
}

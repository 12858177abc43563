/**
 * @file Run by the build, in a process of its own: for each built page the picture that previews of links show, with its title, its
 * question and its own figure.
 */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parse} from "parse5";
import {attribute, elements, textOf, type Element as PageElement} from "../site/htmlTree.js";
import {cardFile, hasCard} from "./cardFile.js";
import {cardFonts} from "./cardFonts.js";
import {cardMaker} from "./drawCard.js";
import {drawingWindow, type DrawingWindow} from "./drawingWindow.js";
import {styleSvg} from "./styledSvg.js";
import {pagesOf} from "../site/pagesOf.js";
import type {CardFigure, Room} from "./cardFigures.js";

const root = join(import.meta.dirname, "../..");
const dist = process.argv[2] ?? join(root, "dist");

const isSaid = (element: PageElement): boolean =>
  /\b(katex-html|notation-papers)\b/.test(attribute(element, "class") ?? "");

/** Title and question of a built page; its description where it asks nothing. */
function wordsOf(source: string): {readonly title: string; readonly question: string} {
  const all = [...elements(parse(source))];
  for (const element of all) if (isSaid(element)) element.childNodes = [];
  const words = (found: PageElement | undefined): string => (found ? textOf(found).replace(/\s+/g, " ").trim() : "");
  const description = all.find((element) => attribute(element, "name") === "description");
  const question = all.find((element) => attribute(element, "class") === "question");
  return {
    title: words(all.find(({tagName}) => tagName === "h1")),
    question: words(question) || (description && attribute(description, "content")) || ""
  };
}

/** A page's drawing, as large as there is room, with its canvas under it and its styles at its elements. */
function drawn(figure: CardFigure, room: Room, {canvas, rules}: DrawingWindow): SVGSVGElement {
  const main = document.querySelector("main");
  const element = figure(root, room);
  main?.replaceChildren(element);
  const svg = element.tagName === "svg" ? (element as SVGSVGElement) : element.querySelector("svg");
  if (svg === null) throw new Error("the figure of a card holds no drawing");
  styleSvg(svg, rules);
  const under = [...element.querySelectorAll("canvas")].map(canvas).join("");
  svg.insertAdjacentHTML("afterbegin", under);
  if (!svg.hasAttribute("viewBox"))
    svg.setAttribute("viewBox", `0 0 ${svg.getAttribute("width") ?? ""} ${svg.getAttribute("height") ?? ""}`);
  svg.setAttribute("overflow", "visible");
  return svg;
}

const window = drawingWindow(root);
// Figures look for the page when they are loaded.
const {CARD_FIGURES} = await import("./cardFigures.js");
const card = cardMaker(await cardFonts(root, join(root, ".build/fonts")));
for (const page of pagesOf(dist).filter(hasCard)) {
  const figure = CARD_FIGURES[page];
  const picture = card({
    ...wordsOf(readFileSync(join(dist, page), "utf8")),
    figure: (room) => figure && drawn(figure, room, window)
  });
  const file = join(dist, cardFile(page));
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, picture);
}
process.exit();

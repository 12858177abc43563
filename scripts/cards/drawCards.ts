/**
 * @file Run by the build, in a process of its own, with the file of {@link noteCardTexts}: draws for each page the picture that
 * previews of links show, with its title, its question and its own figure; and the stills of the pages whose text moves a picture.
 */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {cardFile} from "./cardFile.js";
import type {CardFigure, Room} from "./cardFigures.js";
import {cardFonts} from "./cardFonts.js";
import type {CardText} from "./cardTexts.js";
import {contentsFile} from "./contentsFile.js";
import {cardMaker} from "./drawCard.js";
import {drawContents} from "./drawContents.js";
import {originalOf} from "../site/translations.js";
import {drawingWindow, type DrawingWindow} from "./drawingWindow.js";
import {drawStill, NARROW_STILL, PIXELS, STILL, stillSvg} from "./drawStill.js";
import {stillFile} from "./stillFile.js";
import {rootProperties, styleSvg} from "./styledSvg.js";
import type {StyleRule} from "./styleRules.js";

const root = join(import.meta.dirname, "../..");
const [, , texts = "", dist = join(root, "dist")] = process.argv;

/** A page's drawing, as large as there is room, with its canvas under it and its styles at its elements. */
function drawn(
  figure: CardFigure,
  room: Room,
  canvas: DrawingWindow["canvas"],
  rules: readonly StyleRule[]
): SVGSVGElement {
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

const {canvas, turn} = drawingWindow(root);
const light = turn(false);
// Figures look for the page when they are loaded.
const {CARD_FIGURES} = await import("./cardFigures.js");
const {stillFigures} = await import("./stillFigures.js");
const {firstStills} = await import("./firstStills.js");
const {contentsFigures} = await import("./contentsFigures.js");
const fonts = await cardFonts(root, join(root, ".build/fonts"));
const card = cardMaker(fonts);
for (const [page, text] of Object.entries(JSON.parse(readFileSync(texts, "utf8")) as Record<string, CardText>)) {
  const figure = CARD_FIGURES[originalOf(page)];
  const file = join(dist, cardFile(page));
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, card({...text, figure: (room) => figure && drawn(figure, room, canvas, light)}));
}
for (const dark of [false, true]) {
  const rules = turn(dark);
  const ground = rootProperties(rules).get("--surface") ?? "#ffffff";
  const cells = [...contentsFigures(root).values()].map(
    (detail) => detail && {drawing: drawn(detail.figure, detail.room, canvas, rules), part: detail.part}
  );
  writeFileSync(join(dist, contentsFile(dark)), drawContents(cells, ground, fonts));
  for (const [page, figures] of Object.entries({...stillFigures(root), ...firstStills()}))
    for (const [i, figure] of figures.entries())
      for (const form of [STILL, NARROW_STILL]) {
        if (figure === undefined) continue;
        const file = join(dist, stillFile(page, i + 1, {dark, narrow: form === NARROW_STILL}));
        mkdirSync(dirname(file), {recursive: true});
        const drawing = drawn(figure, form, canvas, rules);
        writeFileSync(
          file,
          file.endsWith(".svg") ? stillSvg(drawing, ground, form, PIXELS) : drawStill(drawing, ground, fonts, form)
        );
      }
}
// Figures leave observers and timers behind.
process.exit();

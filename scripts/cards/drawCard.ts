import {Resvg, type ResvgRenderOptions} from "@resvg/resvg-js";
import {ICON_PATHS} from "../publish/icon.js";
import {CARD} from "./cardSize.js";
import type {CardText} from "./cardTexts.js";

const EDGE = 56;
/** Where the title begins, and how far the figure stays from it and from the lower edge. */
const TOP = 112;
const APART = 26;

/** Pixels by which lines are made shorter while they do not become more. */
const STEP = 20;

interface TextStyle {
  /** As SVG's attributes say it. */
  readonly look: string;
  readonly size: number;
  readonly line: number;
}

const TITLE: TextStyle = {look: 'font-family="Source Serif 4" font-weight="600" fill="#1b1a18"', size: 56, line: 60};
const QUESTION: TextStyle = {
  look: 'font-family="Source Serif 4" font-style="italic" fill="#67635b"',
  size: 27,
  line: 36
};

/** What a card shows. */
export interface CardContent extends CardText {
  /** A drawing whose styles are written at its elements; the site's sign stands in the place of none. */
  readonly figure: (room: {readonly width: number; readonly height: number}) => SVGSVGElement | undefined;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Makes cards with these fonts, and none of the system's. */
export function cardMaker(fontFiles: readonly string[]): (content: CardContent) => Buffer {
  const options: ResvgRenderOptions = {
    font: {fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Inter", sansSerifFamily: "Inter"}
  };
  const svg = (content: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">${content}</svg>`;
  const text = (words: string, {look, size}: TextStyle, x: number, y: number): string =>
    `<text x="${x}" y="${y}" font-size="${size}" ${look}>${escaped(words)}</text>`;
  const widthOf = (words: string, style: TextStyle): number =>
    new Resvg(svg(text(words, style, 0, 100)), options).getBBox()?.width ?? 0;

  /** Words as lines of at most a width. */
  function broken(words: readonly (readonly [word: string, width: number])[], space: number, most: number) {
    const found: {words: string; width: number}[] = [];
    for (const [word, width] of words) {
      const line = found.at(-1);
      if (line && line.width + space + width <= most) {
        line.words += ` ${word}`;
        line.width += space + width;
      } else found.push({words: word, width});
    }
    return found;
  }
  /** Words as lines that fit the card, all of about one length. */
  function lines(text: string, style: TextStyle): readonly string[] {
    const words = text
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, widthOf(word, style)] as const);
    const space = widthOf("n n", style) - 2 * widthOf("n", style);
    const whole = CARD.width - 2 * EDGE;
    const count = broken(words, space, whole).length;
    let most = whole;
    while (most > STEP && broken(words, space, most - STEP).length === count) most -= STEP;
    return broken(words, space, most).map((line) => line.words);
  }
  function figureAt(top: number, draw: CardContent["figure"]): string {
    const room = {width: CARD.width - 2 * EDGE, height: CARD.height - top - EDGE / 2};
    const figure = draw(room);
    if (figure === undefined)
      return `<svg x="${EDGE}" y="${top}" width="${room.width}" height="${room.height}" viewBox="0 0 32 32">${ICON_PATHS}</svg>`;
    for (const [name, value] of Object.entries({x: EDGE, y: top, ...room})) figure.setAttribute(name, String(value));
    return figure.outerHTML;
  }
  return ({title, question, figure}) => {
    const titles = lines(title, TITLE).map((line, i) =>
      text(line, TITLE, EDGE, TOP + TITLE.size * 0.78 + i * TITLE.line)
    );
    const below = TOP + titles.length * TITLE.line + 18;
    const asked = lines(question, QUESTION).map((line, i) =>
      text(line, QUESTION, EDGE, below + QUESTION.size * 0.8 + i * QUESTION.line)
    );
    const top = below + asked.length * QUESTION.line + APART;
    const sign = `<g transform="translate(${EDGE} 40) scale(1.25)">${ICON_PATHS}</g><text x="${EDGE + 54}" y="69" font-size="24" font-family="Inter" font-weight="700" fill="#0072b2">Shortcut</text>`;
    const paper = `<rect width="${CARD.width}" height="${CARD.height}" fill="#fbfaf7"/>`;
    const content = [paper, sign, ...titles, ...asked, figureAt(top, figure)].join("");
    return new Resvg(svg(content), options).render().asPng();
  };
}

import {Resvg, type RenderedImage} from "@resvg/resvg-js";
import {ICON_PATHS} from "../publish/icon.js";
import {CELL} from "./contentsFile.js";
import {pngOf} from "./pngOf.js";

/** A drawing with its styles at its elements, and the part of it that is shown: left and upper edge and width in its pixels. */
export interface Cell {
  readonly drawing: SVGSVGElement;
  readonly part: readonly [x: number, y: number, width: number];
}

const svg = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;

/** Cells under each other as one PNG, on a ground of this colour, with these fonts and none of the system's; the site's sign in the place of none. */
export function drawContents(
  cells: readonly (Cell | undefined)[],
  ground: string,
  fontFiles: readonly string[]
): Buffer {
  const {width, height, gap, density} = CELL;
  const font = {
    fontFiles: [...fontFiles],
    loadSystemFonts: false,
    defaultFontFamily: "Inter",
    sansSerifFamily: "Inter"
  };
  const rendered = (content: string, zoom: number): RenderedImage =>
    new Resvg(content.replaceAll("&nbsp;", "\u00a0"), {font, fitTo: {mode: "zoom", value: zoom}}).render();
  const drawn = ({drawing, part: [x, y, shown]}: Cell): string => {
    const view = [x, y, shown, (shown * height) / width].join(" ");
    for (const [name, value] of Object.entries({x: 0, y: 0, width, height, viewBox: view, overflow: "hidden"}))
      drawing.setAttribute(name, String(value));
    return drawing.outerHTML;
  };
  const sign = `<svg width="${width}" height="${height}" viewBox="-8 -8 48 48">${ICON_PATHS}</svg>`;
  const pictures = cells.map((one, i) => {
    const content = one === undefined ? sign : drawn(one);
    // Each alone: names within drawings stand for themselves.
    const cell = rendered(
      svg(width, height, `<rect width="${width}" height="${height}" fill="${ground}"/>${content}`),
      density
    ).asPng();
    const y = i * (height + gap) * density;
    return `<image y="${y}" width="${width * density}" height="${height * density}" href="data:image/png;base64,${cell.toString("base64")}"/>`;
  });
  const [wide, high] = [width * density, (height * cells.length + gap * (cells.length - 1)) * density];
  const blank = `<rect width="${wide}" height="${high}" fill="${ground}"/>`;
  const all = rendered(svg(wide, high, blank + pictures.join("")), 1);
  // A third smaller than the renderer's own file.
  return pngOf({width: all.width, height: all.height, data: all.pixels});
}

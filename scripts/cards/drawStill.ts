import {Resvg} from "@resvg/resvg-js";

/** Room of a figure on its still, in CSS pixels. */
export const STILL = {width: 960, height: 520};
/** Paper around the drawing, in CSS pixels, and how many pixels stand for one of them. */
const EDGE = 20;
const DENSITY = 1.25;

/** How browsers are asked for maps whose pixels can be counted; the renderer has its own word for it. */
export const PIXELS = "<style>image{image-rendering:pixelated}</style>";

/** A drawing whose styles are written at its elements, on a ground of this colour, as a file. */
export function stillSvg(figure: SVGSVGElement, ground: string, style = ""): string {
  const [, , width = STILL.width, height = STILL.height] = (figure.getAttribute("viewBox") ?? "")
    .split(/[ ,]+/)
    .map(Number);
  for (const [name, value] of Object.entries({x: EDGE, y: EDGE, width, height}))
    figure.setAttribute(name, String(value));
  const [wide, high] = [width + 2 * EDGE, height + 2 * EDGE];
  figure.setAttribute("overflow", "hidden");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">${style}<rect width="${wide}" height="${high}" fill="${ground}"/>${figure.outerHTML}</svg>`;
  return svg.replaceAll("&nbsp;", "\u00a0");
}

/** The same as a PNG, with these fonts and none of the system's. */
export function drawStill(figure: SVGSVGElement, ground: string, fontFiles: readonly string[]): Buffer {
  return new Resvg(stillSvg(figure, ground), {
    font: {fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Inter", sansSerifFamily: "Inter"},
    fitTo: {mode: "zoom", value: DENSITY}
  })
    .render()
    .asPng();
}

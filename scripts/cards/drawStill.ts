import {Resvg} from "@resvg/resvg-js";

/** The form of a still: room of its figure and paper around that, in CSS pixels, and how many pixels stand for one of them. */
export interface StillForm {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly density: number;
}

/** The usual form, and the one for a phone's screen, as its pages are drawn. */
export const STILL: StillForm = {width: 960, height: 520, edge: 20, density: 1.25};
export const NARROW_STILL: StillForm = {width: 340, height: 300, edge: 4, density: 1.5};

/** How browsers are asked for maps whose pixels can be counted; the renderer has its own word for it. */
export const PIXELS = "<style>image{image-rendering:pixelated}</style>";

/** A drawing whose styles are written at its elements, on a ground of this colour, as a file. */
export function stillSvg(figure: SVGSVGElement, ground: string, form = STILL, style = ""): string {
  const {edge} = form;
  const [, , width = form.width, height = form.height] = (figure.getAttribute("viewBox") ?? "")
    .split(/[ ,]+/)
    .map(Number);
  for (const [name, value] of Object.entries({x: edge, y: edge, width, height}))
    figure.setAttribute(name, String(value));
  const [wide, high] = [width + 2 * edge, height + 2 * edge];
  figure.setAttribute("overflow", "hidden");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">${style}<rect width="${wide}" height="${high}" fill="${ground}"/>${figure.outerHTML}</svg>`;
  return svg.replaceAll("&nbsp;", "\u00a0");
}

/** The same as a PNG, with these fonts and none of the system's. */
export function drawStill(figure: SVGSVGElement, ground: string, fontFiles: readonly string[], form = STILL): Buffer {
  return new Resvg(stillSvg(figure, ground, form), {
    font: {fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "Inter", sansSerifFamily: "Inter"},
    fitTo: {mode: "zoom", value: form.density}
  })
    .render()
    .asPng();
}

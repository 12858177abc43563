import {standaloneSvg} from "./standaloneSvg.js";
import {withFonts} from "./withFonts.js";

/** A figure as one picture that stands alone; CSS pixels. */
export interface FigureFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const SVG = "http://www.w3.org/2000/svg";
/** Room around the pictures, for the title above and for where it is from below; CSS pixels. */
const AROUND = 16;
const HEAD = 28;
const FOOT = 24;

const make = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
};

/** The outermost drawings of a figure that are seen, in the order in which they lie on each other. */
function drawingsOf(picture: HTMLElement): readonly (SVGSVGElement | HTMLCanvasElement)[] {
  return [...picture.querySelectorAll<SVGSVGElement | HTMLCanvasElement>("svg, canvas")].filter((drawing) => {
    const {width, height} = drawing.getBoundingClientRect();
    return width > 0 && height > 0 && drawing.parentElement?.closest("svg") === null;
  });
}

/** A drawing at its place: an SVG with literal colours, a canvas as an image. */
function placed(drawing: SVGSVGElement | HTMLCanvasElement, x: number, y: number): SVGElement {
  const {width, height} = drawing.getBoundingClientRect();
  const place = {x, y, width, height};
  if (drawing instanceof HTMLCanvasElement)
    return make("image", {...place, href: drawing.toDataURL("image/png"), preserveAspectRatio: "none"});
  const {text} = standaloneSvg(drawing, "");
  const inner = new DOMParser().parseFromString(text, "image/svg+xml").documentElement as unknown as SVGElement;
  // The ground of the whole is enough: one of its own would hide a canvas under it.
  inner.firstElementChild?.remove();
  inner.removeAttribute("role");
  inner.removeAttribute("aria-label");
  for (const [key, value] of Object.entries(place)) inner.setAttribute(key, String(value));
  return inner;
}

/**
 * Draws a figure's picture, canvases as images, with its title above and a line that says where it is from below. It is drawn at
 * once; then the fonts come into it.
 */
export function figureFile(picture: HTMLElement, title: string, source: string): Promise<FigureFile> {
  const style = getComputedStyle(picture);
  const colour = (name: string, other: string): string => style.getPropertyValue(name).trim() || other;
  const frame = picture.getBoundingClientRect();
  const [width, height] = [frame.width + 2 * AROUND, frame.height + 2 * AROUND + HEAD + FOOT];
  const root = make("svg", {
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-family": colour("--sans-serif", "system-ui, sans-serif")
  });
  const words = (text: string, y: number, look: Readonly<Record<string, string | number>>): SVGElement => {
    const node = make("text", {x: AROUND, y, ...look});
    node.textContent = text;
    return node;
  };
  root.append(
    make("rect", {width, height, fill: colour("--ground", "#ffffff")}),
    words(title, AROUND + 14, {"font-size": 16, "font-weight": 600, fill: colour("--ink", "#000000")}),
    ...drawingsOf(picture).map((drawing) => {
      const {left, top} = drawing.getBoundingClientRect();
      return placed(drawing, left - frame.left + AROUND, top - frame.top + AROUND + HEAD);
    }),
    words(source, height - AROUND, {"font-size": 11, fill: colour("--muted", "#555555")})
  );
  return withFonts({text: new XMLSerializer().serializeToString(root), width, height});
}

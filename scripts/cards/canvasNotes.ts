import type {DOMWindow} from "jsdom";
import {pngAddress, type Pixels} from "./pngOf.js";

/** What was drawn on a canvas: pixels that were put there whole, and shapes as SVG. */
interface Note {
  pixels: Pixels | undefined;
  readonly shapes: string[];
}

/** A path as the page's code makes it from SVG's letters. */
class NotedPath {
  constructor(readonly d: string) {}
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");

/** What a canvas shows, as SVG of its own size. */
function svgOf({pixels, shapes}: Note): string {
  if (pixels === undefined) return shapes.join("");
  const {width, height} = pixels;
  return `<image${attributes({width, height, href: pngAddress(pixels), "image-rendering": "optimizeSpeed"})}/>${shapes.join("")}`;
}

/** The part of a canvas' context that the figures use at rest; it notes what is drawn. */
class NotedContext {
  fillStyle = "#000";
  strokeStyle = "#000";
  lineWidth = 1;
  lineCap = "butt";
  globalAlpha = 1;
  imageSmoothingEnabled = true;

  constructor(
    readonly canvas: HTMLCanvasElement,
    private readonly note: Note,
    private readonly noteOf: (canvas: HTMLCanvasElement) => Note
  ) {}

  private shape(name: string, values: Readonly<Record<string, string | number>>, content = ""): void {
    const faint = this.globalAlpha === 1 ? "" : attributes({opacity: this.globalAlpha});
    this.note.shapes.push(`<${name}${attributes(values)}${faint}>${content}</${name}>`);
  }
  /** Figures are drawn here at one pixel a CSS pixel, seen as a whole. */
  setTransform(): void {}
  getTransform(): undefined {
    return undefined;
  }
  clearRect(): void {
    this.note.shapes.length = 0;
    this.note.pixels = undefined;
  }
  createImageData(width: number, height: number): Pixels {
    return {width, height, data: new Uint8ClampedArray(4 * width * height)};
  }
  putImageData({width, height, data}: Pixels): void {
    this.note.pixels = {width, height, data: data.slice()};
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.shape("rect", {x, y, width, height, fill: this.fillStyle});
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.shape("rect", {x, y, width, height, fill: "none", stroke: this.strokeStyle, "stroke-width": this.lineWidth});
  }
  fill({d}: NotedPath): void {
    this.shape("path", {d, fill: this.fillStyle});
  }
  stroke({d}: NotedPath): void {
    const line = {stroke: this.strokeStyle, "stroke-width": this.lineWidth, "stroke-linecap": this.lineCap};
    this.shape("path", {d, fill: "none", ...line});
  }
  drawImage(source: HTMLCanvasElement, x: number, y: number, width: number, height: number): void {
    const scale = `translate(${x} ${y}) scale(${width / source.width} ${height / source.height})`;
    this.shape("g", {transform: scale}, svgOf(this.noteOf(source)));
  }
}

/**
 * Lets the canvases of a window note what is drawn on them.
 * @returns what a canvas shows, as SVG
 */
export function canvasNotes(window: DOMWindow): (canvas: HTMLCanvasElement) => string {
  const notes = new WeakMap<HTMLCanvasElement, Note>();
  const noteOf = (canvas: HTMLCanvasElement): Note => {
    const note = notes.get(canvas) ?? {pixels: undefined, shapes: []};
    notes.set(canvas, note);
    return note;
  };
  Object.assign(window, {Path2D: NotedPath});
  Object.assign(window.HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement) {
      return new NotedContext(this, noteOf(this), noteOf);
    },
    toDataURL(this: HTMLCanvasElement) {
      const {pixels} = noteOf(this);
      return pixels ? pngAddress(pixels) : "";
    }
  });
  return (canvas) => svgOf(noteOf(canvas));
}

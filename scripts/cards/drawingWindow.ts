import {JSDOM} from "jsdom";
import {canvasNotes} from "./canvasNotes.js";
import {rootProperties, TAKEN} from "./styledSvg.js";
import {styleRules, type StyleRule} from "./styleRules.js";

/** A page without a browser, on which figures can be drawn. */
export interface DrawingWindow {
  /** Turns the page dark or light: what the style sheets say then. It is light at first. */
  readonly turn: (dark: boolean) => readonly StyleRule[];
  /** What a canvas shows, as SVG. */
  readonly canvas: (canvas: HTMLCanvasElement) => string;
}

class Widths {
  observe(): void {}
  disconnect(): void {}
}

/**
 * Gives this process a page, as figures expect one: nothing moves and nothing changes its size. The process is to end
 * with it.
 */
export function drawingWindow(root: string): DrawingWindow {
  const {window} = new JSDOM('<!DOCTYPE html><main id="observablehq-main"></main>');
  let properties = rootProperties(styleRules(root, TAKEN));
  const canvas = canvasNotes(window);
  Object.assign(window, {
    matchMedia: () => ({matches: true, addEventListener: () => undefined, removeEventListener: () => undefined}),
    getComputedStyle: () => ({getPropertyValue: (name: string) => properties.get(name) ?? ""}),
    requestAnimationFrame: (draw: () => void) => setTimeout(draw, 0),
    cancelAnimationFrame: clearTimeout,
    ResizeObserver: Widths,
    devicePixelRatio: 1
  });
  const names = [
    ...[
      "window",
      "navigator",
      "document",
      "Node",
      "Element",
      "HTMLElement",
      "HTMLInputElement",
      "SVGElement",
      "Event",
      "CustomEvent",
      "MouseEvent"
    ],
    ...["KeyboardEvent", "Option", "HTMLCanvasElement", "Path2D", "matchMedia", "getComputedStyle", "location"],
    ...[
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "ResizeObserver",
      "devicePixelRatio",
      "innerHeight",
      "innerWidth"
    ]
  ];
  const all = window as unknown as Readonly<Record<string, unknown>>;
  // Some of them are Node's already, and only to be read.
  for (const name of names)
    Object.defineProperty(globalThis, name, {value: all[name], configurable: true, writable: true});
  return {
    canvas,
    turn(dark) {
      const rules = styleRules(root, TAKEN, dark);
      properties = rootProperties(rules);
      return rules;
    }
  };
}

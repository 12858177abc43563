// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {pinnedLine} from "../../../components/ui/told/pinnedLine.js";

const pinned = document.body.appendChild(document.createElement("div"));
Object.defineProperty(pinned, "offsetHeight", {value: 420});
/** A section from 0 to a height, with a paragraph that ends before. */
function section(height: number, textEnd: number): HTMLElement {
  const [node, text] = [document.createElement("section"), document.createElement("p")];
  node.append(text);
  node.getBoundingClientRect = () => new DOMRect(0, 0, 600, height);
  text.getBoundingClientRect = () => new DOMRect(0, 0, 600, textEnd);
  return node;
}
function screen(width: number, height: number, position: string, sections: readonly HTMLElement[] = []): number {
  vi.stubGlobal("innerWidth", width);
  vi.stubGlobal("innerHeight", height);
  pinned.style.position = position;
  return pinnedLine(pinned, sections);
}
afterEach(() => vi.unstubAllGlobals());

it("reads under a pinned picture, over an upright one, and in the upper part of a screen too low for either", () => {
  const under = screen(1280, 900, "sticky");
  expect(under).toBeGreaterThan(420);
  expect(under).toBeLessThan(560);
  expect(screen(360, 740, "static")).toBeLessThan(740);
  expect(screen(360, 740, "static")).toBeGreaterThan(370);
  expect(screen(740, 360, "static")).toBeLessThan(180);
});

it("reads a paragraph when the one before has gone below the picture, unless one of them fills its section", () => {
  const last = section(900, 100);
  expect(screen(1280, 900, "sticky", [section(360, 110), section(360, 120), last])).toBe(420 + 240);
  expect(screen(1280, 900, "sticky", [section(360, 110), section(360, 350), last])).toBe(screen(1280, 900, "sticky"));
});

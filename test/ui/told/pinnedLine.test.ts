// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {pinnedLine} from "../../../components/ui/told/pinnedLine.js";

const pinned = document.body.appendChild(document.createElement("div"));
Object.defineProperty(pinned, "offsetHeight", {value: 420});
function screen(width: number, height: number, position: string): number {
  vi.stubGlobal("innerWidth", width);
  vi.stubGlobal("innerHeight", height);
  pinned.style.position = position;
  return pinnedLine(pinned);
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

// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {embedded, leadOut, showPlate} from "../../../components/site/embed/embedded.js";

beforeEach(() => {
  document.documentElement.dataset.embed = "b";
  document.body.innerHTML =
    '<main data-way><div id="one"><figure data-plate="a"></figure></div><div id="two"><p>beside</p><div id="in"></div></div></main>';
  vi.stubGlobal("CSS", {escape: (text: string) => text});
});

/** A page's heights, as its observer would tell them. */
function heights() {
  let resize = (): void => undefined;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        resize = callback;
      }
      observe(): void {}
    }
  );
  return (height: number): void => {
    document.body.getBoundingClientRect = () => ({height}) as DOMRect;
    resize();
  };
}

it("marks the plate and its way as soon as a cell has shown it, and no other", async () => {
  heights();
  embedded(document, () => undefined);
  expect(document.querySelector("[data-shown]")).toBeNull();
  const plate = document.createElement("figure");
  plate.dataset.plate = "b";
  document.querySelector("#in")?.append(plate);
  await vi.waitFor(() => expect(plate.dataset.shown).toBe(""));
  expect([...document.querySelectorAll("[data-way]")].map(({id, tagName}) => id || tagName)).toEqual([
    "MAIN",
    "two",
    "in"
  ]);
});

it("tells its height in whole pixels, once for each", () => {
  const resize = heights();
  const tell = vi.fn();
  embedded(document, tell);
  for (const height of [300.2, 300.4, 512]) resize(height);
  expect(tell.mock.calls).toEqual([[{shortcut: {height: 301}}], [{shortcut: {height: 512}}]]);
});

it("leads links to the book, beside the page around, and leaves places within", () => {
  document.body.innerHTML = '<a href="./paths#x">1</a><a href="#here">2</a><a href="https://example.org/">3</a>';
  leadOut(document.body);
  leadOut(document.body);
  expect([...document.links].map((link) => [link.getAttribute("href"), link.target])).toEqual([
    ["../paths#x", "_blank"],
    ["#here", ""],
    ["https://example.org/", "_blank"]
  ]);
});

it("opens what is folded on the way, and what waits for another plate's guess", () => {
  document.body.innerHTML =
    '<main><details><div class="found awaits-guess"><figure data-plate="b"></figure></div></details></main>';
  const main = document.querySelector("main");
  const plate = document.querySelector("figure");
  if (!main || !plate) throw new Error("no page");
  showPlate(plate, main);
  expect(document.querySelector("details")?.open).toBe(true);
  expect(plate.parentElement?.className).toBe("found");
});

it("hides nothing above the main part", () => {
  const main = document.querySelector("main");
  const plate = document.querySelector("figure");
  if (!main || !plate) throw new Error("no page");
  showPlate(plate, main);
  expect(document.body.hasAttribute("data-way")).toBe(false);
});

// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {labelledSelect} from "../../components/ui/labelled.js";
import {plate} from "../../components/ui/plate.js";
import {PAPER_WIDTH} from "../../components/ui/print/paperWidth.js";
import {resize, stillPage, watches} from "../support/reader.js";

beforeEach(stillPage);

const drawing = (width: number): Node => document.createTextNode(`drawn ${width} wide`);

it("stands in one order: title, controls, picture, caption, provenance, table", () => {
  const provenance = document.createElement("p");
  provenance.textContent = "recorded";
  const {element} = plate({
    title: "What to see",
    controls: [labelledSelect("Show", [["a", "A"]]).cell],
    above: [document.createElement("hr")],
    draw: drawing,
    caption: "A sentence.",
    provenance,
    table: {name: "all of it", make: () => document.createElement("table")}
  });
  expect(element.tagName).toBe("FIGURE");
  expect([...element.children].map(({tagName, className}) => className || tagName)).toEqual([
    "plate-title",
    "figure-controls",
    "HR",
    "DIV",
    "FIGCAPTION",
    "P",
    "data-table",
    "figure-saver"
  ]);
  expect(element.textContent).toContain("drawn 640 wide");
});

it("draws again when a control or the width changes, within its limits, and no more after its stop", () => {
  const show = labelledSelect("Show", [
    ["a", "A"],
    ["b", "B"]
  ]);
  const draw = vi.fn(drawing);
  const {element, picture, stop} = plate({
    controls: [show.cell],
    draw,
    caption: () => `of ${show.input.value}`,
    widest: 700
  });
  document.body.append(element);
  show.input.value = "b";
  show.input.dispatchEvent(new Event("input", {bubbles: true}));
  expect(draw).toHaveBeenCalledTimes(2);
  expect(element.querySelector("figcaption")?.textContent).toBe("of b");
  vi.spyOn(picture, "clientWidth", "get").mockReturnValue(2000);
  resize();
  expect(draw).toHaveBeenLastCalledWith(700);
  vi.spyOn(picture, "clientWidth", "get").mockReturnValue(100);
  resize();
  expect(draw).toHaveBeenLastCalledWith(280);
  stop();
  expect(watches()).toBe(0);
});

it("makes its table only while it is open", () => {
  const make = vi.fn(() => document.createElement("table"));
  const {element, redraw} = plate({draw: drawing, table: {name: "all", make}});
  redraw();
  expect(make).not.toHaveBeenCalled();
  const details = element.querySelector("details")!;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  redraw();
  expect(make).toHaveBeenCalledTimes(2);
});

it("is not drawn again for the width that it was drawn for before it stood in the page", () => {
  const draw = vi.fn(drawing);
  const {element, picture} = plate({draw});
  document.body.append(element);
  vi.spyOn(picture, "clientWidth", "get").mockReturnValue(640);
  resize();
  expect(draw).toHaveBeenCalledTimes(1);
  vi.spyOn(picture, "clientWidth", "get").mockReturnValue(500);
  resize();
  expect(draw).toHaveBeenLastCalledWith(500);
});

it("is drawn in a task of its own, once it has a place, where it is not the page's first", async () => {
  document.body.innerHTML = '<main id="observablehq-main"><figure></figure></main>';
  const draw = vi.fn(drawing);
  const {element, picture, redraw, stop} = plate({draw});
  document.querySelector("main")?.append(element);
  const width = vi.spyOn(element, "clientWidth", "get").mockReturnValue(0);
  vi.spyOn(picture, "clientWidth", "get").mockReturnValue(700);
  redraw();
  resize();
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(draw).not.toHaveBeenCalled();
  width.mockReturnValue(700);
  resize();
  expect(draw).not.toHaveBeenCalled();
  expect(element.dataset.due).toBe("");
  await vi.waitFor(() => expect(draw).toHaveBeenCalledOnce());
  expect(element.dataset.due).toBeUndefined();
  expect(picture.textContent).toBe("drawn 700 wide");
  redraw();
  expect(draw).toHaveBeenCalledTimes(2);
  stop();
  expect(watches()).toBe(0);
  document.body.replaceChildren();
});

it("is drawn for paper wherever it is folded away, and not at all after its stop", async () => {
  document.body.innerHTML = '<main id="observablehq-main"><figure></figure></main>';
  const [draw, late] = [vi.fn(drawing), vi.fn(drawing)];
  const [folded, ended] = [plate({draw, caption: "said at once"}), plate({draw: late})];
  document.querySelector("main")?.append(folded.element, ended.element);
  expect(folded.element.querySelector("figcaption")?.textContent).toBe("said at once");
  vi.spyOn(ended.element, "clientWidth", "get").mockReturnValue(700);
  resize();
  ended.stop();
  dispatchEvent(new Event("beforeprint"));
  dispatchEvent(new Event("beforeprint"));
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(draw).toHaveBeenCalledOnce();
  expect(late).not.toHaveBeenCalled();
  folded.stop();
  document.body.replaceChildren();
});

it("reads its width no more once it has been told it: that would make the browser lay out the page", () => {
  const {element, picture, redraw, stop} = plate({draw: drawing});
  document.body.append(element);
  const width = vi.spyOn(picture, "clientWidth", "get").mockReturnValue(500);
  resize();
  width.mockClear();
  redraw();
  expect(width).not.toHaveBeenCalled();
  expect(picture.textContent).toBe("drawn 500 wide");
  stop();
});

it("is as wide as paper while it is printed, and as before after it", () => {
  const {element, picture, stop} = plate({draw: drawing});
  document.body.append(element);
  vi.stubGlobal("matchMedia", () => ({matches: false}));
  vi.spyOn(picture, "clientWidth", "get").mockReturnValue(900);
  resize();
  dispatchEvent(new Event("beforeprint"));
  expect(picture.textContent).toBe(`drawn ${PAPER_WIDTH} wide`);
  dispatchEvent(new Event("afterprint"));
  expect(picture.textContent).toBe("drawn 900 wide");
  // Laid out for paper already.
  vi.stubGlobal("matchMedia", () => ({matches: true}));
  dispatchEvent(new Event("beforeprint"));
  expect(picture.textContent).toBe("drawn 900 wide");
  vi.stubGlobal("matchMedia", () => ({matches: false}));
  stop();
  dispatchEvent(new Event("beforeprint"));
  expect(picture.textContent).toBe("drawn 900 wide");
  element.remove();
});

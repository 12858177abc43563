// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {atOnce} from "../../../components/ui/late/parts.js";
import {shapeExplorer, type ShapeExplorer} from "../../../components/lessons/resnet-34/shapeExplorer.js";
import {onMilestone} from "../../../components/ui/milestone.js";
import {control, press, set, stillPage, watches} from "../../support/reader.js";

let lab: ShapeExplorer;
beforeEach(() => {
  stillPage();
  // jsdom has none: ids of layers are letters, digits and dots.
  vi.stubGlobal("CSS", {escape: (text: string) => text.replaceAll(".", "\\.")});
});
afterEach(() => {
  lab.stop();
  document.body.replaceChildren();
});

function anExplorer(hash = "") {
  history.replaceState(null, "", hash === "" ? location.pathname : hash);
  lab = atOnce(shapeExplorer());
  document.body.append(lab.element);
  const {element} = lab;
  const all = <E extends Element>(selector: string) => [...element.querySelectorAll<E>(selector)];
  return {
    element,
    all,
    layer: (id: string, at = 0) => all<SVGElement>(`.line-picture [data-layer="${id}"][role="button"]`)[at],
    totals: () => element.querySelector(".totals")?.textContent ?? "",
    details: () => element.querySelector(".layer-details")?.textContent ?? "",
    problem: () => element.querySelector(".problem")?.textContent
  };
}
const click = (target: Element | null | undefined) => target?.dispatchEvent(new MouseEvent("click", {bubbles: true}));
const point = (target: Element | null | undefined) =>
  target?.dispatchEvent(new MouseEvent("pointerover", {bubbles: true}));

it("shows ResNet-34 at first, and another network with other totals as the controls say; the address keeps them", () => {
  const {element, totals} = anExplorer();
  expect(element.querySelector(".line-picture")?.getAttribute("aria-label")).toMatch(/^Network.* ResNet-34\./);
  expect(totals()).toContain("Total parameters: 21,306,826.");
  set(element, "Classes", "1000");
  expect(totals()).toContain("Total parameters: 21,814,696.");
  set(element, "Variant", "ResNet-18");
  expect(totals()).toContain("Total parameters: 11,699,112.");
  expect(location.hash).toBe("#variant=ResNet-18&size=224&classes=1000&shortcut=B&padding=keras&compare=none");
});

it("keeps what was in use and says what is wrong where a number is out of range", () => {
  const {element, totals, problem} = anExplorer();
  const before = totals();
  set(element, "Input size", "7000");
  expect(problem()).toBe("Input size is 7000, but must be a whole number from 8 to 512; 224 stays in use.");
  expect(control(element, "Input size").getAttribute("aria-invalid")).toBe("true");
  expect(totals()).toBe(before);
  set(element, "Input size", "448");
  expect(problem()).toBe("");
  expect(totals()).not.toBe(before);
});

it("reads the page's link, also when it changes, and tells what it does not understand", () => {
  const {element, all, totals, problem} = anExplorer("#variant=ResNet-50&classes=1000&shortcut=Z&spread=3");
  expect(totals()).toContain("Trainable: 25,557,032.");
  expect(problem()).toBe("Shortcut is Z, but must be one of A, B, C; B stays in use.");
  expect(all('[data-stage="3"]')[0]?.getAttribute("aria-expanded")).toBe("true");
  history.replaceState(null, "", "#variant=Plain-34");
  dispatchEvent(new Event("hashchange"));
  expect(control(element, "Variant").value).toBe("Plain-34");
  expect(control(element, "Shortcut").disabled).toBe(true);
  expect(totals()).toContain("Total parameters: 21,131,210.");
});

it("lights what is pointed at in picture, code and table alike", () => {
  const {all, layer, details} = anExplorer();
  const rows = () => all<HTMLElement>("tbody tr.lit").map(({dataset}) => dataset.layer);
  point(layer("stage2.unit1"));
  expect(rows()).toEqual(["residual_unit_3"]);
  expect(all(".code-piece.lit").map(({textContent}) => textContent)).toContain("[128] * 4");
  expect(details()).toContain("residual_unit_3");
  point(all<HTMLElement>('tr[data-layer="dense"]')[0]);
  expect(layer("head.dense")?.classList).toContain("lit");
  expect(details()).toContain("(512 + 1) × 10 = 5,130");
  point(all(".code-piece").find(({textContent}) => textContent === "[256] * 6"));
  expect(rows()).toHaveLength(6);
  all(".code-lines")[0]?.dispatchEvent(new Event("pointerleave"));
  expect(rows()).toEqual([]);
});

it("opens a unit to its layers and goes out again, kept in the address", () => {
  const {element, all, layer} = anExplorer();
  const path = () => element.querySelector(".zoom-path")?.textContent;
  click(layer("stage2.unit1"));
  expect(location.hash).toContain("&open=stage2.unit1&layer=stage2.unit1");
  expect(path()).toBe("ResNet-34 › residual_unit_3");
  expect(all<HTMLElement>("tr.inside:not([hidden])")).toHaveLength(7);
  click(layer("stage2.unit1.conv1"));
  expect(path()).toBe("ResNet-34 › residual_unit_3 › conv2d_7");
  layer("stage2.unit1.conv1")?.focus();
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
  expect(layer("stage2.unit1.conv1")).toBeUndefined();
  expect(document.activeElement).toBe(layer("stage2.unit1"));
  expect(location.hash).not.toContain("open=");
  press(element, "Fold all");
  expect(location.hash).toContain("&fold=1,2,3,4");
  press(element, "Spread all");
  expect(location.hash).toContain("&spread=1,2,3,4");
  expect(location.hash).not.toContain("fold");
  set(element, "Boxes", "linear");
  expect(location.hash).toContain("&boxes=linear");
});

it("folds a stage by its name, and spreads it out again", () => {
  const {all} = anExplorer("#variant=ResNet-152");
  const stage = (number: number) => all(`[data-stage="${number}"]`)[0];
  const folded = () => [1, 2, 3, 4].map((number) => stage(number)?.getAttribute("aria-expanded") === "false");
  // In a narrow picture a long stage folds by itself.
  expect(folded()).toEqual([false, false, true, false]);
  click(stage(1));
  expect(location.hash).toContain("&fold=1");
  click(stage(3));
  expect(folded()).toEqual([true, false, false, false]);
  expect(location.hash).toContain("&fold=1&spread=3");
});

it("sends a picture through both networks, tells its shapes, and keeps it at its layer when a unit is opened", () => {
  const {element, all, layer, details} = anExplorer("#compare=ResNet-18");
  const words = () => all(".pulse-words").map(({textContent}) => textContent);
  const conv2d =
    "conv2d: 224×224×3 → 112×112×64. 64 maps, each from 7×7 places of all 3, at every second place in both directions.";
  press(element, "Step");
  press(element, "Step");
  expect(words()).toEqual([conv2d]);
  // What the picture has come to is lit, and its facts stand beside the code.
  expect(layer("stem.conv")?.classList).toContain("lit");
  expect(layer("stem.conv", 1)?.classList).toContain("lit");
  expect(details()).toContain("conv2d");
  click(layer("stage1.unit1"));
  expect(words()).toEqual([conv2d]);
  press(element, "Send a picture through");
  expect(words()).toEqual(["dense: 512 → 10. 512 numbers make 10, one for each class."]);
});

it("puts two networks side by side, with their totals and what differs, and lights the same in both", () => {
  const {element, all, layer} = anExplorer();
  set(element, "Beside it", "ResNet-18");
  expect(all(".network-title").map(({textContent}) => textContent)).toEqual(["ResNet-34", "ResNet-18"]);
  expect(all("caption").map(({textContent}) => textContent)).toEqual([
    "ResNet-34 and ResNet-18",
    "Layers",
    "ResNet-18, beside it"
  ]);
  expect(all("abbr").length).toBeGreaterThan(0);
  point(layer("stage1.unit1"));
  expect(layer("stage1.unit1", 1)?.classList).toContain("lit");
});

it("follows neither the link nor its width once it is stopped", () => {
  const {totals} = anExplorer();
  expect(watches()).toBe(1);
  lab.stop();
  expect(watches()).toBe(0);
  const before = totals();
  history.replaceState(null, "", "#variant=ResNet-18");
  dispatchEvent(new Event("hashchange"));
  expect(totals()).toBe(before);
});

it("tells the guided path when a unit with a projection is chosen, and not at another", () => {
  const {layer} = anExplorer();
  const heard = vi.fn();
  onMilestone(document, heard, new AbortController().signal);
  click(layer("stage2.unit2"));
  expect(heard).not.toHaveBeenCalled();
  click(layer("stage2.unit1"));
  expect(heard.mock.calls).toEqual([["projection chosen", expect.stringMatching(/^residual_unit_3 gets 56×56×64/)]]);
});

// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {unitExplorer} from "../../../../components/lessons/residual-unit/walk/unitExplorer.js";
import {control, openRows, press, read, set, stillPage, watches} from "../../../support/reader.js";
import {recordedUnits} from "../../../support/recordedUnits.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

function anExplorer() {
  const lab = unitExplorer(recordedUnits);
  const {element} = lab;
  document.body.append(element);
  return {
    lab,
    element,
    words: () => read(element.querySelector(".pulse-words")),
    name: () => element.querySelector(".unit-picture")?.getAttribute("aria-label") ?? "",
    products: () => element.querySelector(".products > p")?.textContent ?? ""
  };
}

it("goes step by step along both paths, tells each in words, and multiplies out the convolution that is reached", () => {
  const {element, words, products} = anExplorer();
  expect(words()).toMatch(/^x, 16×16×8, enters both paths\. .*: channel 5, row 8, column 13\.$/);
  expect(products()).toContain("First convolution: 8 maps");
  for (let i = 0; i < 3; i++) press(element, "Step");
  expect(words()).toMatch(/^ReLU sets the negative −\d\.\d{3} to 0\./);
  expect(products()).toContain("First convolution");
  press(element, "Step");
  expect(products()).toContain("Second convolution");
  press(element, "Play");
  expect(words()).toMatch(/^The last ReLU leaves .* y, 16×16×8, goes to the next unit\.$/);
  expect(element.querySelectorAll("[data-node].ahead")).toHaveLength(0);
  expect(element.querySelectorAll("[role=status]")).toHaveLength(1);
  expect(read(element.querySelector("[role=status]"))).toBe(words());
});

it("follows another pixel and channel, by number, in picture, words, products and table", () => {
  const {element, words, name, products} = anExplorer();
  const rows = () => openRows(element);
  press(element, "Step");
  const before = [words(), name(), element.querySelector(".product-total")?.textContent, rows().join()];
  set(element, "Channel", "3");
  set(element, "Row", "2");
  const after = [words(), name(), element.querySelector(".product-total")?.textContent, rows().join()];
  before.forEach((text, i) => expect(after[i]).not.toBe(text));
  expect(products()).toContain("First convolution");
  // The result of the first convolution is the sum of its products, in the table as below the picture.
  const result = rows()[0]?.at(-1) ?? "";
  expect(element.querySelector(".product-total")?.textContent).toBe(`All 8 together: ${result}`);
});

it("keeps the picture and says what is wrong where a number is out of range", () => {
  const {element, name} = anExplorer();
  const before = name();
  const problem = () => element.querySelector(".problem")?.textContent;
  set(element, "Row", "99");
  expect(problem()).toBe("Row is 99, but must be a whole number from 1 to 16; the picture stays.");
  expect(control(element, "Row").getAttribute("aria-invalid")).toBe("true");
  expect(name()).toBe(before);
  set(element, "Row", "9");
  expect(problem()).toBe("");
  expect(control(element, "Row").hasAttribute("aria-invalid")).toBe(false);
  expect(name()).not.toBe(before);
});

it("keeps its place in the image and on the way when the other unit is chosen", () => {
  const {element, words, name} = anExplorer();
  for (let i = 0; i < 6; i++) press(element, "Step");
  set(element, "Unit", "stage2.unit1");
  expect(name()).toMatch(/^stage 2, unit 1 of the trained network, projection shortcut\./);
  expect([control(element, "Row").value, control(element, "Column").value]).toEqual(["4", "7"]);
  expect(words()).toContain("f(x) and the projected x have the same shape, 8×8×16, and are added");
  expect(openRows(element)).toHaveLength(9);
});

it("moves the pixel by arrow keys on y, which keeps the focus, and leaves the opened products open", async () => {
  const {element} = anExplorer();
  press(element, "Map 3 gives " + (element.querySelectorAll(".product-shares button")[2]?.textContent.slice(3) ?? ""));
  const y = () => element.querySelector<SVGElement>('[data-node="y"]');
  y()?.focus();
  y()?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown", bubbles: true}));
  await Promise.resolve();
  expect(control(element, "Row").value).toBe("9");
  expect(document.activeElement).toBe(y());
  expect(element.querySelectorAll(".product-shares button")[2]?.getAttribute("aria-pressed")).toBe("true");
});

it("watches its width until it is stopped", () => {
  const {lab} = anExplorer();
  expect(watches()).toBe(1);
  lab.stop();
  expect(watches()).toBe(0);
});

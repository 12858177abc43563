// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {unitPicture, type UnitPictureOptions} from "../../../components/picture/unit/unitPicture.js";
import type {OpenedUnit} from "../../../components/picture/unit/openedUnit.js";
import type {OperationName} from "../../../components/picture/unit/operation.js";
import {valueAt} from "../../../components/picture/unit/arithmetic/chosenValue.js";
import {key, press, read, stillPage} from "../../support/reader.js";
import {openedIdentity, openedProjection} from "../../support/recordedUnits.js";
import {heldTasks, sightedPage} from "../../support/sightedPage.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function aPicture(unit: OpenedUnit = openedIdentity, options: UnitPictureOptions = {}) {
  const picture = unitPicture(unit, options);
  document.body.append(picture.element);
  picture.resize(864, 564);
  const shown = (within: string): string[] =>
    [...picture.element.querySelectorAll(`${within} text`)].flatMap((text) => {
      const hidden = text.closest('[display="none"], .away');
      const words = hidden ? "" : read(text);
      return words === "" ? [] : [words];
    });
  const map = (name: string) => picture.element.querySelector<SVGGElement>(`[data-map="${name}"]`)!;
  return {
    picture,
    shown,
    map,
    go: (operation: OperationName, level: "layer" | "pixel" = "pixel") => picture.go({at: {level, operation}}),
    crumbs: () => [...picture.element.querySelectorAll(".breadcrumbs li")].map(({textContent}) => textContent),
    words: () => read(picture.element.querySelector("[role=status]"))
  };
}
const number = (text: string | undefined): number => Number((text ?? "").replace("−", "-"));
const at = (
  unit: OpenedUnit,
  name: "x" | "conv1" | "bn2" | "sum" | "y",
  row: number,
  column: number,
  channel: number
) => unit.maps[name]?.[(row * unit.shape[1] + column) * unit.shape[2] + channel] ?? NaN;

it("first shows a value at which the two ways cancel, each map's with two decimals as it was recorded", () => {
  const {picture, shown} = aPicture();
  const {pixel, channel} = picture.shown.chosen;
  expect([pixel.row, pixel.column, channel]).toEqual([6, 10, 0]);
  for (const name of ["x", "conv1", "bn2", "sum", "y"] as const)
    expect(number(shown(`[data-words="${name}"]`).at(-1)), name).toBeCloseTo(at(openedIdentity, name, 6, 10, 0), 2);
  expect(at(openedIdentity, "bn2", 6, 10, 0)).toBeLessThan(0);
});

it("multiplies one pixel of the convolution out as an independent sum does", () => {
  const {shown, go, words} = aPicture();
  go("conv1");
  const {maps, weights, shape} = openedIdentity;
  // Nine places of eight channels, with the weights of filter 0.
  const sums = Array.from({length: 8}, (_, c) => {
    let sum = 0;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++)
        sum +=
          maps.x![((6 + dy) * shape[1] + 10 + dx) * 8 + c]! * weights.conv1![(((dy + 1) * 3 + dx + 1) * 8 + c) * 8]!;
    return sum;
  });
  const rows = shown(".convolution .terms g g");
  sums.forEach((sum, c) => expect(number(rows[2 * c + 1])).toBeCloseTo(sum, 2));
  const total = sums.reduce((a, b) => a + b, 0);
  expect(total).toBeCloseTo(at(openedIdentity, "conv1", 6, 10, 0), 1);
  expect(number(shown(".convolution .terms > .value, .convolution .terms").at(-1))).toBeCloseTo(total, 2);
  expect(words()).toMatch(
    /^72 products, 9 of each of 8 channels, make the pixel: 43\.75\. Channel 2 adds most, 32\.86\./
  );
});

it("shows both signs of the sum in one row, and says what f takes away", () => {
  const {picture, go, words} = aPicture();
  go("plus");
  expect(words()).toBe("In the framed pixel the shortcut carries 3.57, and f(x) takes 2.63 away: 0.94.");
  const row = picture.element.querySelector(".panel .row")!;
  expect(row.querySelectorAll(".amount.minus").length).toBeGreaterThan(0);
  const cut = [...row.querySelectorAll(".cut")].filter((bar) => Number(bar.getAttribute("height")) > 0);
  const below = Array.from({length: 16}, (_, c) => at(openedIdentity, "sum", 6, c, 0)).filter((sum) => sum < 0);
  expect(cut).toHaveLength(below.length);
});

it("lists what a projection sums, and names the other shape", () => {
  const {shown, go, words} = aPicture(openedProjection);
  go("projection");
  const {maps, weights} = openedProjection;
  const {row, column} = {row: 5, column: 5};
  const parts = Array.from(
    {length: 8},
    (_, c) => maps.x![(2 * row * 16 + 2 * column) * 8 + c]! * weights.projection![c * 16 + 10]!
  );
  const rows = shown(".projection .terms g g");
  parts.forEach((part, c) => expect(number(rows[2 * c + 1])).toBeCloseTo(part, 2));
  expect(words()).toContain("x is 16×16×8, f(x) is 8×8×16.");
});

it("is walked by keys: from map to map, in to the pixel, where arrows move it, and out again", () => {
  const {picture, map, crumbs} = aPicture();
  picture.focus();
  key(map("x"), "ArrowRight");
  expect(document.activeElement).toBe(map("conv1"));
  key(map("conv1"), "Enter");
  expect(crumbs()).toEqual(["residual_unit_1", "first convolution"]);
  key(map("conv1"), "Enter");
  expect(crumbs()).toEqual(["residual_unit_1", "first convolution", "pixel 7, 11"]);
  key(map("conv1"), "ArrowDown");
  expect(crumbs().at(-1)).toBe("pixel 8, 11");
  expect(map("conv1").getAttribute("aria-label")).toMatch(
    /^first convolution of residual_unit_1, 16 by 16 by 8, channel 1, framed value −?\d+\.\d\d$/
  );
  key(map("conv1"), "Escape");
  key(map("conv1"), "Escape");
  expect(crumbs()).toEqual(["residual_unit_1"]);
});

it("is brought back by its breadcrumbs, and out by what lies around it", () => {
  const go = vi.fn();
  const {picture, go: fly, crumbs} = aPicture(openedIdentity, {outer: [{text: "Network", go}]});
  fly("relu2");
  expect(crumbs()).toEqual(["Network", "residual_unit_1", "last ReLU", "pixel 7, 11"]);
  press(picture.element, "last ReLU");
  expect(picture.shown.at).toEqual({level: "layer", operation: "relu2"});
  press(picture.element, "Network");
  expect(go).toHaveBeenCalledOnce();
});

it("opens no arithmetic of a convolution whose weights are not known, and draws no map that is absent", () => {
  const {x, bn2, sum, y} = openedIdentity.maps;
  const bare: OpenedUnit = {...openedIdentity, weights: {}, maps: {x: x!, bn2: bn2!, sum: sum!, y: y!}};
  const {picture, map, go} = aPicture(bare);
  expect(map("conv1").getAttribute("display")).toBe("none");
  go("conv1");
  expect(picture.shown.at.level).toBe("unit");
  go("plus");
  expect(picture.shown.at.level).toBe("pixel");
});

it("shows a unit whose shortcut is cut: the way around is there, nothing is added, and the words say what is missing", () => {
  const {maps} = openedIdentity;
  const {picture, go} = aPicture({...openedIdentity, shortcut: "none", maps: {...maps, sum: maps.bn2!}});
  expect(picture.element.getAttribute("aria-label")).toContain("no shortcut");
  const words = () => picture.element.querySelector(".unit-words")?.textContent;
  expect(words()).toContain("The shortcut is cut: x is missing in the sum.");
  expect(picture.element.querySelector(".arc")?.classList.contains("none")).toBe(true);
  expect(picture.element.querySelector(".sum")?.classList.contains("alone")).toBe(true);
  expect(picture.element.textContent).toContain("cut: nothing is added");
  go("plus");
  const {pixel, channel} = picture.shown.chosen;
  const f = valueAt(openedIdentity, "bn2", {pixel, channel}).toFixed(2);
  expect(words()?.replaceAll("−", "-")).toContain(`the framed value of the sum is fF(x) alone, ${f}.`);
});

it("keeps its nodes from place to place and from pixel to pixel", () => {
  const {picture, map, go} = aPicture();
  const before = [map("sum"), picture.element.querySelector(".arc"), picture.element.querySelector("svg")];
  go("plus");
  go("conv1");
  const cells = [...picture.element.querySelectorAll(".convolution rect")];
  key(map("conv1"), "ArrowRight");
  expect([map("sum"), picture.element.querySelector(".arc"), picture.element.querySelector("svg")]).toEqual(before);
  expect([...picture.element.querySelectorAll(".convolution rect")]).toEqual(cells);
});

it("is drawn whole, and at the sum", () => {
  const {picture, go} = aPicture();
  const svg = picture.element.querySelector("svg")!;
  expectSnapshot(svg, "unitPicture-whole.svg");
  go("plus");
  expectSnapshot(svg, "unitPicture-sum.svg");
});

it("is drawn once it stands, where it belongs to the page from its start, and not once it is stopped", async () => {
  const page = sightedPage();
  const tasks = heldTasks();
  const [picture, stopped] = [
    unitPicture(openedIdentity, {isFirst: true}),
    unitPicture(openedIdentity, {isFirst: true})
  ];
  document.body.append(picture.element, stopped.element);
  const svg = ({element}: typeof picture): string => element.querySelector(".unit-stage svg")?.outerHTML ?? "";
  const empty = svg(picture);
  await tasks();
  expect(svg(picture)).toBe(empty);
  page.stand();
  stopped.stop();
  await tasks(200);
  expect(svg(picture).length).toBeGreaterThan(empty.length);
  expect(svg(stopped)).toBe(empty);
});

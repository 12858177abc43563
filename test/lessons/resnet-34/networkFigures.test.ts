// @vitest-environment jsdom
import {beforeAll, expect, it, vi} from "vitest";
import {layerDetails} from "../../../components/lessons/resnet-34/layerDetails.js";
import {layerTable} from "../../../components/lessons/resnet-34/layerTable.js";
import {lesionDots} from "../../../components/lessons/paths/lesionDots.js";
import {totalsTable} from "../../../components/lessons/resnet-34/totalsTable.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeAll(() => {
  // A reader who wants no motion: every change is shown at once.
  vi.stubGlobal("matchMedia", () => ({matches: true}));
});

it("lists ResNet-34 as Keras' summary does, with the published totals", () => {
  const table = layerTable(residualNetwork());
  expect(table.querySelector("caption")?.textContent).toBe("Layers");
  const rows = [...table.querySelectorAll("tbody tr:not(.inside)")].map((row) =>
    [...row.children].map((cell) => cell.firstChild?.textContent)
  );
  expect(rows[0]).toEqual(["conv2d", "(None, 112, 112, 64)", "9,408", "118,013,952"]);
  expect(rows[4]).toEqual(["residual_unit", "(None, 56, 56, 64)", "74,240", "231,211,008"]);
  expect(rows.at(-1)?.slice(0, 3)).toEqual(["dense", "(None, 10)", "5,130"]);
  expect(table.textContent).toContain("Total parameters: 21,306,826. Trainable: 21,289,802. Non-trainable: 17,024.");
});

it("marks the layers that differ from another network's, and compares the totals", () => {
  const [residual, plain] = [residualNetwork(), residualNetwork({title: "Plain-34", shortcut: "none"})];
  const marks = [...layerTable(residual, {beside: plain}).querySelectorAll("abbr")];
  expect(marks.map((mark) => mark.closest("tr")?.dataset.layer)).toEqual([
    "residual_unit_3",
    "residual_unit_7",
    "residual_unit_13"
  ]);
  expectSnapshot(totalsTable(residual, plain), "totalsTable.html");
});

it("opens a unit's row to the layers inside", () => {
  const table = layerTable(residualNetwork());
  const inside = () => [...table.querySelectorAll<HTMLElement>("tr.inside")].filter((row) => !row.hidden);
  expect(inside()).toHaveLength(0);
  table.querySelector<HTMLButtonElement>('button[aria-label="Layers inside residual_unit_3"]')?.click();
  expect(inside()).toHaveLength(7);
});

it("sorts by a column and back, and shows one stage", () => {
  const table = layerTable(residualNetwork());
  const shown = () =>
    [...table.querySelectorAll<HTMLElement>("tbody tr")].filter((row) => !row.hidden).map((row) => row.dataset.layer);
  const press = (label: string) =>
    [...table.querySelectorAll("button")].find((button) => button.textContent === label)?.click();
  const order = shown();
  press("Parameters");
  expect(shown().slice(0, 3)).toEqual(["residual_unit_14", "residual_unit_15", "residual_unit_13"]);
  expect(table.querySelector("[aria-sort]")?.textContent).toBe("Parameters");
  press("Layer");
  expect(shown()).toEqual(order);
  table.only("stage4");
  expect(shown()).toEqual(["residual_unit_13", "residual_unit_14", "residual_unit_15"]);
  table.querySelector<HTMLButtonElement>('button[aria-label="Layers inside residual_unit_14"]')?.click();
  expect(shown()).toHaveLength(8);
  table.only("head");
  expect(shown()).toEqual(["global_average_pooling2d", "flatten", "dense"]);
  table.only(null);
  expect(shown()).toHaveLength(order.length + 5);
});

it("tells how a layer's numbers come about", () => {
  const details = layerDetails(residualNetwork());
  details.show("dense");
  expect(details.textContent).toContain("(512 + 1) × 10 = 5,130");
  details.show("residual_unit_3");
  expect(details.textContent).toContain("side ⌈56 / 2⌉ = 28");
  expect(details.textContent).toContain("73,728 + 512 + 147,456 + 512 + 8,192 + 512 = 230,912");
});

it("draws the accuracy that is left without each unit, circles and squares", () => {
  const figure = lesionDots(
    ["a", "b"],
    [
      {network: "residual", whole: 0.9, without: [0.8, 0.9]},
      {network: "plain", whole: 0.8, without: [0.1, undefined]}
    ]
  );
  expect(figure.getAttribute("aria-label")).toBe(
    "Accuracy without one unit. residual: 90% whole, 85% on average without one unit; plain: 80% whole, 10% on average without one unit."
  );
  expectSnapshot(figure, "lesionDots.svg");
  const narrow = lesionDots(["a", "b"], [{network: "plain", whole: 0.8, without: [0.1]}], {width: 280});
  expect([...narrow.querySelectorAll("text")].map(({textContent}) => textContent)).toContain("taken out →");
});

// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {cutsLayer} from "../../../components/picture/network/cutsLayer.js";
import {damageLayer} from "../../../components/picture/network/damageLayer.js";
import {networkPicture} from "../../../components/picture/network/networkPicture.js";
import type {PictureRow, PictureState} from "../../../components/picture/network/pictureRow.js";
import {stationsOf} from "../../../components/picture/network/station.js";
import {stillPage} from "../../support/reader.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeEach(stillPage);

const stations = stationsOf(miniature());
const row = (name: string): PictureRow => ({
  network: "residual",
  key: name,
  name: "",
  called: `${name} network`,
  stations
});
const maps = stations.map(({shape: [h, w]}) => new Float32Array(h * w));
/** The shortcut of the last but three is cut; the damage has come so far. */
const state = (reached: number): PictureState => ({
  rows: {
    whole: {switches: {off: new Set([13]), words: stations.map((_, i) => (i === 13 ? "9" : "?"))}},
    cut: {
      cuts: new Set([13]),
      damage: {before: maps, after: maps, reached},
      moved: stations.map((_, i) => (i === 0 ? undefined : i < 13 ? 0 : 0.8 + i / 100))
    }
  }
});

function stage(width = 1216) {
  const picture = networkPicture([row("whole"), row("cut")], {layers: [damageLayer(), cutsLayer()]});
  picture.resize(width);
  const root = picture.element;
  const numbers = (): string[] =>
    [...root.querySelectorAll(".damage:not([visibility=hidden]) .moved")].map(({textContent}) => textContent);
  return {...picture, root, numbers};
}

it("travels from the cut on: each box gets its hatching and its number when the damage has come to it", () => {
  const {update, numbers, root} = stage();
  update(state(0));
  expect(numbers()).toEqual([]);
  update(state(1.5));
  expect(numbers()).toEqual(["93", "94"]);
  update(state(Infinity));
  expect(numbers()).toEqual(["93", "94", "95", "96"]);
  // What lies before the cut is the same as above, and faint.
  expect(root.querySelectorAll(".unit.faded")).toHaveLength(13);
});

it("tells in each name how far the output has moved, and nothing of boxes before the cut", () => {
  const {update, root} = stage();
  update(state(Infinity));
  const name = (unit: string): string | null | undefined =>
    root.querySelector(`[aria-label^="${unit} of the cut network"]`)?.getAttribute("aria-label");
  expect(name("residual_unit_12")).toBe("residual_unit_12 of the cut network, 4 by 4 by 32, moved by 93 % of its size");
  expect(name("residual_unit_11")).toBe("residual_unit_11 of the cut network, 4 by 4 by 32");
});

it.each([
  [1216, ["moved, % of ‖y‖"]],
  [340, ["moved,", "% of ‖y‖"]]
] as const)("says at the first bar what the bars mean, %i px wide", (width, words) => {
  const {update, root} = stage(width);
  const names = (): readonly Element[] => [...root.querySelectorAll(".moved-unit:not([visibility=hidden]) text")];
  update({rows: {whole: {}, cut: {}}});
  expect(names()).toEqual([]);
  for (const first of [1, 13]) {
    const {rows} = state(Infinity);
    update({rows: {...rows, cut: {...rows["cut"], cuts: new Set([first])}}});
    expect(names().map(({textContent}) => textContent)).toEqual(words);
    const y = (text: Element | undefined): number => Number(text?.getAttribute("y"));
    const bars = [...root.querySelectorAll(".damage:not([visibility=hidden]) > rect.hatched")];
    const clear = bars.every((bar) => names().every((name) => y(name) < y(bar) || y(name) - 9 > y(bar) + 8));
    if (width === 340) expect(clear).toBe(true);
  }
});

it("shows no damage where nothing is cut", () => {
  const {update, numbers, root} = stage();
  update(state(Infinity));
  update({rows: {whole: {}, cut: {}}});
  expect(numbers()).toEqual([]);
  expect(root.querySelectorAll(".faded")).toHaveLength(0);
});

it.each([
  [1216, "networkCuts.svg"],
  [340, "networkCuts-upright.svg"]
] as const)("draws a cut network under the whole one, %i px wide", (width, file) => {
  const {update, root} = stage(width);
  update(state(Infinity));
  expectSnapshot(root.querySelector("svg")!, file);
});

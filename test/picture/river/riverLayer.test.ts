// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {miniature} from "../../../components/network/miniature.js";
import {networkPicture} from "../../../components/picture/network/networkPicture.js";
import type {PictureRow, RowState} from "../../../components/picture/network/pictureRow.js";
import {stationsOf} from "../../../components/picture/network/station.js";
import {riverLayer} from "../../../components/picture/river/riverLayer.js";
import {expectSnapshot} from "../../support/snapshot.js";
import {stillPage} from "../../support/reader.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

const rows: readonly PictureRow[] = (["residual", "plain"] as const).map((network) => ({
  network,
  stations: stationsOf(miniature({skip: network === "residual"}))
}));
const flow = (norm: number, loss: number): RowState => ({
  gradients: Array.from({length: 17}, (_, i) => norm / (i + 1)),
  splits: Array.from({length: 16}, (_, i) => ({arrived: norm / (i + 3), carried: norm / (i + 3), brought: norm / 2})),
  loss
});
const state = {rows: {residual: flow(2.7, 2.76), plain: flow(17, 2.4)}};

function aRiver(width: number) {
  const picture = networkPicture(rows, {layers: [riverLayer()], ends: "numbers"});
  document.body.append(picture.element);
  picture.resize(width, 700);
  picture.update(state);
  return picture;
}

it.each([
  ["lying", 1216],
  ["upright", 296]
])("writes each norm at its box, what reaches the stem and the loss at the ends: %s", (name, width) => {
  const {element} = aRiver(width);
  expectSnapshot(element.querySelector("svg")!, `river-${name}.svg`);
});

it("has no image and no way from it", () => {
  const {element} = aRiver(1216);
  expect(element.querySelector(".image")).toBeNull();
});

it("tells of a unit with a shortcut both parts, of a plain one the norm alone", () => {
  const {element} = aRiver(1216);
  const name = (network: string, i: number): string =>
    element.querySelectorAll(`.${network} .unit`)[i]?.getAttribute("aria-label") ?? "";
  expect(name("residual", 1)).toBe(
    "residual_unit of the residual network, 16 by 16 by 8, gradient norm 1.4, its shortcut carries 0.90 back, its branch brings 1.4"
  );
  expect(name("residual", 0)).toBe("stem of the residual network, 16 by 16 by 8, gradient norm 2.7");
  expect(name("plain", 1)).toMatch(/gradient norm 8\.5$/);
});

it("leaves numbers faint that a pulse has not come to", () => {
  const {element, update} = aRiver(1216);
  const ahead = (): number => element.querySelectorAll(".residual .norm.ahead").length;
  expect(ahead()).toBe(0);
  update({...state, pulse: {share: 0.5, back: true}});
  expect(ahead()).toBeGreaterThan(4);
  expect(ahead()).toBeLessThan(13);
  expect(element.querySelectorAll(".arrives.ahead")).toHaveLength(2);
  update(state);
  expect(ahead()).toBe(0);
});

it("draws a river that rests once, and again in other colours", () => {
  const layer = riverLayer();
  const drawn = vi.mocked(HTMLCanvasElement.prototype.getContext).mockClear();
  const context = {canvas: {width: 1, height: 1}, drawImage: vi.fn()};
  const frame = {width: 1, height: 1};
  const [light, dark] = ["white", "black"].map((paper) => ({paper, gradient: "red"}));
  const counts = [light, light, dark, dark].map((colours) => {
    layer.under?.({context, frame, colours, state} as never, rows[0]!, state.rows.residual);
    return drawn.mock.calls.length;
  });
  expect(counts).toEqual([1, 1, 2, 2]);
});

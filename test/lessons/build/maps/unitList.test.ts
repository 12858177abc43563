// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {unitList} from "../../../../components/lessons/build/maps/unitList.js";
import {unitPanels} from "../../../../components/lessons/build/maps/unitPanels.js";
import type {ShownMap, ShownUnit} from "../../../../components/lessons/build/shownMaps.js";
import {aShownUnit} from "../../../support/aShownUnit.js";

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

/** A list of one unit, opened, and the names of the units whose channels were asked for. */
function stage(unit: ShownUnit = aShownUnit("residual_unit")) {
  const asked: string[] = [];
  const list = unitList((name) => asked.push(name));
  list.add(unit);
  const details = list.element.querySelector("details");
  if (!details) throw new Error("no details");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  const channels = details.querySelector<HTMLSelectElement>("[aria-label=Channels]");
  if (!channels) throw new Error("no choice of channels");
  const choose = (value: string): void => {
    channels.value = value;
    channels.dispatchEvent(new Event("input"));
  };
  const names = (): (string | null)[] =>
    [...details.querySelectorAll("canvas")].map((canvas) => canvas.getAttribute("aria-label"));
  const words = (): string => details.querySelector("output")?.textContent ?? "";
  return {list, asked, details, channels, choose, names, words};
}
const all = (count: number): ShownMap => ({
  shape: [2, 2, count],
  channels: Array.from({length: count}, (_, c) => c),
  data: Float32Array.from({length: 4 * count}, (_, i) => i)
});

it("asks for all channels once, when they are wanted, and shows them when they come", () => {
  const {list, asked, choose, names, words} = stage();
  choose("strongest");
  expect(asked).toEqual([]);
  choose("all");
  choose("all");
  expect(asked).toEqual(["residual_unit"]);
  expect(words()).toBe("Fetching all 4 channels …");
  list.receive({name: "residual_unit", input: all(4), residual: all(4), sum: all(4), output: all(4)});
  expect(names()).toContain("residual_unit: f(x), 4 channels, 2×2, 0 to 15");
});

it("says why channels did not come, and asks again when they are wanted again", () => {
  const {list, asked, channels, choose, words} = stage();
  choose("all");
  list.fail("residual_unit", "its maps are no longer kept");
  expect(words()).toBe(
    "The channels of residual_unit could not be fetched: its maps are no longer kept. The mean is shown; choose again to ask once more."
  );
  expect(channels.value).toBe("mean");
  choose("all");
  expect(asked).toEqual(["residual_unit", "residual_unit"]);
});

it("reads out the pixel that a key moves to, and not every one that a mouse comes over", () => {
  const {details} = stage();
  const live = (): string | null | undefined => details.querySelector("output")?.getAttribute("aria-live");
  details.querySelector("[role=group]")?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowUp"}));
  expect(live()).toBe("polite");
  const canvas = details.querySelector("canvas");
  Object.defineProperties(canvas, {clientWidth: {value: 20}, clientHeight: {value: 20}});
  canvas?.dispatchEvent(Object.assign(new Event("pointermove"), {offsetX: 15, offsetY: 15}));
  expect(details.querySelector("output")?.textContent).toContain("row 1, column 1");
  expect(live()).toBe("off");
});

it("tells a pixel's way through the unit by arrow keys", () => {
  const {details, words} = stage();
  const probe = details.querySelector("[role=group]");
  probe?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowUp"}));
  expect(words()).toContain("Mean of 4 channels, row 0, column 1: x 1.000");
});

it("goes on telling the same pixel when the unit is shown for another run", () => {
  const {list, details, words} = stage();
  details.querySelector("[role=group]")?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowUp"}));
  list.add(aShownUnit("residual_unit", {shortcut: "none"}));
  expect(words()).toContain("row 0, column 1: nothing + f");
});

it("refuses a channel that there isn't, and says which there are", () => {
  const {details, choose, words} = stage();
  choose("one");
  const channel = details.querySelector<HTMLInputElement>("input[type=number]");
  if (channel) channel.value = "4";
  channel?.dispatchEvent(new Event("change"));
  expect(words()).toBe("Channel is 4, but must be a whole number from 0 to 3; 2 stays.");
  expect(channel?.value).toBe("2");
});

it("keeps what the reader has set when the unit is shown for another run", () => {
  const {list, details, channels, choose, names} = stage();
  choose("strongest");
  list.add(aShownUnit("residual_unit", {shortcut: "none", ratio: Infinity}));
  expect(list.element.querySelectorAll("h3")).toHaveLength(1);
  expect(details.open && details.contains(channels)).toBe(true);
  expect(channels.value).toBe("strongest");
  expect(names()[0]).toBe("residual_unit: x, channel 2, 2×2, 0 to 3");
  expect(list.element.textContent).toContain("2×2×4, no shortcut");
  expect(list.element.textContent).toContain("no shortcut:");
});

it("shows the strongest channel in every strip, until it is cleared", () => {
  const list = unitList(() => undefined);
  expect(list.isEmpty).toBe(true);
  list.add(aShownUnit("residual_unit"));
  const kind = list.element.querySelector("select");
  if (kind) kind.value = "strongest";
  kind?.dispatchEvent(new Event("input"));
  list.add(aShownUnit("residual_unit"));
  expect(list.isEmpty).toBe(false);
  expect(list.element.querySelector("canvas")?.getAttribute("aria-label")).toContain("x, channel 2,");
  list.clear();
  expect(list.element.querySelectorAll("h3")).toHaveLength(0);
});

it("adds the projection where x has another shape, and takes the mean of x for a single channel", () => {
  const sum: ShownMap = {shape: [2, 2, 1], channels: [2], data: Float32Array.of(5, 5, 5, 5)};
  const unit = aShownUnit("residual_unit_3", {shortcut: "projection", inputShape: [4, 4, 2], sum});
  const panels = unitPanels(unit, {kind: "one", channel: 2});
  expect(panels?.map(({part}) => part)).toEqual(["x", "skip", "f", "sum", "relu"]);
  expect(panels?.[0]?.channels).toEqual([]);
  expect([...(panels?.[1]?.data ?? [])]).toEqual([5, 4, 3, 2]);
  expect(unitPanels(unit, {kind: "one", channel: 1})).toBeUndefined();
});

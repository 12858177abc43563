// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {openedSum, sumWords} from "../../../../components/lessons/build/result/openedSum.js";
import {recordedResult} from "../../../../components/lessons/build/recordedResult.js";
import type {RecordedCuts} from "../../../../components/lessons/build/recordedCuts.js";
import type {OpenedUnit} from "../../../../components/lessons/build/seenImage.js";
import {recordedData} from "../../../support/recordedData.js";
import {pictures, press, stillPage} from "../../../support/reader.js";

beforeEach(stillPage);

const first = recordedResult(recordedData("cuts") as RecordedCuts);
const sum = {x: [1, 2, 0, 3], f: [0.5, -3, -1, 1], sum: [1.5, -1, -1, 4], relu: [1.5, 0, 0, 4]};
const unit: OpenedUnit = {
  name: "residual_unit_14",
  shape: [2, 2, 64],
  shortcut: "identity",
  channel: 7,
  one: sum,
  mean: {x: [1, 1, 1, 1], f: [0, 0, 0, -1], sum: [1, 1, 1, 0], relu: [1, 1, 1, 0.5]}
};
const shown = {...first, seen: {...first.seen, opened: unit}};

it("shows the channel that f changes most as a sum of four maps, with its values, and its sizes", () => {
  const view = openedSum();
  view.show(shown);
  expect(view.element.querySelector("h2")?.textContent).toBe("Inside unit 4.2 residual_unit_14");
  expect(pictures(view.element)).toEqual([
    "residual_unit_14, opened: x, channel 7 of 64, 0.00 to 3.00",
    "residual_unit_14, opened: f(x), channel 7 of 64, −3.00 to 1.00",
    "residual_unit_14, opened: x + f(x), channel 7 of 64, −1.00 to 4.00",
    "residual_unit_14, opened: after ReLU, channel 7 of 64, 0.00 to 4.00"
  ]);
  expect([...view.element.querySelectorAll("svg")[1]!.children].map(({textContent}) => textContent)).toEqual([
    "0.50",
    "−3.00",
    "−1.00",
    "1.00"
  ]);
  const {shortcut, residual} = first.seen.sizes[14]!;
  expect(view.element.querySelector(".size-ratio")?.textContent).toBe(
    `${(residual / shortcut).toPrecision(2)} ‖f(x)‖ / ‖x‖, all 64 channels`
  );
  view.stop();
});

it("counts where f takes away, and which sums ReLU makes zero", () => {
  expect(sumWords(unit, "one")).toBe(
    "In this channel f(x) takes away at 2 of 4 places. 2 sums are below zero; ReLU makes that zero."
  );
  expect(sumWords({...unit, one: {...sum, sum: [1, 1, 1, 1]}}, "one")).toContain("No sums are below zero.");
});

it("shows the mean of all where that is wanted, and says what it hides", () => {
  const view = openedSum();
  view.show(shown);
  press(view.element, "Mean of all");
  expect(pictures(view.element)[1]).toBe("residual_unit_14, opened: f(x), mean of 64 channels, −1.00 to 0.00");
  expect(view.element.textContent).toContain("takes away at 1 of 4 places");
  expect(view.element.querySelector("[aria-pressed=true]")?.textContent).toBe("Mean of all");
});

it("shows what is handed on where shortcuts are cut, and whether its own is", () => {
  const view = openedSum();
  const after = {one: [0.5, 0, 0, 1], mean: [0, 0, 0, 0]};
  const seen = {...shown.seen, opened: {...unit, after}};
  view.show({...shown, seen, cut: ["stage4.unit2"]});
  expect(view.element.textContent).toContain("Arc cut: it hands on ReLU(f(x)) alone");
  view.show({...shown, seen, cut: ["stage1.unit1"]});
  expect(view.element.textContent).toContain("With the cuts it hands on this instead.");
  expect(view.element.querySelector("h2")?.textContent).toBe("Inside unit 4.2, before the cut residual_unit_14");
});

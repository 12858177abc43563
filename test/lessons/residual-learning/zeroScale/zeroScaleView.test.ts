// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import type {RecordedZeroScale} from "../../../../components/lessons/residual-learning/zeroScale/recordedZeroScale.js";
import {zeroScaleView} from "../../../../components/lessons/residual-learning/zeroScale/zeroScaleView.js";
import {reader, stillPage, watches} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

beforeEach(stillPage);
const recorded = recordedData("zero-scale") as RecordedZeroScale;

it("shows one learning rate at a time, with the link that runs the zero start at it", () => {
  const {element} = zeroScaleView(recorded);
  const {set, pictures, status, caption, table} = reader(element);
  const link = () => element.querySelector("a")?.getAttribute("href");
  const before = {picture: pictures()[0], link: link(), row: table()[100]};
  expect(before.link).toMatch(/^\.\/training-lab#.*zero=/);
  expect(status()).toMatch(/^Validation images right at the last step: \d+ % from γ = 1, \d+ % from γ = 0\.$/);
  expect(caption()).toMatch(/^Lines: mean over 5 seeds .* Recorded with seeds 1 to 5 on .*\. Run it here\.$/);
  set("Learning rate", "0.1");
  expect(pictures()[0]).not.toBe(before.picture);
  expect(link()).not.toBe(before.link);
  expect(table()[100]).not.toEqual(before.row);
  expect(table()[0]).toEqual(["Step", "γ = 1", "γ = 0"]);
});

it("its stop follows the page's width no more", () => {
  const view = zeroScaleView(recorded);
  expect(watches()).toBe(1);
  view.stop();
  expect(watches()).toBe(0);
});

// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {labPicture} from "../../../../components/lessons/training-lab/figures/labPicture.js";
import {recordedTraining} from "../../../../components/lessons/training-lab/figures/shownTraining.js";
import {RECORDED} from "../../../support/runs.js";
import {stillPage, watches} from "../../../support/reader.js";

beforeEach(stillPage);
afterEach(() => void vi.unstubAllGlobals());

const {config} = RECORDED;
const TRAINED = recordedTraining(RECORDED, undefined);
function aPicture(settings = config) {
  const picture = labPicture(settings, TRAINED);
  const words = (): string => picture.element.querySelector(".provenance")?.textContent ?? "";
  const units = (): number => picture.element.querySelectorAll(".unit").length;
  const named = (): string => picture.element.querySelector(".unit")?.getAttribute("aria-label") ?? "";
  return {...picture, words, units, named};
}

it("shows what the run knows where it trained the networks of the settings", () => {
  const {words, named, move, stop} = aPicture();
  move(1, false);
  expect(words()).toContain("Maps and answers after the step’s update");
  expect(named()).toContain("gradient norm 0.01");
  stop();
});

it("shows networks that were not trained by their structure, and says which they are", () => {
  const {words, units, named, follow, move} = aPicture();
  const both = units();
  follow({...config, depth: 10}, TRAINED);
  move(1, false);
  expect(words()).toContain("Not trained yet with these settings: residual and plain.");
  expect(units()).toBeLessThan(both);
  expect(named()).not.toContain("gradient norm");
  follow({...config, skip: "off"}, TRAINED);
  expect(units()).toBe(both / 2);
  expect(words()).toContain("The settings have changed since");
  follow({...config, width: 16}, {...TRAINED, config: {...config, width: 16}, frames: {residual: []}});
  expect(words()).toContain("Not trained yet with these settings: plain.");
});

it("does not say of networks that they are not trained once their run has begun", () => {
  const {words, follow, begin} = aPicture();
  const other = {...config, depth: 10} as const;
  follow(other, TRAINED);
  begin();
  expect(words()).toContain("Maps and answers after the step’s update");
  follow(other, TRAINED, true);
  expect(words()).toContain("Maps and answers after the step’s update");
  follow(other, TRAINED, false);
  expect(words()).toContain("Not trained yet");
});

it("says why a run is shown at a step only while it is shown", () => {
  const {element, follow, explain} = aPicture();
  const said = (): boolean =>
    [...element.querySelectorAll("span")].some((part) => part.textContent === "Why." && !part.hidden);
  explain("Why.");
  expect(said()).toBe(true);
  follow({...config, depth: 10}, TRAINED);
  expect(said()).toBe(false);
  follow(config, TRAINED);
  expect(said()).toBe(true);
});

it("takes settings for the same networks that change nothing in them", () => {
  const {words, follow} = aPicture();
  follow({...config, lr: 0.1, seed: 5, steps: 99, batch: 8}, TRAINED);
  expect(words()).not.toContain("Not trained");
});

it("watches no width any more once it is stopped", () => {
  const {stop} = aPicture();
  expect(watches()).toBeGreaterThan(0);
  stop();
  expect(watches()).toBe(0);
});

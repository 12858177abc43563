// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {learningView} from "../../../components/picture/learning/learningView.js";
import {framesOf} from "../../../components/run/networkFrame.js";
import {RUNS} from "../../support/runs.js";
import {stillPage, watches} from "../../support/reader.js";
import {sightedPage, task} from "../../support/sightedPage.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function aView() {
  const view = learningView();
  document.body.append(view.picture, view.loss);
  const frames = Object.fromEntries(RUNS.map(({network, reports}) => [network, framesOf(reports)]));
  view.follow({runs: RUNS, frames, image: undefined, watched: undefined, steps: 8});
  return view;
}
const tasks = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await task();
};

it("keeps the losses' room until they are drawn, no longer", async () => {
  const page = sightedPage();
  const view = aView();
  const {loss} = view;
  expect([loss.style.minHeight, loss.querySelector("svg")]).toEqual(["176px", null]);
  page.stand();
  await tasks();
  expect(loss.style.minHeight).toBe("");
  expect(loss.querySelectorAll(":scope > *")).toHaveLength(1);
  view.stop();
});

it("draws no losses where it is stopped before they are due", async () => {
  const page = sightedPage();
  const view = aView();
  page.stand();
  view.stop();
  await tasks();
  expect(view.loss.querySelectorAll("svg")).toHaveLength(0);
  expect([watches(), page.watched()]).toEqual([0, 0]);
});

it("draws them at once where a browser cannot tell what stands", () => {
  const {loss} = aView();
  expect(loss.style.minHeight).toBe("");
  expect(loss.querySelectorAll(":scope > *")).toHaveLength(1);
});

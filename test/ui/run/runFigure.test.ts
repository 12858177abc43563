// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {runFigure} from "../../../components/ui/run/runFigure.js";
import {RUNS} from "../../support/runs.js";
import {stillPage} from "../../support/reader.js";

beforeEach(stillPage);

it("says what a dot stands for, as the reader chooses what is shown along the depth", () => {
  const figure = runFigure("gradient", {from: "first"});
  figure.draw({runs: RUNS, steps: 8, source: "Recorded."});
  const caption = (): string => figure.element.querySelector("figcaption")?.textContent ?? "";
  expect(caption()).toMatch(/^One dot for the stem and one for each unit, .* Recorded\.$/);
  const show = figure.element.querySelector("select")!;
  show.value = "gradNorm";
  show.dispatchEvent(new Event("input", {bubbles: true}));
  expect(caption()).toMatch(/^One dot for each convolution and one for the classifier, .* Recorded\.$/);
  show.value = "activationRms";
  show.dispatchEvent(new Event("input", {bubbles: true}));
  expect(caption()).toContain("root mean square of what it hands on");
});

it("is empty until a run is drawn, and lists its numbers in a table that is made when it is opened", () => {
  const figure = runFigure("loss");
  expect(figure.element.querySelector("svg")).toBeNull();
  figure.draw({runs: RUNS, steps: 8, source: "Recorded."});
  expect(figure.element.querySelector("svg")?.getAttribute("aria-label")).toMatch(/^Loss by training step/);
  const details = figure.element.querySelector("details")!;
  expect(details.textContent).toBe("Data table: Loss by step");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  expect(details.querySelectorAll("tbody tr")).toHaveLength(8);
});

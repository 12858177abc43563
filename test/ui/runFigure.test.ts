// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {runFigure} from "../../components/ui/runFigure.js";
import {RUNS} from "../support/runs.js";

it("says what a dot stands for, as the reader chooses what is shown along the depth", () => {
  vi.stubGlobal("matchMedia", () => ({matches: true}));
  const figure = runFigure("gradient", "first");
  figure.draw({runs: RUNS, steps: 8, source: "Recorded."}, true);
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

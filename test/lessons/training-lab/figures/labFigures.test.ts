// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {labFigures} from "../../../../components/lessons/training-lab/figures/labFigures.js";
import {keptTraining} from "../../../../components/lessons/training-lab/figures/shownTraining.js";
import {aKeptRun} from "../../../support/keptRuns.js";
import {stillPage} from "../../../support/reader.js";

beforeEach(stillPage);
afterEach(() => void vi.unstubAllGlobals());

const [own, other] = [aKeptRun(1), aKeptRun(2)];
const nameOf = (figures: ReturnType<typeof labFigures>, kind: string): string =>
  figures.element.querySelector(`.${kind} svg`)?.getAttribute("aria-label") ?? "";

it("draws a run among the others that are seen, and alone where they are hidden", () => {
  const figures = labFigures();
  figures.draw(keptTraining(own), 8, {kept: [own, other]});
  expect(nameOf(figures, "loss")).toContain("Run 2");
  figures.draw(keptTraining(own), 8, {kept: [own, {...other, hidden: true}]});
  expect(nameOf(figures, "loss")).not.toContain("Run 2");
  figures.stop();
});

it("keeps the reader's guess over the losses of the run, though there are other runs", () => {
  const figures = labFigures();
  const guesses = [{network: "plain", values: [2, 2, 2, 2, 2, 2]} as const];
  figures.draw(keptTraining(own, guesses), 8, {kept: [own, other]});
  expect(figures.element.querySelectorAll(".loss .guessed")).toHaveLength(1);
  expect(nameOf(figures, "accuracy")).toContain("Run 2");
  figures.stop();
});

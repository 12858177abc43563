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

it("holds the room of its charts and tells of the run to come until that is drawn", () => {
  const run = keptTraining(own);
  const figures = labFigures(undefined, undefined, undefined, run);
  const heights = () =>
    [...figures.element.querySelectorAll<HTMLElement>("figure > div > div")].map((one) => one.style.height);
  const captions = () => [...figures.element.querySelectorAll("figcaption")].map((one) => one.textContent);
  expect(figures.element.querySelector("svg")).toBeNull();
  expect(heights().filter((height) => /^\d{3}px$/.test(height))).toHaveLength(3);
  const told = captions();
  expect(told.every(Boolean)).toBe(true);
  figures.draw(run, 8);
  expect(figures.element.querySelectorAll("figure svg").length).toBeGreaterThanOrEqual(3);
  expect(captions()).toEqual(told);
  figures.stop();
});

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

it("draws a chart anew only where what it shows has changed: by depth at probes, by step at each report", () => {
  const figures = labFigures();
  const svgOf = (kind: string) => figures.element.querySelector(`.${kind} svg`);
  const run = aKeptRun(1);
  const drawn = (one: typeof run, step: number) => {
    figures.draw(keptTraining(one), step);
    return [svgOf("loss"), svgOf("gradient")] as const;
  };
  const first = drawn(run, 8);
  drawn(run, 8).forEach((svg, i) => expect(svg).toBe(first[i]));
  const [report] = run.networks[0]!.reports;
  const further = {
    ...run,
    networks: run.networks.map((one) => ({
      ...one,
      reports: [...one.reports, {...report!, step: one.reports.length + 1, probe: undefined}]
    }))
  };
  const second = drawn(further, 8);
  expect(second[0]).not.toBe(first[0]);
  expect(second[1]).toBe(first[1]);
  expect(drawn(further, 1)[1]).not.toBe(first[1]);
  figures.stop();
});

// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {keptTraining} from "../../../../components/lessons/training-lab/figures/shownTraining.js";
import {outputFigure} from "../../../../components/lessons/training-lab/inside/outputFigure.js";
import {aKeptRun} from "../../../support/keptRuns.js";
import {stillPage} from "../../../support/reader.js";

beforeEach(() => stillPage());
afterEach(() => void vi.unstubAllGlobals());

it("has one worker at a time, and none once it is stopped", async () => {
  const ended: boolean[] = [];
  class IdleWorker {
    private readonly place = ended.push(false) - 1;
    terminate(): void {
      ended[this.place] = true;
    }
    postMessage(): void {
      // It never answers.
    }
  }
  vi.stubGlobal("Worker", IdleWorker);
  const run = aKeptRun();
  const state = {network: "residual", step: 8} as const;
  const networks = vi.fn(() => Promise.resolve([{run: run.networks[0], state} as never]));
  const figure = outputFigure({networks, trained: () => run.id}, () => undefined);
  figure.show(keptTraining(run));
  const ask = [...figure.element.querySelectorAll("button")].find((one) => one.textContent === "Ask for outputs");
  ask?.click();
  await vi.waitFor(() => expect(ended).toEqual([false]));
  ask?.click();
  await vi.waitFor(() => expect(ended).toEqual([true, false]));
  figure.stop();
  expect(ended).toEqual([true, true]);
  // What was asked as the figure was stopped starts no worker either.
  ask?.click();
  figure.stop();
  await networks.mock.results.at(-1)?.value;
  await new Promise((resolve) => setTimeout(resolve));
  expect(ended).toHaveLength(2);
});

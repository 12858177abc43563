// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {keptTraining, recordedTraining} from "../../../components/lessons/training-lab/figures/shownTraining.js";
import {saveRuns} from "../../../components/lessons/training-lab/saveRuns.js";
import {aKeptRun} from "../../support/keptRuns.js";
import {RECORDED} from "../../support/runs.js";

const offered: (readonly [name: string, content: string])[] = [];
let content = "";
beforeEach(() => {
  offered.length = 0;
  vi.stubGlobal(
    "Blob",
    vi.fn(function ([text]: readonly [string]) {
      content = text;
    })
  );
  vi.stubGlobal("URL", {createObjectURL: () => "blob:", revokeObjectURL: () => undefined});
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    offered.push([this.download, content]);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Name and lines of the one file that was offered. */
function saved(): readonly [name: string, lines: readonly string[]] {
  expect(offered).toHaveLength(1);
  const [name, text] = offered.pop() ?? ["", ""];
  return [name, text.trim().split("\n")];
}
const seeded = (number: number, seed: number, group?: string) =>
  aKeptRun(number, {group, config: {...aKeptRun().config, seed}});

it("offers the recorded run, or the one that is shown, alone", () => {
  saveRuns(recordedTraining(RECORDED, undefined), [aKeptRun()]);
  const [name, lines] = saved();
  expect(name).toBe("shortcut-steps-8-seed-1.csv");
  expect(lines.slice(0, 2)).toEqual(["network,step,metric,layer,value", "residual,1,loss,,2.4"]);
  const lone = seeded(2, 7, "gone");
  saveRuns(keptTraining(lone), [seeded(1, 6), lone]);
  expect(saved()[0]).toBe("shortcut-steps-8-seed-7.csv");
});

it("offers all seeds of runs that were begun together, each line with its seed, in the order of their beginning", () => {
  const group = [seeded(3, 5, "a"), seeded(2, 4, "a")];
  saveRuns(keptTraining(group[0]!), [seeded(1, 9), ...group, seeded(4, 6, "b")]);
  const [name, lines] = saved();
  expect(name).toBe("shortcut-steps-8-seeds-2-seed-4.csv");
  expect(lines[0]).toBe("network,step,metric,layer,value,seed");
  const seeds = lines.slice(1).map((line) => line.split(",").at(-1));
  expect([...new Set(seeds)]).toEqual(["4", "5"]);
  expect(lines.filter((line) => line.startsWith("plain,1,loss")).map((line) => line.split(",").at(-1))).toEqual([
    "4",
    "5"
  ]);
});

import {expect, it} from "vitest";
import {codeEntry, reportEntry, type ClassEntry} from "../../../components/lessons/class/classEntry.js";
import {countedRuns, ownerWords} from "../../../components/lessons/class/handedInTwice.js";
import {readReport} from "../../../components/run/report/readReport.js";
import {decodeResult, encodeResult} from "../../../components/run/report/resultCode.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {aKeptRun} from "../../support/keptRuns.js";
import {aReport} from "../../support/reports.js";

const withSeed = (seed: number) => ({...DEFAULT_CONFIG, steps: 8, seed});
const report = (name: string, ...seeds: readonly number[]): ClassEntry =>
  reportEntry(
    readReport(
      aReport(
        seeds.map((seed, i) => aKeptRun(i + 1, {config: withSeed(seed)})),
        name
      )
    )
  );
function code(student: number | undefined, seed: number, depth = DEFAULT_CONFIG.depth): ClassEntry {
  const text = encodeResult({config: {...withSeed(seed), depth}, student, guess: {}, digest: 1});
  return codeEntry(text, decodeResult(text));
}

it("counts a student's run once, though report and code of it were handed in", () => {
  const [one, same, other, nobody] = [report("1", 101, 5), code(1, 101), code(1, 102), code(undefined, 101)];
  expect(countedRuns([one, same, other, nobody])).toEqual([one, other, nobody]);
  expect(countedRuns([code(2, 101), one])).toHaveLength(2);
});

it("names who handed in the same run, and whose seed is another than their number gives", () => {
  const good = [report("1", 101), report("2", 102), report("3", 103), code(3, 103)];
  expect(ownerWords(good)).toBe("Seeds are 100 plus the number in class, for everybody with a number.");
  expect(ownerWords([...good, report("10", 102)])).toBe(
    "Seeds are 100 plus the number in class, but not for 10. 2 and 10 handed in the same run, with seed 102."
  );
  expect(ownerWords([report("Ada", 1), report("Bo", 1), report("Cy", 1)])).toBe(
    "Everybody handed in the same run, with seed 1."
  );
  expect(ownerWords([report("Ada", 1), report("Bo", 1), report("Cy", 1), report("", 2)])).toBe(
    "Ada, Bo and Cy handed in the same run, with seed 1."
  );
});

it("counts a student once for the rule of seeds, however often they handed in", () => {
  const often = [code(1, 101), code(1, 101, 10), code(1, 101, 18)];
  expect(ownerWords(often)).toBe("");
  expect(ownerWords([...often, code(2, 202), code(3, 203), code(4, 204)])).toBe(
    "Seeds are 200 plus the number in class, but not for 1."
  );
});

it("tells runs of one seed apart by their own images", () => {
  const facts = {count: 20, train: 16, validation: 4, channels: 1, classes: ["a", "b"]} as const;
  const own = (name: string, digest: string): ClassEntry => {
    const entry = report(name, 1);
    return {...entry, runs: entry.runs.map((run) => ({...run, images: {...facts, digest}}))};
  };
  expect(ownerWords([own("Ada", "1"), own("Bo", "2")])).toBe("");
  expect(ownerWords([own("Ada", "1"), own("Bo", "1")])).toBe("Ada and Bo handed in the same run, with seed 1.");
});

it("tells no rule where there is none", () => {
  expect(ownerWords([])).toBe("");
  expect(ownerWords([report("1", 7), report("2", 9), report("3", 30), report("4", 12)])).toBe("");
  expect(ownerWords([report("1", 2), report("2", 3)])).toBe("");
});

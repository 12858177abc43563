import {expect, it} from "vitest";
import {causeEnd, causeEnds} from "../../../components/run/recorded/causeEnds.js";
import type {RecordedCauses} from "../../../components/run/recorded/recordedCauses.js";
import {recordedData} from "../../support/recordedData.js";

const recorded = recordedData("causes") as RecordedCauses;
const run = (seed: number, last: number) =>
  ({
    cause: "copy",
    rate: 0.02,
    seed,
    losses: [...new Array<number>(100).fill(9), ...new Array<number>(20).fill(last)],
    valAccuracy: 0.5
  }) as const;

it("averages the last twenty batches of each seed, in the order of the seeds", () => {
  const ends = causeEnds({...recorded, runs: [run(2, 1.1), run(1, 1)]}, "copy");
  expect(ends.map((end) => Number(end.toFixed(6)))).toEqual([1, 1.1]);
  expect(causeEnd({losses: [1, 3]})).toBe(2);
});

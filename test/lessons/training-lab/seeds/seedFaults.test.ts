import {expect, it} from "vitest";
import {seedFaults, seedRests} from "../../../../components/lessons/training-lab/seeds/seedFaults.js";

it("says why seeds rest: once where all do for one reason, else which, and when Resume is there", () => {
  const [seed1, seed2, seed3] = [1, 2, 3].map((seed) => ({seed, rested: "It rests."}));
  const going = {seed: 2, rested: undefined};
  const ended = {seed: 3, rested: "A worker has ended: Resume goes on."};
  expect(seedRests([], "finished")).toBeUndefined();
  expect(seedRests([going], "running")).toBeUndefined();
  expect(seedRests([seed1!, seed2!], "paused")).toBe("It rests.");
  expect(seedRests([going, ended], "running")).toBe(
    "Seed 3: A worker has ended: Resume goes on. Resume is there once the other seeds rest."
  );
  expect(seedRests([going, ended], "paused")).toBe("Seed 3: A worker has ended: Resume goes on.");
  expect(seedRests([seed1!, seed3!, {...ended, seed: 4}], "paused")).toBe(
    "Seeds 1, 3: It rests. Seed 4: A worker has ended: Resume goes on."
  );
});

it("says what went wrong, which seeds it is about, and what becomes of the others", () => {
  const failed = (seed: number) => ({seed, phase: "failed", problems: ["It broke."]}) as const;
  expect(seedFaults([failed(1), failed(2)])).toEqual(["Seeds 1, 2: It broke."]);
  expect(seedFaults([failed(2), {seed: 3, phase: "running", problems: []}])).toEqual([
    "Seed 2: It broke.",
    "The other seeds go on; mean and band leave it out."
  ]);
});

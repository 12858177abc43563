import {expect, it, vi} from "vitest";
import {cutSource, type CutAnswer} from "../../../../components/lessons/paths/units/cutSource.js";
import {lesionMaps} from "../../../../components/lessons/paths/recordedLesionMaps.js";
import type {LesionRunner} from "../../../../components/lessons/paths/lesionRunner.js";
import {LESION_MAPS, lesionMapsBuffer, LESIONS, lesionStage, UNITS} from "../../../support/aRecordedLesion.js";

function stage(runner: LesionRunner) {
  const answers: CutAnswer[] = [];
  const failures: unknown[] = [];
  const source = cutSource(
    {recorded: LESIONS, maps: lesionMaps(LESION_MAPS, lesionMapsBuffer()), images: [3, 0], runner},
    {onAnswer: (answer) => answers.push(answer), onFail: (error) => failures.push(error)}
  );
  return {...source, answers, failures};
}
const [first, second, third] = UNITS as [string, string, string];

it("answers none and single units from the recording, at once", () => {
  const {asked, runner} = lesionStage(() => "0000");
  const {ask, answers} = stage(runner);
  ask({out: [], digit: 0});
  ask({out: [third], digit: 1});
  expect(answers.map(({networks}) => networks.plain.answers)).toEqual(["0122", "7777"]);
  const shares = answers.map(({networks}) => networks.residual.snapshot.probabilities.indexOf(1));
  expect(shares).toEqual([0, 3]);
  expect(answers.some(({measuredHere}) => measuredHere)).toBe(false);
  expect(asked).toEqual([]);
});

it("has the worker measure several units, of both networks and with the chosen digit", async () => {
  const {asked, runner} = lesionStage(() => "9123");
  const {ask, answers} = stage(runner);
  ask({out: [first, third], digit: 1});
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(answers[0]).toMatchObject({measuredHere: true, networks: {plain: {answers: "9123"}}});
  expect(asked).toEqual(["residual", "plain"].map((name) => `${name} without ${first} ${third} image 0`));
});

it("has the worker measure other maps than the recorded means, also where no unit is out", async () => {
  const {asked, runner} = lesionStage(() => "9123");
  const {ask, answers} = stage(runner);
  ask({out: [], digit: 1, maps: "strongest"});
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(answers[0]?.measuredHere).toBe(true);
  expect(asked).toHaveLength(2);
  ask({out: [], digit: 1, maps: "mean"});
  expect([answers.length, asked.length]).toEqual([2, 2]);
});

it("has one cut in hand, and goes on with the latest only", async () => {
  const {asked, runner} = lesionStage(() => "9123");
  const {ask, answers} = stage(runner);
  ask({out: [first, second], digit: 0});
  ask({out: [second, third], digit: 0});
  ask({out: [first, second, third], digit: 0});
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(asked.map((words) => words.split(" ").length)).toEqual([6, 6, 7, 7]);
  expect(asked.some((words) => words.includes(`without ${second} ${third}`))).toBe(false);
});

it("tells nothing of a cut that was put back, nor once it was stopped", async () => {
  const {runner} = lesionStage(() => "9123");
  const {ask, stop, answers} = stage(runner);
  ask({out: [first, second], digit: 0});
  ask({out: [], digit: 0});
  ask({out: [first, third], digit: 0});
  stop();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(answers.map(({measuredHere}) => measuredHere)).toEqual([false]);
});

it("hands on why the worker failed, and asks again afterwards", async () => {
  let answer: string | Error = new Error("gone");
  const {runner} = lesionStage(() => answer);
  const {ask, answers, failures} = stage(runner);
  ask({out: [first, second], digit: 0});
  await vi.waitFor(() => expect(failures).toHaveLength(1));
  answer = "0123";
  ask({out: [first, second], digit: 0});
  await vi.waitFor(() => expect(answers).toHaveLength(1));
});

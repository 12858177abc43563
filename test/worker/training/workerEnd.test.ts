import {expect, it, vi} from "vitest";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import type {RunState} from "../../../components/run/runState.js";
import {statusText} from "../../../components/worker/training/statusText.js";
import {createTwin} from "../../../components/worker/training/twin.js";
import {aTwin} from "../../support/aTwin.js";

/** Both networks under way, with this many steps; the residual network's state is that after step 2. */
async function stage(steps = 4) {
  const fake = aTwin();
  const twin = createTwin(() => undefined, fake.start);
  twin.start({...DEFAULT_CONFIG, steps: 20}, false, 3);
  fake.begin();
  for (const network of ["residual", "plain"] as const) {
    fake.save(network, 2);
    fake.train(network, 2, steps);
  }
  await twin.save();
  fake.told.length = 0;
  return {...fake, twin, words: () => statusText(twin.state)};
}
const DIED = {type: "failed", message: "the worker that trains it has ended", died: true};

it("goes on by itself in another worker, from the newest state, and takes up no step twice", async () => {
  const {twin, tell, told, from, watched, train, words} = await stage();
  tell("plain", DIED);
  expect(told).toEqual(["plain start seed 1"]);
  expect([from.get("plain"), watched.at(-1)]).toEqual([2, 3]);
  expect(words()).toContain(
    "The plain network stopped: the worker that trains it has ended. A new worker goes on from step 2, the last that was saved."
  );
  expect(twin.state).toMatchObject({phase: "running", problems: [], step: 4});
  train("plain", 3, 5);
  train("residual", 5, 5);
  expect(twin.state.runs.map(({reports}) => reports.map(({step}) => step))).toEqual([
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5]
  ]);
});

it("begins anew where no state is known, and fails where it never took a step or was refused", () => {
  for (const [report, steps, phase] of [
    [DIED, 3, "starting"],
    [DIED, 0, "failed"],
    [{type: "failed", message: "no memory"}, 3, "failed"]
  ] as const) {
    const {start, tell, train, from} = aTwin();
    const twin = createTwin(() => undefined, start);
    twin.start({...DEFAULT_CONFIG, skip: "on", steps: 20}, false);
    train("residual", 1, steps);
    tell("residual", report);
    expect([twin.state.phase, from.get("residual")]).toEqual([phase, undefined]);
    expect(twin.state.mended.length).toBe(phase === "starting" ? 1 : 0);
  }
});

it("waits for the reader at the second end of a worker, and goes on when it is told to", async () => {
  const {twin, tell, told, train, words} = await stage();
  tell("plain", DIED);
  train("plain", 3, 4);
  told.length = 0;
  tell("residual", DIED);
  expect(told).toEqual(["plain pause"]);
  expect(twin.state.phase).toBe("paused");
  expect(words()).toContain(
    "The residual network stopped: the worker that trains it has ended. One worker had ended before, so the run rests: Resume goes on from step 2, the last that was saved."
  );
  told.length = 0;
  twin.resume();
  expect(told).toEqual(["residual start paused seed 1", "residual step to 4", "residual resume", "plain resume"]);
  expect(twin.state).toMatchObject({phase: "running", rested: undefined});
});

it("says that a worker was replaced until the new one ends too or has finished, also while it rests", async () => {
  const {twin, tell, train, words} = await stage();
  const SAID = "A new worker goes on from";
  tell("plain", DIED);
  twin.pause();
  expect(words()).toContain(SAID);
  train("plain", 3, 4);
  twin.resume();
  expect(words()).toContain(SAID);
  tell("plain", DIED);
  expect(words()).not.toContain(SAID);
  twin.resume();
  expect(words()).not.toContain(SAID);
  const other = await stage();
  other.tell("plain", DIED);
  other.finish();
  expect([other.twin.state.phase, other.words().includes(SAID)]).toEqual(["finished", false]);
});

it("goes on at a rate that was given while no worker was there, where the state of that very step is known", async () => {
  const fake = aTwin();
  const {tell, train, limits, told} = fake;
  const twin = createTwin(() => undefined, fake.start);
  twin.start({...DEFAULT_CONFIG, skip: "on", steps: 20}, false);
  train("residual", 1, 4);
  tell("residual", DIED);
  train("residual", 1, 4);
  fake.save("residual", 4);
  twin.pause();
  await twin.save();
  tell("residual", DIED);
  twin.setLearningRate(0.01);
  told.length = 0;
  twin.resume();
  expect(told).toEqual(["residual start paused seed 1", "residual step to 4", "residual rate 0.01", "residual resume"]);
  expect(limits.get("residual")).toBe(Infinity);
});

it("comes back to where it rested: a step that is asked for is the next one", async () => {
  const {twin, tell, told, train} = await stage();
  twin.pause();
  told.length = 0;
  tell("plain", DIED);
  expect(told).toEqual(["plain start paused seed 1", "plain step to 4"]);
  told.length = 0;
  twin.step();
  expect(told).toEqual(["residual step", "plain step to 4", "plain step"]);
  train("plain", 3, 5);
  train("residual", 5, 5);
  expect(twin.state).toMatchObject({phase: "paused", step: 5});
});

it("has a learning rate take effect where it was given, not in the steps that are made again", async () => {
  const {twin, tell, told, train} = await stage();
  tell("plain", DIED);
  told.length = 0;
  twin.setLearningRate(0.01);
  expect(told).toEqual(["residual rate 0.01"]);
  train("plain", 3, 3);
  expect(told).toEqual(["residual rate 0.01"]);
  train("plain", 4, 4);
  expect(told).toEqual(["residual rate 0.01", "plain rate 0.01"]);
});

it("makes no steps again that depended on a rate given since the newest state: such a network fails", async () => {
  const {twin, tell} = await stage();
  const saved = twin.save();
  twin.setLearningRate(0.01);
  await saved;
  tell("plain", DIED);
  expect(twin.state.problems).toEqual([]);
  const other = await stage();
  other.twin.setLearningRate(0.01);
  other.tell("plain", DIED);
  expect(other.twin.state.problems).toEqual(["The plain network stopped: the worker that trains it has ended."]);
});

it("asks for one state at a time, however often the rate changes meanwhile, and for that after the last", async () => {
  const answers: ((state: RunState) => void)[] = [];
  const fake = aTwin();
  const twin = createTwin(
    () => undefined,
    (...of) => ({...fake.start(...of), save: () => new Promise((resolve) => answers.push(resolve))})
  );
  twin.start({...DEFAULT_CONFIG, skip: "on", steps: 20}, false);
  fake.train("residual", 1, 4);
  for (const rate of [0.01, 0.02, 0.03]) twin.setLearningRate(rate);
  expect(answers).toHaveLength(1);
  answers[0]?.(fake.save("residual", 2, 0.01));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(fake.save("residual", 4, 0.03));
  await new Promise((resolve) => setTimeout(resolve));
  twin.setLearningRate(0.04);
  answers[2]?.(fake.save("residual", 4, 0.04));
  await new Promise((resolve) => setTimeout(resolve));
  fake.tell("residual", DIED);
  expect([twin.state.problems, fake.rates]).toEqual([[], [0.04]]);
  expect(answers).toHaveLength(3);
});

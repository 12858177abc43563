import {expect, it} from "vitest";
import {stepGate, type StepCommand, type StepGateOptions} from "../../../components/worker/training/stepGate.js";

/** How many steps a gate lets through after each of some commands, and whether the run has then ended. */
async function through(options: Partial<StepGateOptions>, commands: readonly (readonly StepCommand[])[]) {
  let taken = 0;
  const ends: string[] = [];
  const gate = stepGate({paused: false, last: 20, ...options}, () => taken);
  const run = async (): Promise<void> => {
    while (await gate.pass()) taken++;
    ends.push("end");
  };
  const over = run();
  const counts: number[] = [];
  for (const some of commands) {
    some.forEach(gate.command);
    await new Promise((resolve) => setTimeout(resolve));
    counts.push(taken);
  }
  const seen = [...counts, ...ends];
  gate.command({type: "endAt", step: 0});
  await over;
  return seen;
}

it("runs to its last step and ends, or not further than it is let", async () => {
  expect(await through({}, [[]])).toEqual([20, "end"]);
  expect(await through({until: 5}, [[], [{type: "until", step: 8}], [{type: "until", step: 30}]])).toEqual([
    5,
    8,
    20,
    "end"
  ]);
});

it("takes single steps when paused, as many as were asked for, and goes on", async () => {
  const step = {type: "step"} as const;
  expect(await through({paused: true}, [[], [step], [step, step], [{type: "resume"}]])).toEqual([0, 1, 3, 20, "end"]);
  expect(await through({until: 6}, [[], [step], [{type: "resume"}], [{type: "until", step: 9}]])).toEqual([6, 7, 7, 9]);
});

it("catches up to a step by its number, however often it is told, and never goes back", async () => {
  const to = (step: number) => ({type: "stepTo", step}) as const;
  expect(await through({paused: true}, [[to(4)], [to(4), to(3)], [to(6), {type: "step"}]])).toEqual([4, 4, 7]);
  // One that runs stops where it is when that step is behind it.
  expect(await through({until: 5}, [[], [to(3)], [{type: "until", step: 9}]])).toEqual([5, 5, 5]);
});

it("forgets what it was to catch up to when it is resumed and paused again", async () => {
  const commands: StepCommand[] = [{type: "stepTo", step: 9}, {type: "resume"}, {type: "pause"}];
  expect(await through({paused: true}, [commands, [{type: "step"}]])).toEqual([0, 1]);
});

it("ends at a step that it is told, at once where that is behind it, paused or not", async () => {
  expect(await through({paused: true}, [[{type: "stepTo", step: 9}], [{type: "endAt", step: 4}]])).toEqual([
    9,
    9,
    "end"
  ]);
  expect(await through({until: 5}, [[{type: "endAt", step: 7}], [{type: "until", step: 9}]])).toEqual([5, 7, "end"]);
});

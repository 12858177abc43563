// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {guessTwin} from "../../../../components/ui/guessTwin.js";
import {lessonPlayer} from "../../../../components/lessons/residual-learning/curve/lessonPlayer.js";
import {seedInput} from "../../../../components/ui/seedInput.js";
import type {CurveReport} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import type {
  DemonstrationEvents,
  startDemonstration
} from "../../../../components/lessons/residual-learning/demonstrationClient.js";

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({matches: true}));
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 0));
});

const report = (step: number, residual: number, plain: number): CurveReport => {
  const state = (loss: number) => ({loss, y: [], parts: []});
  return {step, residual: state(residual), plain: state(plain), losses: {residual: [residual], plain: [plain]}};
};

function open(recorded?: readonly CurveReport[]) {
  const asked: string[] = [];
  let events: DemonstrationEvents<"curve"> | undefined;
  const start = ((_lesson: string, _config: unknown, paced: boolean, given: DemonstrationEvents<"curve">) => {
    events = given;
    asked.push(paced ? "start paced" : "start");
    return {pause: () => asked.push("pause"), resume: () => asked.push("resume"), stop: () => asked.push("stop")};
  }) as unknown as typeof startDemonstration;
  const drawn: (number | undefined)[] = [];
  const player = lessonPlayer(
    "curve",
    {
      config: () => ({blocks: 1, lr: 0.01, seed: 1, steps: 9, target: []}),
      recorded: () => recorded,
      draw: (shown) => drawn.push(shown?.step),
      words: ({residual, plain}) => `residual ${residual.loss}, plain ${plain.loss}`,
      verdict: () => "Verdict."
    },
    start
  );
  player.reset();
  const button = (name: string): HTMLButtonElement =>
    [...player.element.querySelectorAll("button")].find((node) => node.textContent === name)!;
  const status = (): string => player.element.querySelector("[role=status]")?.textContent ?? "";
  const slider = player.element.querySelector<HTMLInputElement>("[aria-label='Step shown']")!;
  return {player, asked, drawn, button, status, slider, events: () => events!};
}

it("shows the recorded run at once, at its end, and any step of it", () => {
  const {drawn, status, slider} = open([report(0, 2, 3), report(9, 0.5, 1)]);
  expect(drawn).toEqual([9]);
  expect(status()).toBe("Recorded run, step 9 of 9: residual 0.5, plain 1.");
  slider.value = "0";
  slider.dispatchEvent(new Event("input", {bubbles: true}));
  expect(drawn).toEqual([9, 0]);
  expect(status()).toBe("step 0 of 9: residual 2, plain 3.");
});

it("says that nothing was run where nothing is recorded", () => {
  const {drawn, status} = open();
  expect(drawn).toEqual([undefined]);
  expect(status()).toBe("Not run yet with these settings. Guess, then press Run.");
});

it("runs, pauses, goes on, finishes with a verdict; without motion it does not dawdle", () => {
  const {asked, button, status, events} = open();
  button("Run").click();
  events().onReport(report(1, 2, 3));
  button("Pause").click();
  expect(status()).toBe("Paused at step 1 of 9: residual 2, plain 3.");
  button("Resume").click();
  events().onReport(report(9, 0.5, 1));
  events().onFinished();
  expect(status()).toBe("finished; step 9 of 9: residual 0.5, plain 1. Verdict.");
  expect(button("Run").textContent).toBe("Run");
  expect(asked).toEqual(["start", "pause", "resume"]);
});

it("a failure becomes a sentence, and what was computed stays", async () => {
  const {button, status, events, drawn} = open();
  button("Run").click();
  events().onReport(report(4, 2, 3));
  events().onFailed("the worker could not be loaded");
  expect(status()).toContain("It stopped: the worker could not be loaded. What was computed stays");
  await vi.waitFor(() => expect(drawn.at(-1)).toBe(4));
});

it("reset ends what runs and comes back to the recorded run", () => {
  const {asked, button, drawn} = open([report(9, 0.5, 1)]);
  button("Run").click();
  button("Reset").click();
  expect(asked).toEqual(["start", "stop"]);
  expect(drawn.at(-1)).toBe(9);
});

it("tells how a guess went", () => {
  const question = guessTwin("Which?", "q");
  expect(question.verdict({residual: 0.1, plain: 1})).toBe("The residual one is closer by a factor of 10.");
  question.element.querySelector<HTMLInputElement>("[value=plain]")!.checked = true;
  expect(question.verdict({residual: 0.1, plain: 1})).toContain("You guessed the plain one: not this time.");
  expect(question.verdict({residual: 0.9, plain: 0.3})).toContain(
    "The plain one is closer by a factor of 3. You guessed the plain one: right."
  );
  expect(question.verdict({residual: 0.3, plain: 0.31})).toContain("The two are about equal.");
  expect(question.verdict({residual: 0, plain: 1})).toContain("The residual one is closer.");
});

it("keeps the last good seed and says what is accepted", () => {
  let changes = 0;
  const seed = seedInput(() => changes++);
  const input = seed.cell.querySelector("input")!;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event("input", {bubbles: true}));
  };
  type("7");
  type("-1");
  expect(seed.value()).toBe(7);
  expect(changes).toBe(1);
  expect(seed.cell.textContent).toContain(
    "Seed is “-1”, but must be a whole number from 0 to 4294967295; 7 stays in use."
  );
});

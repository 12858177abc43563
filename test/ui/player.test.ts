// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {player, type PlayerOptions} from "../../components/ui/player.js";

afterEach(() => document.body.replaceChildren());

/** A player in the page, with what it has shown and a way to press its buttons. */
function aPlayer(still: boolean, options: Partial<PlayerOptions> = {}, last = 3) {
  vi.stubGlobal("matchMedia", () => ({matches: still}));
  const shown: number[] = [];
  const journey = {last, show: (at: number) => shown.push(at), words: (stop: number) => `{f} at ${stop}`};
  const time = player(journey, {pace: 1000, ...options});
  document.body.append(time.element);
  const slider = time.element.querySelector<HTMLInputElement>('input[type="range"]')!;
  const press = (name: string) =>
    [...time.element.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();
  const key = (name: string) => slider.dispatchEvent(new KeyboardEvent("keydown", {key: name}));
  return {time, shown, slider, press, key};
}

it("goes a whole step at a time by button and by key, and back to the start after the end", () => {
  // A reader who wants no motion: every step is shown at once.
  const {time, shown, press, key} = aPlayer(true);
  press("Step");
  press("Step");
  key("ArrowRight");
  expect(shown).toEqual([0, 1, 2, 3]);
  press("Step");
  expect(time.position).toBe(0);
  key("ArrowLeft");
  expect(shown.at(-1)).toBe(0);
  press("Play");
  expect(shown.at(-1)).toBe(3);
});

it("ends a step that is under way when the next is asked for", () => {
  const {time, press} = aPlayer(false);
  for (let i = 0; i < 3; i++) press("Step");
  expect(time.position).toBe(2);
  press("Step");
  expect(time.position).toBe(0);
  time.stop();
});

it("tells the stop and its words by the slider, and under it where asked to", () => {
  const {slider, key, time} = aPlayer(true, {caption: true});
  key("ArrowUp");
  expect(slider.getAttribute("aria-valuetext")).toBe("1 of 3: f at 1");
  expect(time.element.querySelector('[role="status"]')?.textContent).toBe("f at 1");
  expect(time.element.querySelector(".pulse-words")?.textContent).toContain(" at 1");
});

it("plays faster where the reader wants it, and pauses where it stands", async () => {
  vi.useFakeTimers({toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"]});
  const {time, press} = aPlayer(false, {speeds: true}, 10);
  const speed = time.element.querySelector("select")!;
  speed.value = "4";
  press("Play");
  await vi.advanceTimersByTimeAsync(1000);
  expect(time.playing).toBe(true);
  expect(Math.round(time.position)).toBe(4);
  press("Pause");
  const stood = time.position;
  await vi.advanceTimersByTimeAsync(1000);
  expect(time.position).toBe(stood);
  vi.useRealTimers();
});

it("takes another journey at the stop that it is at, no further than that one goes", () => {
  const {time, slider} = aPlayer(true);
  time.move(3);
  const shown: number[] = [];
  time.follow({last: 2, show: (at) => shown.push(at)});
  expect(shown).toEqual([2]);
  expect(slider.max).toBe("2");
  time.follow({last: 0, show: (at) => shown.push(at)});
  expect(slider.disabled).toBe(true);
});

it("puts further buttons before its own", () => {
  const {time} = aPlayer(true, {before: [Object.assign(document.createElement("button"), {textContent: "Reset"})]});
  const names = [...time.element.querySelectorAll("button")].map(({textContent}) => textContent);
  expect(names).toEqual(["Reset", "Play", "Step"]);
});

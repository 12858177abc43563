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
  // After a step each stop is drawn twice, the second time at rest.
  expect(shown).toEqual([0, 1, 1, 2, 2, 3]);
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

it("glides to the stop that is chosen on the slider, which stays where the reader has put it", async () => {
  vi.useFakeTimers({toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"]});
  const onMove = vi.fn();
  const {time, slider, shown} = aPlayer(false, {glide: 200, onMove});
  expect(slider.step).toBe("1");
  slider.value = "2";
  slider.dispatchEvent(new Event("input", {bubbles: true}));
  await vi.advanceTimersByTimeAsync(100);
  expect(time.position).toBeGreaterThan(0);
  expect(time.position).toBeLessThan(2);
  expect(slider.value).toBe("2");
  expect(time.playing).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(shown.at(-1)).toBe(2);
  expect(onMove).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it("is there at once when another journey comes while it glides or steps", () => {
  const {time, press, key} = aPlayer(false, {glide: 200});
  key("ArrowRight");
  key("ArrowRight");
  time.follow({last: 9, show: () => undefined});
  expect(time.position).toBe(2);
  press("Step");
  time.follow({last: 9, show: () => undefined});
  expect(time.position).toBe(3);
});

it("says its words beside the slider, and moves by it alone, where that is wanted", () => {
  const before = document.createElement("select");
  const {time, slider, key} = aPlayer(true, {beside: true, plays: false, before: [before]});
  key("ArrowRight");
  expect(slider.getAttribute("aria-valuetext")).toBe("f at 1");
  expect(time.element.querySelector(".range-value")?.textContent).toBe("f at 1");
  expect(time.element.querySelector("[role=status]")).toBeNull();
  expect(time.element.querySelectorAll("button")).toHaveLength(0);
  expect(time.element.querySelector(".figure-controls")?.firstChild).toBe(before);
});

it("goes on from where it is when the speed changes, and ends where it is taken out of the page", async () => {
  vi.useFakeTimers({toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"]});
  const {time, press} = aPlayer(false, {speeds: true}, 10);
  press("Play");
  await vi.advanceTimersByTimeAsync(1000);
  const speed = time.element.querySelector("select")!;
  speed.value = "4";
  speed.dispatchEvent(new Event("input", {bubbles: true}));
  await vi.advanceTimersByTimeAsync(1000);
  expect(Math.round(time.position)).toBe(5);
  time.element.remove();
  await vi.advanceTimersByTimeAsync(100);
  expect(time.playing).toBe(false);
  vi.useRealTimers();
});

it("draws the place where it comes to rest as one that stands still", async () => {
  vi.useFakeTimers({toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"]});
  for (const still of [false, true]) {
    const {time, press} = aPlayer(still);
    const drawn: string[] = [];
    time.follow({last: 3, show: (at) => drawn.push(`${time.playing ? "moving" : "still"} at ${at}`)});
    press("Step");
    await vi.advanceTimersByTimeAsync(1100);
    expect(drawn.slice(-2)).toEqual(["moving at 1", "still at 1"]);
    press("Play");
    await vi.advanceTimersByTimeAsync(2100);
    expect(drawn.slice(-2)).toEqual(["moving at 3", "still at 3"]);
  }
  vi.useRealTimers();
});

it("tells the slider's place anew where the words are the same, there are none, or the journey is longer", () => {
  const {time, slider} = aPlayer(true);
  const said = (): string | null => slider.getAttribute("aria-valuetext");
  time.follow({last: 3, show: () => undefined, words: () => "same"});
  time.move(1);
  expect(said()).toBe("1 of 3: same");
  time.move(2);
  expect(said()).toBe("2 of 3: same");
  time.follow({last: 9, show: () => undefined, words: () => "same"});
  expect(said()).toBe("2 of 9: same");
  time.follow({last: 9, show: () => undefined});
  time.move(4);
  expect(said()).toBe("4 of 9");
});

it("tells whenever the reader moves it, not when it is paused or moved by the program", () => {
  for (const still of [false, true]) {
    const onMove = vi.fn();
    const {time, press, key} = aPlayer(still, {onMove});
    press("Step");
    expect(onMove).toHaveBeenCalledTimes(1);
    time.stop();
    time.move(0);
    press("Play");
    key("ArrowLeft");
    expect(onMove).toHaveBeenCalledTimes(3);
    time.play();
    press("Pause");
    expect(onMove).toHaveBeenCalledTimes(3);
  }
});

// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {player} from "../../components/ui/player.js";

it("goes a whole step at a time by button and by key, and back to the start after the end", () => {
  // A reader who wants no motion: every step is shown at once.
  vi.stubGlobal("matchMedia", () => ({matches: true}));
  const shown: number[] = [];
  const time = player("Position", 3, 1000, (at) => shown.push(at));
  const {element} = time;
  const slider = element.querySelector<HTMLInputElement>('input[type="range"]');
  const press = (name: string) =>
    [...element.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();
  press("Step");
  press("Step");
  slider?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight"}));
  expect(shown).toEqual([1, 2, 3]);
  press("Step");
  expect(time.position()).toBe(0);
  slider?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowLeft"}));
  expect(shown.at(-1)).toBe(0);
  document.body.append(element);
  press("Play");
  expect(shown.at(-1)).toBe(3);
  time.say("the end");
  expect(slider?.getAttribute("aria-valuetext")).toBe("the end");
});

it("ends a step that is under way when the next is asked for", () => {
  vi.stubGlobal("matchMedia", () => ({matches: false}));
  const time = player("Position", 3, 1000, () => undefined);
  document.body.append(time.element);
  const step = [...time.element.querySelectorAll("button")].find(({textContent}) => textContent === "Step");
  for (let i = 0; i < 3; i++) step?.click();
  expect(time.position()).toBe(2);
  step?.click();
  expect(time.position()).toBe(0);
  time.stop();
});

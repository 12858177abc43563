// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {depthGuess} from "../../../components/lessons/degradation/depthGuess.js";
import {depthScales} from "../../../components/lessons/degradation/depthScales.js";

it("tells a change by handle or slider, and puts both where the guess is", () => {
  const onChange = vi.fn();
  const guess = depthGuess(320, onChange);
  const [handle] = guess.board.children;
  handle?.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown"}));
  expect(guess.values.get(10)).toBeCloseTo(0, 12);
  const scales = depthScales(640, 320);
  guess.place(scales);
  handle?.dispatchEvent(new KeyboardEvent("keydown", {key: "PageUp"}));
  expect(guess.values.get(10)).toBeCloseTo(0.25, 12);
  guess.place(scales);
  expect(handle?.getAttribute("aria-valuetext")).toBe("0.25 nats");
  const slider = guess.sliders.querySelector<HTMLInputElement>('[aria-label="Plain, 10 layers"]');
  expect(slider?.value).toBe("0.25");
  expect(onChange).toHaveBeenCalledTimes(2);
});

it("hides handles and sliders together", () => {
  const guess = depthGuess(320, vi.fn());
  guess.offer(false);
  expect([...guess.board.children].every((handle) => (handle as HTMLElement).hidden)).toBe(true);
  expect(guess.sliders.hidden).toBe(true);
  guess.offer(true);
  expect(guess.sliders.hidden).toBe(false);
});

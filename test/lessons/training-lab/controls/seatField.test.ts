// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {seatField} from "../../../../components/lessons/training-lab/controls/seatField.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";

const withSeed = (seed: number) => ({...DEFAULT_CONFIG, seed});

function opened(seed: number, base?: number) {
  const choose = vi.fn();
  const seat = seatField(choose);
  seat.show({config: withSeed(seed), ...(base === undefined ? {} : {base})});
  const field = seat.element.querySelector("input");
  if (!field) throw new Error("no field");
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event("input"));
  };
  const enter = (text: string) => {
    type(text);
    field.dispatchEvent(new Event("change"));
  };
  return {choose, seat, field, type, enter, words: () => seat.element.textContent};
}

it("is not there without a class's seed, and refuses nothing", () => {
  const {seat} = opened(7);
  expect(seat.element.hidden).toBe(true);
  expect(seat.refuses(withSeed(7))).toBeUndefined();
});

it("asks for the number, sets seed and number, and says the sum", () => {
  const {seat, enter, choose, words} = opened(100, 100);
  expect(seat.refuses(withSeed(100))).toContain("Enter your number in class first");
  enter("7");
  expect(choose).toHaveBeenCalledWith(107, 7);
  seat.show({base: 100, config: withSeed(107)});
  expect(words()).toContain("Your seed is 100 + 7 = 107.");
  expect(seat.refuses(withSeed(107))).toBeUndefined();
});

it("has taken the number before the field is left: nothing moves under a press that leaves it", () => {
  const {type, enter, choose} = opened(100, 100);
  type("");
  type("7");
  expect(choose.mock.calls).toEqual([[107, 7]]);
  enter("7");
  expect(choose.mock.calls.every(([seed]) => seed === 107)).toBe(true);
});

it("refuses a run while the field holds no number in class, whatever was taken before", () => {
  const {type, enter, seat, words, choose} = opened(100, 100);
  choose.mockImplementation((seed: number) => seat.show({base: 100, config: withSeed(seed)}));
  type("7");
  enter("");
  expect(words()).toContain("must be");
  expect(seat.refuses(withSeed(107))).toContain("Enter your number in class first");
  enter("7");
  expect(words()).toContain("Your seed is 100 + 7 = 107.");
  expect(seat.refuses(withSeed(107))).toBeUndefined();
});

it("shows the number again that a link's seed comes from", () => {
  expect(opened(107, 100).field.value).toBe("7");
  expect(opened(99, 100).field.value).toBe("");
});

it.each(["0", "1000", "2.5", ""])("takes no “%s”, and says what it takes", (text) => {
  const {enter, choose, words} = opened(100, 100);
  enter(text);
  expect(choose).not.toHaveBeenCalled();
  expect(words()).toMatch(/must be .*1 to 999; the seed stays/);
});

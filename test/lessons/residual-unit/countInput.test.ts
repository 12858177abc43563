// @vitest-environment jsdom
import {expect, it} from "vitest";
import {countInput} from "../../../components/lessons/residual-unit/countInput.js";

it("takes whole numbers from 1 to the largest, and says of others what is wrong", () => {
  const count = countInput("Side");
  count.show(56, 56);
  expect([count.value, count.check()]).toEqual([56, ""]);
  for (const [text, words] of [
    ["57", "57"],
    ["0", "0"],
    ["1.5", "1.5"],
    ["", "empty"]
  ] as const) {
    count.input.value = text;
    expect(count.value).toBeUndefined();
    expect(count.check()).toBe(`Side is ${words}, but must be a whole number from 1 to 56; the picture stays.`);
    expect(count.input.getAttribute("aria-invalid")).toBe("true");
  }
  count.show(3, 5);
  expect(count.input.hasAttribute("aria-invalid")).toBe(false);
  expect(count.value).toBe(3);
});

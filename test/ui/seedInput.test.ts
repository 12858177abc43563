// @vitest-environment jsdom
import {expect, it} from "vitest";
import {seedInput} from "../../components/ui/seedInput.js";

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

import {expect, it} from "vitest";
import {keptValues} from "../../../components/draw/runs/keptValues.js";

it("makes a value again only when a part has changed, and forgets what nobody asks for", () => {
  const kept = keptValues();
  const made: string[] = [];
  const ask = (name: string, ...parts: readonly unknown[]): object => kept.of(name, parts, () => (made.push(name), {}));
  const list = [1];
  const first = ask("a", list, NaN);
  expect(ask("a", list, NaN)).toBe(first);
  expect(ask("a", [1], NaN)).not.toBe(first);
  ask("a", [1], NaN, 2);
  ask("b");
  expect(made).toEqual(["a", "a", "a", "b"]);
  kept.sweep();
  ask("b");
  kept.sweep();
  ask("a", [1], NaN, 2);
  ask("b");
  expect(made).toEqual(["a", "a", "a", "b", "a"]);
});

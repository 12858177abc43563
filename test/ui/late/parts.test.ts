import {expect, it} from "vitest";
import {atOnce, inTasks, type Parts} from "../../../components/ui/late/parts.js";

const done: string[] = [];
function* work(): Parts<number> {
  done.push("first");
  yield;
  done.push("second");
  yield;
  done.push("third");
  return 3;
}

it("does all parts now, and gives what they come to", () => {
  done.length = 0;
  expect(atOnce(work())).toBe(3);
  expect(done).toEqual(["first", "second", "third"]);
});

it("does the first part now and each further one in a task of its own, after what is waited for", async () => {
  done.length = 0;
  let goOn = (): void => undefined;
  const over = inTasks(work(), new Promise<void>((resolve) => (goOn = resolve)));
  const seen: number[] = [];
  const look = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    seen.push(done.length);
  };
  await look();
  await look();
  expect(seen).toEqual([1, 1]);
  goOn();
  await Promise.resolve();
  await Promise.resolve();
  // Not in the task in which the wait ends.
  expect(done).toEqual(["first"]);
  for (let i = 0; i < 4; i++) await look();
  expect(await over).toBe(3);
  expect(seen).toContain(2);
  expect(done).toEqual(["first", "second", "third"]);
});

it("rejects with what a part throws", async () => {
  function* broken(): Parts<void> {
    yield;
    throw new RangeError("no station 3");
  }
  await expect(inTasks(broken())).rejects.toThrow("no station 3");
  expect(() => atOnce(broken())).toThrow("no station 3");
});

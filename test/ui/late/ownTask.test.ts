import {afterEach, expect, it, vi} from "vitest";
import {oneByOne, ownTask} from "../../../components/ui/late/ownTask.js";

afterEach(() => vi.unstubAllGlobals());

it("resolves in another task, by the browser's scheduler where there is one", async () => {
  const seen: string[] = [];
  const task = ownTask().then(() => seen.push("task"));
  await Promise.resolve().then(() => seen.push("microtask"));
  await task;
  const postTask = vi.fn((run: () => void) => {
    seen.push("posted");
    run();
    return Promise.resolve();
  });
  vi.stubGlobal("scheduler", {postTask});
  await ownTask();
  expect(seen).toEqual(["microtask", "task", "posted"]);
});

it("gives turns one after the other, in the order of asking, each in a task of its own", async () => {
  const tasks: (() => void)[] = [];
  vi.stubGlobal("scheduler", {
    postTask(run: () => void) {
      tasks.push(run);
      return Promise.resolve();
    }
  });
  const turn = oneByOne();
  const seen: string[] = [];
  const all = [turn("a"), turn("b")].map((one) => one.then((value) => seen.push(value)));
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 9; i++) await Promise.resolve();
  };
  await settle();
  expect([tasks.length, seen.length]).toEqual([1, 0]);
  tasks[0]?.();
  await settle();
  expect(seen).toEqual(["a"]);
  expect(tasks).toHaveLength(2);
  tasks[1]?.();
  await Promise.all(all);
  expect(seen).toEqual(["a", "b"]);
});

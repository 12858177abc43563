import {expect, it} from "vitest";
import {inOrder} from "../../../components/worker/training/inOrder.js";

/** A task that is made ready when the test says so. */
function later(done: string[], name: string) {
  let go: () => void = () => undefined;
  let fail: () => void = () => undefined;
  const task = new Promise<() => void>((resolve, reject) => {
    go = () => resolve(() => done.push(name));
    fail = () => reject(new Error(`${name} failed`));
  });
  return {task, go, fail};
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

it("does at once what nothing stands before, and holds what stands behind one that is not ready", async () => {
  const done: string[] = [];
  const {add, settled: all} = inOrder();
  add(() => done.push("a"));
  expect(done).toEqual(["a"]);
  const [b, d] = [later(done, "b"), later(done, "d")];
  add(b.task);
  add(() => done.push("c"));
  add(d.task);
  add(() => done.push("e"));
  d.go();
  await settled();
  expect(done).toEqual(["a"]);
  b.go();
  await all();
  expect(done).toEqual(["a", "b", "c", "d", "e"]);
  add(() => done.push("f"));
  expect(done.at(-1)).toBe("f");
});

it("tells whoever waits for all of it what could not be made ready", async () => {
  const {add, settled: all} = inOrder();
  const {task, fail} = later([], "a");
  add(task);
  fail();
  await expect(all()).rejects.toThrow("a failed");
});

import {expect, it} from "vitest";
import {writeQueue} from "../../../../components/lessons/training-lab/runs/writeQueue.js";

/** A queue onto a list, which can be closed. */
function aQueue() {
  const written: string[] = [];
  const state = {full: false, keep: true};
  const queue = writeQueue<string[]>({
    target: () => Promise.resolve(written),
    failed: () => state.keep,
    done: () => undefined
  });
  const add = (key: string, text: string, always = false) =>
    queue.add(key, async (target) => {
      await Promise.resolve();
      if (state.full && !always) throw new Error("full");
      target.push(text);
    });
  return {written, state, queue, add};
}

it("writes in turn, and of what waits only the newest", async () => {
  const {written, add} = aQueue();
  const all = [add("a", "a1"), add("b", "b1"), add("a", "a2"), add("a", "a3")];
  expect(await Promise.all(all)).toEqual([true, true, true, true]);
  expect(written).toEqual(["a1", "b1", "a3"]);
});

it("keeps what there was no room for, and writes it once something else has made some", async () => {
  const {written, state, queue, add} = aQueue();
  state.full = true;
  expect(await add("a", "a1")).toBe(false);
  expect(queue.has("a")).toBe(true);
  const removal = queue.add("b", async () => {
    await Promise.resolve();
    state.full = false;
  });
  expect(await removal).toBe(true);
  await expect.poll(() => written).toEqual(["a1"]);
  expect(queue.has("a")).toBe(false);
});

it("lets one failure hold nothing else up", async () => {
  const {written, state, add} = aQueue();
  state.full = true;
  expect(await Promise.all([add("a", "a1"), add("b", "b1", true)])).toEqual([false, true]);
  expect(written).toEqual(["b1"]);
});

it("forgets what shall not be kept", async () => {
  const {state, queue, add} = aQueue();
  Object.assign(state, {full: true, keep: false});
  expect(await add("a", "a1")).toBe(false);
  expect(queue.has("a")).toBe(false);
});

it("forgets what is cleared, less what is being written", async () => {
  const {written, queue, add} = aQueue();
  const first = add("b", "b1", true);
  const second = add("c", "c1", true);
  queue.clear();
  expect(await Promise.all([first, second])).toEqual([true, false]);
  expect(written).toEqual(["b1"]);
});

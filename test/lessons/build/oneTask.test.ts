import {expect, it, vi} from "vitest";
import {oneTask} from "../../../components/lessons/build/oneTask.js";

function stage() {
  const told: string[] = [];
  const task = oneTask({
    onBusy: (busy) => told.push(busy ? "busy" : "idle"),
    onError: (error) => told.push(String(error))
  });
  return {told, task};
}

it("does nothing else while it works, but once more what was wanted soon", async () => {
  const {told, task} = stage();
  let finish: () => void = () => undefined;
  const first = task.attempt(() => new Promise((resolve) => (finish = resolve)));
  const note = (name: string) => () => {
    told.push(name);
    return Promise.resolve();
  };
  await task.attempt(note("second"));
  task.soon(note("third"));
  task.soon(note("fourth"));
  finish();
  await first;
  expect(told).toEqual(["busy", "idle", "fourth"]);
});

it("keeps what was pressed while calm work goes on, also when more of that is wanted", async () => {
  const {told, task} = stage();
  let finish: () => void = () => undefined;
  task.soon(() => new Promise((resolve) => (finish = resolve)));
  const note = (name: string) => () => {
    told.push(name);
    return Promise.resolve();
  };
  await task.attempt(note("pressed"));
  task.soon(note("drawn"));
  finish();
  await vi.waitFor(() => expect(told).toEqual(["busy", "pressed", "idle"]));
});

it("tells what went wrong, and can be used again", async () => {
  const {told, task} = stage();
  await task.attempt(() => Promise.reject(new Error("no")));
  await task.attempt(() => Promise.resolve());
  expect(told).toEqual(["busy", "Error: no", "idle", "busy", "idle"]);
});

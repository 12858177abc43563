import {expect, it} from "vitest";
import {gate} from "../../components/worker/gate.js";

/** Counts how often a run passes the gate; the run goes on by itself. */
function open(paused = false, most = Infinity) {
  const {command, pass} = gate(paused);
  let passed = 0;
  const run = async (): Promise<void> => {
    while (passed < most) {
      await pass();
      passed++;
      // The turn in which messages are read.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  void run();
  const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
  return {command, passed: () => passed, settled};
}

it("lets a run through until it is paused, and again when it is resumed", async () => {
  const {command, passed, settled} = open();
  await settled();
  command("pause");
  const before = passed();
  await settled();
  expect(before).toBeGreaterThan(1);
  expect(passed()).toBe(before);
  command("resume");
  await settled();
  expect(passed()).toBeGreaterThan(before);
  command("pause");
});

it("lets one step through for each that is asked for, and keeps those through a pause", async () => {
  const {command, passed, settled} = open(true);
  await settled();
  expect(passed()).toBe(0);
  command("step");
  command("step");
  command("pause");
  await settled();
  expect(passed()).toBe(2);
});

it("takes a step before the next message is read", async () => {
  const {command, passed, settled} = open(true);
  await settled();
  command("step");
  await Promise.resolve();
  await Promise.resolve();
  expect(passed()).toBe(1);
});

it("stops a run that is asked for a step, after that step", async () => {
  const {command, passed, settled} = open(false);
  await settled();
  const before = passed();
  command("step");
  await settled();
  expect(passed()).toBe(before + 1);
});

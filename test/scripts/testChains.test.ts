import {expect, it} from "vitest";
import {testChains} from "../../scripts/testChains.js";

/** Checks whose ends are the test's, with what has been begun so far. */
function heldChecks() {
  const begun: string[] = [];
  const held = new Map<string, {end: (isGood: boolean) => void; ready: () => void}>();
  const run = (name: string, ready: () => void): Promise<boolean> => {
    begun.push(name);
    return new Promise((end) => held.set(name, {end, ready}));
  };
  return {
    begun,
    run,
    end: async (name: string, isGood = true): Promise<void> => {
      held.get(name)?.end(isGood);
      await new Promise((resolve) => setTimeout(resolve));
    },
    ready: async (name: string): Promise<void> => {
      held.get(name)?.ready();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
}
const CHAINS = [
  ["lint", "unit"],
  ["build", "pages"]
];
const WAITING = {check: "unit", maker: "build"};

it("begins what waits as soon as its maker is ready, and each other check after the one before it", async () => {
  const checks = heldChecks();
  const all = testChains(CHAINS, checks.run, WAITING);
  await checks.end("lint");
  expect(checks.begun).toEqual(["lint", "build"]);
  await checks.ready("build");
  expect(checks.begun).toEqual(["lint", "build", "unit"]);
  await checks.end("build");
  await checks.end("pages", false);
  await checks.end("unit");
  expect([...(await all)]).toEqual([
    ["lint", true],
    ["build", true],
    ["pages", false],
    ["unit", true]
  ]);
});

it("ends without what waits, or comes after it, where the maker fails", async () => {
  const checks = heldChecks();
  const all = testChains(CHAINS, checks.run, WAITING);
  await checks.end("lint");
  await checks.end("build", false);
  expect([...(await all).keys()]).toEqual(["lint", "build"]);
  expect(checks.begun).toEqual(["lint", "build"]);
});

it("ends where the maker is not begun, since another check is not in order", async () => {
  const checks = heldChecks();
  const all = testChains([["unit"], ["lint", "build"]], checks.run, WAITING);
  await checks.end("lint", false);
  expect([...(await all)]).toEqual([["lint", false]]);
});

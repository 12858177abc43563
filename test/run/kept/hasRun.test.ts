import {expect, it} from "vitest";
import {hasRun} from "../../../components/run/kept/hasRun.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";

it("finds a run of the same settings and seed, or one of a row of seeds", () => {
  const kept = [{config: {...DEFAULT_CONFIG, seed: 3}}];
  expect(hasRun(kept, {...DEFAULT_CONFIG, seed: 3})).toBe(true);
  expect(hasRun(kept, {...DEFAULT_CONFIG, seed: 2})).toBe(false);
  expect(hasRun(kept, {...DEFAULT_CONFIG, seed: 2, seeds: 2})).toBe(true);
  expect(hasRun(kept, {...DEFAULT_CONFIG, seed: 3, depth: 18})).toBe(false);
});

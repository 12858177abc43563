import {expect, it} from "vitest";
import {hasIdleCores} from "../../../../components/lessons/training-lab/seeds/hasIdleCores.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../../components/run/runConfig.js";

const ONE: RunConfig = {...DEFAULT_CONFIG, skip: "on"};

it("finds an idle core for each network that trains, or says that there is none", () => {
  expect(hasIdleCores(ONE, 1, {cores: 2})).toBe(true);
  expect(hasIdleCores(ONE, 1, {cores: 1})).toBe(false);
  expect(hasIdleCores(DEFAULT_CONFIG, 1, {cores: 3})).toBe(false);
  expect(hasIdleCores(DEFAULT_CONFIG, 1, {cores: 4})).toBe(true);
  expect(hasIdleCores(DEFAULT_CONFIG, 3, {cores: 8})).toBe(false);
});

it("leaves the probes of large maps, and those of a machine with little memory, where the training is", () => {
  expect(hasIdleCores({...ONE, size: 32, width: 32}, 1, {cores: 8})).toBe(false);
  expect(hasIdleCores(ONE, 1, {cores: 8, memory: 2 ** 25})).toBe(false);
});

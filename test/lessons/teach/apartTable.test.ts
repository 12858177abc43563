// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {apartTable, apartWords, effectOf} from "../../../components/lessons/teach/apartTable.js";
import {APART_CHANGES, type RecordedApart} from "../../../components/lessons/teach/recordedApart.js";
import {READY_ASSIGNMENTS} from "../../../components/run/assignments/readyAssignments.js";
import type {PresetEnd} from "../../../components/run/recorded/recordedPresets.js";
import {root} from "../../support/root.js";

const file = (name: string): unknown => JSON.parse(readFileSync(join(root, `data/runs/${name}.json`), "utf8"));
const recorded = file("apart") as RecordedApart;

it("has a row for each change that the assignment allows", () => {
  const {hide} = READY_ASSIGNMENTS.find(({name}) => name === "Take it apart")!;
  for (const change of APART_CHANGES) if (change !== "none") expect(hide).not.toContain(change);
  expect(apartTable(recorded).querySelectorAll("tbody tr")).toHaveLength(APART_CHANGES.length);
  expect(apartTable(recorded).querySelector(".provenance .held")?.textContent).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const ends of Object.values(recorded.ends)) expect(ends.length).toBeGreaterThanOrEqual(3);
});

it("calls a change worse or better only where every seed is, and says nothing of a network that it leaves alone", () => {
  const ends = (...losses: readonly number[]): readonly PresetEnd[] =>
    losses.map((loss, i) => ({network: "residual", seed: i + 1, loss, accuracy: 0.5}));
  const made = {
    ...recorded,
    ends: {
      none: ends(1, 2),
      bn: ends(2.1, 3),
      shortcut: ends(0.5, 0.9),
      silent: ends(0.5, 1.1),
      zero: ends(2),
      opt: ends(9)
    }
  };
  expect(APART_CHANGES.slice(1).map((change) => effectOf(made, change, "residual"))).toEqual([
    "worse",
    "better",
    "alike",
    "alike",
    "worse"
  ]);
  expect(effectOf(made, "bn", "plain")).toBe("alike");
  expect(apartWords(made)).toContain(
    "Worse with every seed: no batch normalization; Adam at the same learning rate. Better with every seed: shortcuts by zero padding. After every other change the bands overlap."
  );
});

it("names the network where a change reaches both and is worse for one", () => {
  const {bn} = recorded.ends;
  const plain = bn.map((end) => (end.network === "plain" ? {...end, loss: 0} : end));
  expect(apartWords({...recorded, ends: {...recorded.ends, bn: plain}})).toBe(
    "Worse with every seed: no batch normalization, the residual network alone. Better with every seed: no batch normalization, the plain network alone. After every other change the bands overlap."
  );
});

it("/teach: batch normalization alone is missed with every seed, and three changes cannot reach the plain network", () => {
  for (const network of ["residual", "plain"] as const)
    for (const change of APART_CHANGES)
      expect(effectOf(recorded, change, network)).toBe(change === "bn" ? "worse" : "alike");
  const {shortcut, silent, zero} = recorded.ends;
  expect([...shortcut, ...silent, ...zero].every(({network}) => network === "residual")).toBe(true);
});

it("/teach: without both the gradient fades to nothing, shortcuts keep it, batch normalization makes it grow", () => {
  const {probes} = file("gradient-start") as {
    probes: readonly {network: string; bn: boolean; activationGradNorm: readonly number[]}[];
  };
  const growth = (network: string, bn: boolean): readonly number[] =>
    probes
      .filter((probe) => probe.network === network && probe.bn === bn)
      .map(({activationGradNorm: norms}) => (norms[0] ?? NaN) / (norms.at(-1) ?? NaN));
  for (const value of growth("plain", false)) expect(value).toBeLessThan(1e-5);
  for (const value of growth("residual", false)) expect(Math.abs(Math.log(value))).toBeLessThan(Math.log(2));
  growth("plain", true).forEach((value, i) => expect(value).toBeGreaterThan(growth("residual", true)[i] ?? NaN));
  for (const value of growth("residual", true)) expect(value).toBeGreaterThan(2);
});

// @vitest-environment jsdom
import {expect, it} from "vitest";
import {bestRate, gridRows, identityRows, ratesTable, type RateRow} from "../../components/draw/ratesTable.js";
import {IDENTITY_SETUPS} from "../../components/run/identityConfig.js";

const provenance = {backend: "wasm", runtime: "Node 20", packages: {}, date: "2026-11-24T00:00:00Z"};
const row = (...ends: readonly number[]): RateRow => ({
  condition: "10 layers",
  network: "plain",
  ends: ends.map((end, i) => ({rate: (i + 1) / 10, end}))
});

it("finds the rate that ends lowest: the smallest of several, and none that diverged", () => {
  expect(bestRate(row(3, 2, 4))).toBe(0.2);
  expect(bestRate(row(2, 0, 0))).toBe(0.2);
  expect(bestRate(row(NaN, 2, NaN))).toBe(0.2);
});

it("knows each stack's ends by its set-up", () => {
  const [{id, name}] = IDENTITY_SETUPS as [(typeof IDENTITY_SETUPS)[number]];
  const rows = identityRows({provenance, seed: 1, steps: 1, cells: [{id, network: "plain", rate: 0.1, error: 0.3}]});
  expect(rows.find(({ends}) => ends.length > 0)).toEqual({
    condition: name,
    network: "plain",
    ends: [{rate: 0.1, end: 0.3}]
  });
});

it("lists every rate with how it ended, and says where a run diverged", () => {
  const cells = [0.1, 0.2].map((rate) => ({
    network: "residual" as const,
    bn: true,
    depth: 34 as const,
    rate,
    trainLoss: rate === 0.1 ? 0.21514 : null
  }));
  const rows = gridRows({provenance, seed: 1, steps: 120, cells}).filter(({ends}) => ends.length > 0);
  const table = ratesTable(rows, {provenance, seed: 1, steps: 120, cells}, "Training loss by learning rate");
  expect([...table.querySelectorAll("th, td")].map((cell) => cell.textContent)).toEqual([
    ...["Setting", "Network", "0.1", "0.2", "Lowest at"],
    ...["34 layers, with batch norm", "residual", "0.2151", "not a number", "0.1"]
  ]);
  const alike = ratesTable([row(1, 1)], {provenance, seed: 1, steps: 120, cells: []}, "Error");
  expect(alike.querySelector("td:last-child")?.textContent).toBe("all alike");
  expect(table.querySelector("summary")?.textContent).toBe("Learning rates that were tried");
  expect(table.textContent).toContain("Recorded with seed 1 on 2026-11-24.");
});

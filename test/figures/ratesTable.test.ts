// @vitest-environment jsdom
import {expect, it} from "vitest";
import {bestRate, gridRows, identityRows, ratesTable, type RateRow} from "../../components/figures/ratesTable.js";
import {IDENTITY_SETUPS} from "../../components/model/identity.js";

const provenance = {backend: "wasm", runtime: "Node 20", packages: {}, date: "2026-11-24T00:00:00Z"};
const row = (...ends: readonly number[]): RateRow => ({condition: "10 layers", network: "plain", ends: ends.map((end, i) => ({rate: (i + 1) / 10, end}))}); // prettier-ignore

it("finds the rate that ends lowest: the smallest of several, and none that diverged", () => {
  expect(bestRate(row(3, 2, 4))).toBe(0.2);
  expect(bestRate(row(2, 0, 0))).toBe(0.2);
  expect(bestRate(row(NaN, 2, NaN))).toBe(0.2);
});

it("takes the median over seeds, a run that diverged as the worst", () => {
  const cells = [0.3, 0.1, null].map((error, i) => ({id: IDENTITY_SETUPS[0]!.id, network: "plain" as const, rate: 0.1, seed: i, error})); // prettier-ignore
  const plain = identityRows({provenance, steps: 1, cells}).find(({network}) => network === "plain")!;
  expect(plain).toEqual({condition: IDENTITY_SETUPS[0]!.name, network: "plain", ends: [{rate: 0.1, end: 0.3}]});
});

it("lists every rate with how it ended, and says where a run diverged", () => {
  const cells = [0.1, 0.2].map((rate) => ({network: "residual" as const, bn: true, depth: 34 as const, rate, trainLoss: rate === 0.1 ? 0.21514 : null})); // prettier-ignore
  const rows = gridRows({provenance, seed: 1, steps: 120, cells}).filter(({ends}) => ends.length > 0);
  const table = ratesTable(rows, {provenance}, "Training loss by learning rate");
  expect([...table.querySelectorAll("th, td")].map((cell) => cell.textContent)).toEqual([
    ...["Setting", "Network", "0.1", "0.2", "Lowest at"],
    ...["34 layers, with batch norm", "residual", "0.215", "not a number", "0.1"]
  ]);
  expect(table.querySelector("summary")?.textContent).toBe("How the learning rates were chosen");
  expect(table.textContent).toContain("Recorded on wasm, Node 20, 2026-11-24.");
});

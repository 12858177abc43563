// @vitest-environment jsdom
import {expect, it} from "vitest";
import {gainTable} from "../../../../components/lessons/gradients/start/gainTable.js";
import {aStart} from "../../../support/starts.js";

it("has a row for each gain and network", () => {
  const probes = [aStart("plain"), aStart("residual"), aStart("plain", 2, 100), aStart("residual", 1, 7, {gain: 2})];
  const rows = [...gainTable(probes, [1]).querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({textContent}) => textContent)
  );
  expect(rows).toEqual([
    ["1", "plain", "2", "0", "0.010"],
    ["1", "residual", "2", "0", "0.001"]
  ]);
});

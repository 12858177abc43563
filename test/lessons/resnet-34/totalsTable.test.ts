// @vitest-environment jsdom
import {expect, it} from "vitest";
import {totalsTable} from "../../../components/lessons/resnet-34/totalsTable.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {variantNetwork, DEFAULT_SHAPES} from "../../../components/network/variant.js";
import {expectSnapshot} from "../../support/snapshot.js";

it("compares the totals of two networks", () => {
  const [residual, plain] = [residualNetwork(), residualNetwork({title: "Plain-34", shortcut: "none"})];
  expectSnapshot(totalsTable(residual, plain), "totalsTable.html");
});

it("counts half as many layers again in ResNet-50, in as many units", () => {
  const table = totalsTable(residualNetwork(), variantNetwork("ResNet-50", DEFAULT_SHAPES));
  const rows = [...table.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({textContent}) => textContent)
  );
  expect(rows[0]?.slice(1)).toEqual(["34", "50", "× 1.47"]);
  expect(rows[1]).toEqual(["Units", "16", "16", "same"]);
});

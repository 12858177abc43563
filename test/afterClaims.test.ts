import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {recordedData} from "./support/recordedData.js";
import {root} from "./support/root.js";
import {orderFindings, type OrderFinding} from "../components/lessons/after-resnet/order/orderFinding.js";
import type {RecordedOrders} from "../components/lessons/after-resnet/order/recordedOrders.js";
import {silentFinding} from "../components/lessons/after-resnet/silent/silentView.js";
import {leftOutMeans, type RecordedLeftOut} from "../components/lessons/after-resnet/leftOut/recordedLeftOut.js";
import {causeFinding} from "../components/lessons/residual-learning/causes/causeFinding.js";
import type {RecordedCauses} from "../components/run/recorded/recordedCauses.js";
import type {RecordedGrid} from "../components/run/recorded/recordedGrid.js";
import type {UnitSigns} from "../components/run/recorded/recordedUnit.js";

const page = readFileSync(join(root, "src/after-resnet.md"), "utf8").replace(/\s+/g, " ");
const causes = recordedData("causes") as RecordedCauses;

it("/after-resnet: how many sums the ReLU after them sets to zero", () => {
  const {signs} = recordedData("unit") as {readonly signs: readonly UnitSigns[]};
  const shares = signs.map(({clippedSum}) => 100 * clippedSum);
  expect(page).toContain(
    `between ${Math.min(...shares).toFixed(0)} % and ${Math.max(...shares).toFixed(0)} % of a unit’s sums to zero`
  );
});

it("/after-resnet: pre-activation ends lower at both depths, and by more at the greater", () => {
  expect(page).toContain("With 66 layers the order matters more than with 34.");
  const [shallow, deep] = orderFindings(recordedData("pre-activation") as RecordedOrders);
  const ratio = ({means}: OrderFinding): number => means.post / means.pre;
  expect(ratio(shallow!)).toBeGreaterThan(1.1);
  expect(ratio(deep!)).toBeGreaterThan(1.5 * ratio(shallow!));
  expect(deep!.lower).toBe(deep!.seeds);
});

it("/after-resnet: a silent start does a part of what batch normalization does, and not all", () => {
  expect(page).toContain("A start does a part of what batch normalization does, and here not all of it");
  const {usual, silent, normalized} = silentFinding(causes, recordedData("grid") as RecordedGrid);
  expect(silent).toBeLessThan(usual - 0.2);
  expect(normalized).toBeLessThan(silent / 3);
});

it("/after-resnet: with nearly half of its units out the network reads a third of the digits", () => {
  expect(page).toContain(
    "Drawn at random, ours reads only a third of the digits when six of its thirteen units are gone."
  );
  const {networks, labels, units} = recordedData("lesions") as RecordedLeftOut;
  const residual = networks.find(({network}) => network === "residual")!;
  const means = leftOutMeans(residual, labels);
  expect(units).toHaveLength(13);
  expect(means[6]).toBeCloseTo(1 / 3, 1);
  expect(means[1]).toBeGreaterThan(0.95);
});

it("/after-resnet: the copy start closes nearly half of the gap", () => {
  expect(page).toContain("nearly half of its gap to the residual one closes");
  expect(causeFinding(causes).closed).toBeGreaterThan(0.4);
  expect(causeFinding(causes).closed).toBeLessThan(0.5);
});

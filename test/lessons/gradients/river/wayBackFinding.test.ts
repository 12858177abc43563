import {expect, it} from "vitest";
import {wayBackFinding} from "../../../../components/lessons/gradients/river/wayBackFinding.js";
import {recordedFlows, type Flow} from "../../../../components/lessons/gradients/river/wayBackFlows.js";
import {WAY_BACK} from "../../../support/wayBack.js";

const flows = recordedFlows(WAY_BACK);
const said = (residual: Flow, plain: Flow, step: number): string =>
  wayBackFinding({residual, plain}, step)
    .map((parts) => parts.map((part) => (typeof part === "string" ? part : part.words)).join(""))
    .join(" ");
const flow = (stem: number, last: number, loss = 2): Flow => ({gradients: [stem, 1, last], splits: [], loss});

it("says that it swells where the plain stem gets more than twice as much, and it has grown on its way", () => {
  expect(said(flow(2, 0.1), flow(20, 0.1), 3)).toBe(
    "At step 3 the plain network’s gradient swells 200-fold on its way back, from 0.10 to 20 at the stem; the residual one’s 20-fold."
  );
});

it("gives the losses where the plain stem gets more, but it has hardly grown", () => {
  expect(said(flow(0.03, 0.016, 0.06), flow(0.18, 0.075, 1.3), 115)).toBe(
    "At step 115 the plain stem gets 6 times as much, 0.18 against 0.030: this batch costs the plain network 1.30, the residual one 0.06."
  );
});

it("says that it withers where the plain stem gets less than half as much, and less than the last unit", () => {
  expect(said(flow(0.16, 0.07), flow(0.018, 0.082), 30)).toBe(
    "At step 30 the gradient withers without shortcuts: from 0.082 at the last unit to 0.018 at the plain stem. The residual stem gets 8.9 times as much."
  );
});

it("gives both numbers where neither holds, and calls them alike within a factor of two", () => {
  expect(said(flow(0.47, 0.09), flow(0.16, 0.085), 7)).toBe(
    "At step 7, 0.16 reaches the plain stem, 0.47 the residual one."
  );
  expect(said(flow(0.13, 0.05), flow(0.12, 0.08), 120)).toBe(
    "At step 120 much the same reaches both stems: 0.13 the residual one, 0.12 the plain one."
  );
});

it("says something of each recorded step that its numbers bear out", () => {
  flows.forEach(({residual, plain}, i) => {
    const text = said(residual, plain, i + 1);
    const factor = plain.gradients[0]! / residual.gradients[0]!;
    expect(text.includes("withers"), text).toBe(factor < 0.5 && plain.gradients[0]! < plain.gradients.at(-1)!);
    expect(text.includes("much the same"), text).toBe(factor <= 2 && factor >= 0.5);
    expect(text).not.toMatch(/NaN|undefined|not a number/);
  });
});

import {expect, it} from "vitest";
import {
  orderFindings,
  orderWords,
  recordedDepths
} from "../../../../components/lessons/after-resnet/order/orderFinding.js";
import {ORDER_DEPTHS, type RecordedOrders} from "../../../../components/lessons/after-resnet/order/recordedOrders.js";
import {recordedData} from "../../../support/recordedData.js";

const recorded = recordedData("pre-activation") as RecordedOrders;
const ends = {post: 0.5, pre: 0.4};
const made: RecordedOrders = {
  ...recorded,
  runs: ORDER_DEPTHS.flatMap((depth) =>
    (["pre", "post"] as const).flatMap((order) =>
      [2, 1].map((seed) => ({
        order,
        depth,
        rate: 0.05,
        seed,
        losses: new Array<number>(20).fill(order === "pre" && seed === 2 ? 0.9 : ends[order]),
        valAccuracy: 0.9
      }))
    )
  )
};

it("compares the endings seed by seed", () => {
  expect(orderFindings(made).map(({lower, seeds}) => [lower, seeds])).toEqual([
    [1, 2],
    [1, 2]
  ]);
  expect(orderWords(made)).toMatch(
    /^With 34 layers the unit of 2015 ends at 0\.50, pre-activation at 0\.65; it ends lower for 1 of 2 seeds\. With 66/
  );
});

it("each recorded network has its seeds, five or three, at the rate that was best for its order at 34 layers", () => {
  for (const depth of recordedDepths(recorded))
    for (const order of ["post", "pre"] as const) {
      const runs = recorded.runs.filter((run) => run.depth === depth && run.order === order);
      expect(runs.map(({seed}) => seed)).toEqual([1, 2, 3, 4, 5].slice(0, depth === 34 ? 5 : 3));
      const tried = recorded.rates.filter((cell) => cell.order === order);
      expect(tried).toHaveLength(6);
      const mean = (rate: number): number =>
        tried.reduce((sum, cell) => sum + (cell.rate === rate ? (cell.trainLoss ?? Infinity) / 2 : 0), 0);
      expect(mean(runs[0]!.rate)).toBe(Math.min(...tried.map(({rate}) => mean(rate))));
    }
});

import {fixed} from "../../../draw/numbers.js";
import {causeEnd} from "../../../run/recorded/causeEnds.js";
import type {OrderedNetwork, RecordedOrders, UnitOrder} from "./recordedOrders.js";
import * as say from "../../../words/en/lessons/afterResnetWords.js";

/** Where a network's seeds ended, in the order of the seeds: mean loss of the last twenty batches, in nats. */
export function orderEnds({runs}: RecordedOrders, {order, depth}: OrderedNetwork): readonly number[] {
  return runs
    .filter((run) => run.order === order && run.depth === depth)
    .sort((one, other) => one.seed - other.seed)
    .map(causeEnd);
}

/** The depths that were recorded, in layers, in the order of the runs. */
export function recordedDepths({runs}: RecordedOrders): readonly OrderedNetwork["depth"][] {
  return [...new Set(runs.map(({depth}) => depth))];
}

/** Both orders at one depth: mean endings in nats, and of how many seeds pre-activation ended lower. */
export interface OrderFinding {
  readonly depth: OrderedNetwork["depth"];
  readonly means: Readonly<Record<UnitOrder, number>>;
  readonly lower: number;
  readonly seeds: number;
}

/** Reads the finding off the runs, one entry a depth. */
export function orderFindings(recorded: RecordedOrders): readonly OrderFinding[] {
  return recordedDepths(recorded).map((depth) => {
    const [post, pre] = [orderEnds(recorded, {order: "post", depth}), orderEnds(recorded, {order: "pre", depth})];
    const mean = (ends: readonly number[]): number => ends.reduce((sum, end) => sum + end / ends.length, 0);
    return {
      depth,
      means: {post: mean(post), pre: mean(pre)},
      lower: pre.filter((end, i) => end < (post[i] ?? NaN)).length,
      seeds: post.length
    };
  });
}

/** The finding in a sentence a depth. */
export function orderWords(recorded: RecordedOrders): string {
  return orderFindings(recorded)
    .map(({depth, means, lower, seeds}) =>
      say.withLayersBothOrders(depth, fixed(means.post, 2), fixed(means.pre, 2), lower, seeds)
    )
    .join(" ");
}

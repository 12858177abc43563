import {bandCurves, type BandSeries} from "../../../draw/bands/bandCurves.js";
import {lossBand} from "../../../draw/bands/lossBand.js";
import {dataTable} from "../../../draw/dataTable.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {percent} from "../../../draw/numbers.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {element} from "../../../ui/element.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {statusLine} from "../../../ui/statusLine.js";
import {orderEnds, orderWords, recordedDepths} from "./orderFinding.js";
import type {OrderedNetwork, RecordedOrders} from "./recordedOrders.js";
import * as say from "../../../words/en/lessons/afterResnetWords.js";
import {decimal} from "../../../words/decimal.js";
import {inRow} from "../../../words/inRow.js";

/** Width in CSS pixels from which both panels stand side by side, and the room between them. */
const ABREAST = 600;
const GAP = 16;
const HEIGHT = 240;
const NAMES = {post: say.order2015, pre: say.orderPreActivation} as const;

const isOf =
  ({order, depth}: OrderedNetwork) =>
  (run: OrderedNetwork): boolean =>
    run.order === order && run.depth === depth;

function seriesOf({runs}: RecordedOrders, depth: OrderedNetwork["depth"]): readonly BandSeries[] {
  const {colour} = networkStyle("residual");
  return [
    {text: NAMES.post, colour, dash: "", runs: runs.filter(isOf({order: "post", depth}))},
    {text: NAMES.pre, colour: "var(--ink)", dash: "1 4", runs: runs.filter(isOf({order: "pre", depth}))}
  ];
}

/** The highest losses that are drawn of one kind of runs, in nats. */
const highest = ({runs}: BandSeries): readonly number[] => lossBand(runs).map(({high}) => high);

function ordersTable(recorded: RecordedOrders): HTMLElement {
  const {rates, runs} = recorded;
  const tried = [...new Set(rates.map(({rate}) => rate))];
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const networks = recordedDepths(recorded).flatMap((depth) =>
    (["post", "pre"] as const).map((order) => ({order, depth}))
  );
  const rows = networks.map((network) => {
    const own = runs.filter(isOf(network));
    const ends = orderEnds(recorded, network);
    const at = (rate: number): number | undefined => {
      const ends = rates.filter((cell) => isOf(network)(cell) && cell.rate === rate);
      return ends.length === 0
        ? undefined
        : ends.reduce((sum, {trainLoss}) => sum + (trainLoss ?? NaN) / ends.length, 0);
    };
    const accuracy = own.reduce((sum, {valAccuracy}) => sum + valAccuracy / own.length, 0);
    return [
      say.orderAtDepth(NAMES[network.order], network.depth),
      ...tried.map(at),
      own[0]?.rate,
      ...seeds.map((_seed, i) => ends[i]),
      percent(accuracy)
    ];
  });
  const columns = [
    ...tried.map((rate) => say.rateOf(decimal(rate))),
    say.itsRate,
    ...seeds.map((seed) => say.seedOf(seed)),
    say.validationAccuracy
  ];
  return dataTable(
    say.trainingLossOfBothOrders,
    [{label: say.network}, ...columns.map((label) => ({label, number: true}))],
    rows
  );
}

/** Both orders of the unit in training, one panel a depth. */
export function orderView(recorded: RecordedOrders): Plate {
  const {config, provenance, rates, runs, triedSeeds} = recorded;
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const tried = inRow([...new Set(rates.map(({rate}) => decimal(rate)))]);
  const depths = recordedDepths(recorded);
  const seedsAt = (depth: OrderedNetwork["depth"]): number => orderEnds(recorded, {order: "pre", depth}).length;
  // Both panels are compared: their axes end at one loss.
  const top = Math.max(...depths.flatMap((depth) => seriesOf(recorded, depth)).flatMap(highest));
  const best = inRow(
    (["post", "pre"] as const).map(
      (order) => `${NAMES[order]} ${decimal(runs.find((run) => run.order === order)?.rate ?? NaN)}`
    )
  );
  return plate({
    title: say.theUnitOf2015AndOf2016,
    className: "small-multiples",
    above: [statusLine(orderWords(recorded))],
    draw(room) {
      const width = room >= ABREAST && depths.length > 1 ? Math.floor((room - GAP) / 2) : room;
      return depths.map((depth) => {
        const heading = say.layersBothOrders(depth);
        return element(
          "div",
          {},
          element("p", {className: "panel-title"}, say.layersSeedsTrainingLoss(depth, seedsAt(depth))),
          bandCurves(seriesOf(recorded, depth), {heading, width, height: HEIGHT, top})
        );
      });
    },
    caption: say.bothOrdersCaption(
      config.steps,
      tried,
      depths[0] ?? 0,
      triedSeeds.map(String),
      best,
      recordedWords(provenance, ...seeds)
    ),
    table: {name: say.everyRateAndSeed, make: () => ordersTable(recorded)}
  });
}

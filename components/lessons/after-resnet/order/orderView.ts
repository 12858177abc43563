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

/** Width in CSS pixels from which both panels stand side by side, and the room between them. */
const ABREAST = 620;
const GAP = 16;
const HEIGHT = 240;
const NAMES = {post: "2015", pre: "pre-act."} as const;

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
      `${NAMES[network.order]}, ${network.depth} layers`,
      ...tried.map(at),
      own[0]?.rate,
      ...seeds.map((_seed, i) => {
        const end = ends[i];
        return end === undefined ? undefined : Number(end.toPrecision(3));
      }),
      percent(accuracy)
    ];
  });
  const columns = [
    ...tried.map((rate) => `Rate ${rate}`),
    "Its rate",
    ...seeds.map((seed) => `Seed ${seed}`),
    "Validation accuracy"
  ];
  return dataTable(
    "Training loss at the end of both orders",
    [{label: "Network"}, ...columns.map((label) => ({label, number: true}))],
    rows
  );
}

/** Both orders of the unit in training, one panel a depth. */
export function orderView(recorded: RecordedOrders): Plate {
  const {config, provenance, rates, runs, triedSeeds} = recorded;
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const tried = [...new Set(rates.map(({rate}) => rate))].join(", ");
  const depths = recordedDepths(recorded);
  const seedsAt = (depth: OrderedNetwork["depth"]): number => orderEnds(recorded, {order: "pre", depth}).length;
  // Both panels are compared: their axes end at one loss.
  const top = Math.max(...depths.flatMap((depth) => seriesOf(recorded, depth)).flatMap(highest));
  const best = (["post", "pre"] as const)
    .map((order) => `${NAMES[order]} ${runs.find((run) => run.order === order)?.rate ?? NaN}`)
    .join(", ");
  return plate({
    title: "The unit of 2015 and the one of 2016",
    className: "small-multiples",
    above: [statusLine(orderWords(recorded))],
    draw(room) {
      const width = room >= ABREAST && depths.length > 1 ? Math.floor((room - GAP) / 2) : room;
      return depths.map((depth) => {
        const heading = `${depth} layers, both orders: training loss, mean over seeds`;
        return element(
          "div",
          {},
          element("p", {className: "panel-title"}, `${depth} layers, ${seedsAt(depth)} seeds: training loss`),
          bandCurves(seriesOf(recorded, depth), {heading, width, height: HEIGHT, top})
        );
      });
    },
    caption: `${config.steps} steps; lines: mean over the seeds of the running mean of 5 batches; bands: lowest to highest seed. Each order at the best of the learning rates ${tried}, chosen at ${depths[0] ?? 0} layers on seeds ${triedSeeds.join(" and ")}: ${best}. Both orders start from the same kernels. ${recordedWords(provenance, ...seeds)} (npm run record -- pre-activation).`,
    table: {name: "every rate and seed of both orders", make: () => ordersTable(recorded)}
  });
}

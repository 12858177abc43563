import {bandCurves, type BandSeries} from "../../../draw/bands/bandCurves.js";
import {dataTable} from "../../../draw/dataTable.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {fixed, percent} from "../../../draw/numbers.js";
import {causeEnds} from "../../../run/recorded/causeEnds.js";
import {CAUSE_SETUPS, type Cause, type RecordedCauses} from "../../../run/recorded/recordedCauses.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import type {RecordedGrid} from "../../../run/recorded/recordedGrid.js";
import {formatHash} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import {askFirst} from "../../../ui/guess/askFirst.js";
import {plate, type Plate} from "../../../ui/plate.js";
import * as say from "../../../words/en/lessons/afterResnetWords.js";
import {decimal} from "../../../words/decimal.js";
import {networkName} from "../../../words/en/networkWords.js";

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / values.length, 0);

/** Mean training loss at the end, in nats, of residual networks of 34 layers: without batch norm from both starts, and with it. */
export interface SilentFinding {
  readonly usual: number;
  readonly silent: number;
  readonly normalized: number;
  /** Share of validation images that the silent start gets right, mean over seeds. */
  readonly accuracy: number;
  readonly seeds: number;
}

/** Reads the finding off the recorded runs; the usual start's are the grid's. */
export function silentFinding(recorded: RecordedCauses, grid: RecordedGrid): SilentFinding {
  const usual = grid.cells.filter(({network, bn, depth}) => network === "residual" && !bn && depth === 34);
  const silent = recorded.runs.filter(({cause}) => cause === "silent-no-norm");
  return {
    usual: mean(usual.map(({trainLoss}) => trainLoss)),
    silent: mean(causeEnds(recorded, "silent-no-norm")),
    normalized: mean(causeEnds(recorded, "residual")),
    accuracy: mean(silent.map(({valAccuracy}) => valAccuracy)),
    seeds: silent.length
  };
}

/** The finding in a sentence. */
export function silentWords(recorded: RecordedCauses, grid: RecordedGrid): string {
  const {usual, silent, normalized, accuracy, seeds} = silentFinding(recorded, grid);
  return say.withoutNormFromBothStarts(
    fixed(usual, 2),
    fixed(silent, 2),
    percent(accuracy),
    seeds,
    fixed(normalized, 2)
  );
}

const LOOKS: readonly {readonly cause: Cause; readonly text: string; readonly dash?: string}[] = [
  {cause: "plain-no-norm", text: networkName("plain")},
  {cause: "silent-no-norm", text: say.silent, dash: "1 4"},
  {cause: "residual", text: say.batchNorm}
];

function seriesOf({runs}: RecordedCauses): readonly BandSeries[] {
  return LOOKS.map(({cause, text, dash}) => {
    const style = networkStyle(CAUSE_SETUPS[cause].network);
    return {text, colour: style.colour, dash: dash ?? style.dash, runs: runs.filter((run) => run.cause === cause)};
  });
}

function silentPlate(recorded: RecordedCauses, grid: RecordedGrid): Plate {
  const {config, provenance, runs} = recorded;
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const lr = runs.find(({cause}) => cause === "silent-no-norm")?.rate ?? config.lr;
  const href = `./training-lab${formatHash({...config, ...CAUSE_SETUPS["silent-no-norm"].change, lr, skip: "compare"})}`;
  return plate({
    title: say.layersStepsTrainingLoss(34, config.steps),
    draw: (width) => bandCurves(seriesOf(recorded), {heading: say.trainingLossFromSilentBranches, width, height: 280}),
    caption: say.plainSilentBatchNorm(seeds.length, recordedWords(provenance, ...seeds), decimal(grid.lr.without)),
    provenance: element("p", {className: "provenance"}, element("a", {href}, say.trainItHere), "."),
    table: {
      name: say.whereEachSeedEnded,
      make: () =>
        dataTable(
          say.lossAtTheEndFromSilentBranches,
          [{label: say.network}, ...seeds.map((seed) => ({label: say.seedOf(seed), number: true}))],
          LOOKS.map(({cause, text}) => [text, ...causeEnds(recorded, cause)])
        )
    }
  });
}

/** Asks what silent branches do where nothing is normalized, then shows it. */
export function silentView(
  recorded: RecordedCauses,
  grid: RecordedGrid
): {readonly element: HTMLElement; readonly stop: () => void} {
  const shown = silentPlate(recorded, grid);
  const {usual, silent} = silentFinding(recorded, grid);
  const choices = [say.itLearnsNothing, say.itLearnsAsSlowly, say.itLearnsWell];
  const right = silent > Math.log(10) - 0.2 ? 0 : silent > usual - 0.2 ? 1 : 2;
  return askFirst(
    {
      question: say.everyBranchStartsAtZero,
      choices,
      verdict: (choice) =>
        `${choice === undefined ? "" : choice === choices[right] ? say.right : say.notSo}${silentWords(recorded, grid)}`,
      finding: "found-silent"
    },
    shown
  );
}

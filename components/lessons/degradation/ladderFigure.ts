import {dataTable} from "../../draw/dataTable.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {plate, type Plate} from "../../ui/plate.js";
import {ladderCurves} from "./ladderCurves.js";
import {ladderLines, RUNNING} from "./ladderLines.js";
import {panelWidth} from "./panelWidth.js";
import type {LadderCurve, LadderDepth, RecordedLadder} from "./recordedLadder.js";
import * as say from "../../words/en/lessons/degradationWords.js";
import {decimal} from "../../words/decimal.js";
import {networkName} from "../../words/en/networkWords.js";

export interface LadderFigureOptions {
  readonly depths?: readonly LadderDepth[];
  /** Whether the loss on validation images is drawn as well. */
  readonly validation?: boolean;
}

const NETWORKS = ["residual", "plain"] as const;

/** The curves at the steps that measured the validation loss. */
function tableOf(curves: readonly LadderCurve[], depths: readonly LadderDepth[]): HTMLElement {
  const labels = [say.layers, say.step, say.trainingLoss, say.lowestSeed, say.highestSeed, say.validationLoss];
  const columns = [{label: say.network}, ...labels.map((label) => ({label, number: true}))];
  const rows = NETWORKS.flatMap((network) =>
    ladderLines(curves, network)
      .filter(({depth}) => depths.includes(depth))
      .flatMap(({depth, points, validation}) =>
        validation.flatMap(({step, mean}) => {
          const point = points.find((entry) => entry.step === step);
          return point ? [[networkName(network), depth, step, point.mean, point.low, point.high, mean]] : [];
        })
      )
  );
  return dataTable(say.lossByStepAndDepth, columns, rows);
}

/** The training curves of both networks at several depths, side by side on the same axes. */
export function ladderFigure(
  {curves, config, provenance}: RecordedLadder,
  {depths = [10, 18, 34, 66], validation = false}: LadderFigureOptions = {}
): Plate {
  const seeds = new Set(curves.map(({seed}) => seed)).size;
  const rings = validation ? `${say.ringsAreValidation} ` : "";
  return plate({
    ...(validation && {title: say.bothLossesByStep}),
    className: "small-multiples",
    draw: (room) =>
      NETWORKS.map((network) => ladderCurves(curves, {network, depths, validation, width: panelWidth(room)})),
    caption: `${rings}${say.runningMeanOfBatches(RUNNING, seeds, decimal(config.lr), recordedWords(provenance))}`,
    table: {name: say.everyTenthStep, make: () => tableOf(curves, depths)}
  });
}

import {dataTable} from "../../../draw/dataTable.js";
import {percent} from "../../../draw/numbers.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {formatHash} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {statusLine} from "../../../ui/statusLine.js";
import {lossBand} from "../../../draw/bands/lossBand.js";
import type {RecordedZeroScale, ZeroScaleRun} from "./recordedZeroScale.js";
import {zeroScaleCurves} from "./zeroScaleCurves.js";
import * as say from "../../../words/en/lessons/residualLearningFiguresWords.js";
import {decimal} from "../../../words/decimal.js";

/** How the validation images were told, mean over the seeds. */
function accuracyWords(runs: readonly ZeroScaleRun[]): string {
  const accuracy = (zero: boolean): string => {
    const values = runs.filter((run) => run.zero === zero).map(({valAccuracy}) => valAccuracy);
    return percent(values.reduce((sum, value) => sum + value, 0) / values.length);
  };
  return say.validationImagesRight(accuracy(false), accuracy(true));
}

/** What the lines are and where they come from, with the link that runs the zero start here. */
function caption({provenance, config}: RecordedZeroScale, runs: readonly ZeroScaleRun[], lr: number): Node {
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const words = document.createDocumentFragment();
  words.append(
    say.linesAndBands(seeds.length, recordedWords(provenance, ...seeds)),
    element("a", {href: `./training-lab${formatHash({...config, lr, zero: true})}`}, say.runItHere),
    "."
  );
  return words;
}

function lossTable(runs: readonly ZeroScaleRun[]): Node {
  const [one, zero] = [false, true].map((start) => lossBand(runs.filter((run) => run.zero === start)));
  const rows = (one ?? []).map(({step, mean}, i) => [String(step), mean, zero?.[i]?.mean]);
  const columns = ["γ = 1", "γ = 0"].map((label) => ({label, number: true}));
  return dataTable(say.meanTrainingLossBy, [{label: say.step}, ...columns], rows);
}

/** The recorded runs with the last γ at one and at zero, one learning rate at a time, with the link that runs the zero start here. */
export function zeroScaleView(recorded: RecordedZeroScale): Plate {
  const rates = [...new Set(recorded.runs.map(({lr}) => String(lr)))];
  const rate = labelledSelect(
    say.learningRate,
    rates.map((lr) => [lr, decimal(lr)] as const)
  );
  const words = statusLine();
  const chosen = (): number => Number(rate.input.value);
  const runs = () => recorded.runs.filter(({lr}) => lr === chosen());
  return plate({
    title: say.trainingFromSilentBranches,
    controls: [rate.cell],
    draw(width) {
      words.textContent = accuracyWords(runs());
      return zeroScaleCurves(runs(), {width});
    },
    below: [words],
    caption: () => caption(recorded, runs(), chosen()),
    table: {name: say.trainingLossByStep, make: () => lossTable(runs())},
    widest: 760
  });
}

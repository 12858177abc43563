import {dataTable} from "../../../draw/dataTable.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {percent} from "../../../draw/numbers.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {formatHash} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import type {Question} from "../../../ui/guess/askFirst.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {statusLine} from "../../../ui/statusLine.js";
import {bandCurves, type BandSeries} from "../../../draw/bands/bandCurves.js";
import {causeFinding, causeWords} from "./causeFinding.js";
import {causeEnds} from "../../../run/recorded/causeEnds.js";
import {CAUSES, CAUSE_SETUPS, type Cause, type RecordedCauses} from "../../../run/recorded/recordedCauses.js";
import * as say from "../../../words/en/lessons/residualLearningFiguresWords.js";
import {decimal} from "../../../words/decimal.js";
import {inRow} from "../../../words/inRow.js";
import {listed} from "../../../words/listed.js";

/** How each network is called at its line's end, in words, and how its line is broken where the network's own dash is taken. */
const LOOKS: Readonly<Record<Cause, {readonly text: string; readonly words: string; readonly dash?: string}>> = {
  plain: {text: say.plainLine, words: say.plainLine},
  copy: {text: say.copyStart, words: say.plainFromTheCopy, dash: "1 4"},
  residual: {text: say.residualLine, words: say.residualLine},
  "plain-no-norm": {text: say.plainLine, words: say.plainNoBatchNorm},
  "silent-no-norm": {text: say.silent, words: say.residualSilentNoBatchNorm, dash: "1 4"}
};
const PANELS: readonly {readonly title: string; readonly causes: readonly Cause[]}[] = [
  {title: say.withBatchNormalization, causes: ["plain", "copy", "residual"]},
  {title: say.withoutBatchNormalization, causes: ["plain-no-norm", "silent-no-norm"]}
];
/** CSS pixels from which both panels stand side by side, and between them. */
const ABREAST = 600;
const GAP = 16;

const rateOf = ({runs}: RecordedCauses, cause: Cause): number => runs.find((run) => run.cause === cause)?.rate ?? NaN;

function seriesOf(recorded: RecordedCauses, cause: Cause): BandSeries {
  const {colour, dash} = networkStyle(CAUSE_SETUPS[cause].network);
  const {text, dash: own = dash} = LOOKS[cause];
  return {text, colour, dash: own, runs: recorded.runs.filter((run) => run.cause === cause)};
}

/** A link for each network that trains it in the laboratory as it was recorded, from every seed. */
function links(recorded: RecordedCauses): HTMLElement {
  const {config, runs} = recorded;
  const list = CAUSES.flatMap((cause) => {
    const {network, change} = CAUSE_SETUPS[cause];
    const seeds = runs.filter((run) => run.cause === cause).length;
    const skip = network === "residual" ? "on" : "off";
    const href = `./training-lab${formatHash({...config, ...change, skip, lr: rateOf(recorded, cause), seeds})}`;
    return [element("a", {href}, LOOKS[cause].words), "; "];
  });
  return element("p", {className: "cause-links"}, say.runItInTheLaboratory, ...list.slice(0, -1), ".");
}

/** Every rate that was tried, and every seed at the best. */
function causesTable(recorded: RecordedCauses): HTMLElement {
  const {rates, runs} = recorded;
  const tried = [...new Set(rates.map(({rate}) => rate))];
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const columns = [
    ...tried.map((rate) => say.rate(decimal(rate))),
    say.bestRate,
    ...seeds.map((seed) => say.seed(seed)),
    say.validationAccuracy
  ];
  const rows = CAUSES.map((cause) => {
    const at = (rate: number): number => {
      const ends = rates.filter((cell) => cell.cause === cause && cell.rate === rate);
      return ends.reduce((sum, {trainLoss}) => sum + (trainLoss ?? NaN) / ends.length, 0);
    };
    const own = runs.filter((run) => run.cause === cause);
    const accuracy = own.reduce((sum, {valAccuracy}) => sum + valAccuracy / own.length, 0);
    return [
      LOOKS[cause].words,
      ...tried.map(at),
      rateOf(recorded, cause),
      ...causeEnds(recorded, cause),
      percent(accuracy)
    ];
  });
  return dataTable(
    say.trainingLossAtTheEnd,
    [{label: say.network}, ...columns.map((label) => ({label, number: true}))],
    rows
  );
}

/** The question before the figure; which answer is right is read off the runs. */
export function causesQuestion(recorded: RecordedCauses): Question {
  const {closed} = causeFinding(recorded);
  const choices = [say.noneOfIt, say.aQuarter, say.half, say.allOfIt];
  const nearest = choices.reduce((best, _, i) => {
    const off = (place: number): number => Math.abs(([0, 0.25, 0.5, 1][place] ?? NaN) - closed);
    return off(i) < off(best) ? i : best;
  }, 0);
  return {
    question: say.startThePlainNetworkNearACopy,
    choices,
    verdict: (choice) =>
      say.theStartAloneCloses(
        choice === undefined ? "" : choice === choices[nearest] ? say.right : say.notSo,
        percent(closed)
      ),
    finding: "found-causes"
  };
}

/** The causal test: the plain network from two starts beside the residual one, and what silent branches do without batch normalization. */
export function causesView(recorded: RecordedCauses): Plate {
  const {config, triedSeeds, runs, rates, provenance} = recorded;
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const tried = inRow([...new Set(rates.map(({rate}) => decimal(rate)))]);
  const best = CAUSES.map((cause) => `${LOOKS[cause].words} ${decimal(rateOf(recorded, cause))}`).join("; ");
  return plate({
    className: "small-multiples",
    above: [statusLine(causeWords(recorded))],
    draw(room) {
      const width = room >= ABREAST ? Math.floor((room - GAP) / 2) : room;
      return PANELS.map(({title, causes}) => {
        const series = causes.map((cause) => seriesOf(recorded, cause));
        const heading = say.trainingLossMeanOver(title);
        return element(
          "div",
          {},
          element("p", {className: "panel-title"}, title),
          bandCurves(series, {heading, width})
        );
      });
    },
    caption: say.layersStepsAndLines(
      config.depth,
      config.steps,
      seeds.length,
      tried,
      listed(triedSeeds.map(String)),
      best,
      recordedWords(provenance, ...seeds)
    ),
    provenance: links(recorded),
    table: {name: say.everyRateAndSeed, make: () => causesTable(recorded)}
  });
}

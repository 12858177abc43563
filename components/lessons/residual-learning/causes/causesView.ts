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

/** How each network is called at its line's end, in words, and how its line is broken where the network's own dash is taken. */
const LOOKS: Readonly<Record<Cause, {readonly text: string; readonly words: string; readonly dash?: string}>> = {
  plain: {text: "plain", words: "plain"},
  copy: {text: "copy start", words: "plain from the copy start", dash: "1 4"},
  residual: {text: "residual", words: "residual"},
  "plain-no-norm": {text: "plain", words: "plain, no batch norm"},
  "silent-no-norm": {text: "silent", words: "residual, silent branches, no batch norm", dash: "1 4"}
};
const PANELS: readonly {readonly title: string; readonly causes: readonly Cause[]}[] = [
  {title: "With batch normalization", causes: ["plain", "copy", "residual"]},
  {title: "Without batch normalization", causes: ["plain-no-norm", "silent-no-norm"]}
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
  return element("p", {className: "cause-links"}, "Run it in the laboratory, all seeds: ", ...list.slice(0, -1), ".");
}

/** Every rate that was tried, and every seed at the best. */
function causesTable(recorded: RecordedCauses): HTMLElement {
  const {rates, runs} = recorded;
  const tried = [...new Set(rates.map(({rate}) => rate))];
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const columns = [
    ...tried.map((rate) => `Rate ${rate}`),
    "Best rate",
    ...seeds.map((seed) => `Seed ${seed}`),
    "Validation accuracy"
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
      ...tried.map((rate) => Number(at(rate).toPrecision(3))),
      rateOf(recorded, cause),
      ...causeEnds(recorded, cause).map((end) => Number(end.toPrecision(3))),
      percent(accuracy)
    ];
  });
  return dataTable(
    "Training loss at the end by rate and seed",
    [{label: "Network"}, ...columns.map((label) => ({label, number: true}))],
    rows
  );
}

/** The question before the figure; which answer is right is read off the runs. */
export function causesQuestion(recorded: RecordedCauses): Question {
  const {closed} = causeFinding(recorded);
  const choices = ["None of it", "A quarter", "Half", "All of it"];
  const nearest = choices.reduce((best, _, i) => {
    const off = (place: number): number => Math.abs(([0, 0.25, 0.5, 1][place] ?? NaN) - closed);
    return off(i) < off(best) ? i : best;
  }, 0);
  return {
    question:
      "Start the plain network near a copy, and change nothing else. How much of its gap to the residual network closes?",
    choices,
    verdict: (choice) =>
      `${choice === undefined ? "" : choice === choices[nearest] ? "Right. " : "Not so. "}The start alone closes ${percent(closed)} of the gap in training loss.`,
    finding: "found-causes"
  };
}

/** The causal test: the plain network from two starts beside the residual one, and what silent branches do without batch normalization. */
export function causesView(recorded: RecordedCauses): Plate {
  const {config, triedSeeds, runs, rates, provenance} = recorded;
  const seeds = [...new Set(runs.map(({seed}) => seed))];
  const tried = [...new Set(rates.map(({rate}) => String(rate)))];
  const best = CAUSES.map((cause) => `${LOOKS[cause].words} ${rateOf(recorded, cause)}`).join("; ");
  return plate({
    className: "small-multiples",
    above: [statusLine(causeWords(recorded))],
    draw(room) {
      const width = room >= ABREAST ? Math.floor((room - GAP) / 2) : room;
      return PANELS.map(({title, causes}) => {
        const series = causes.map((cause) => seriesOf(recorded, cause));
        const heading = `${title}: training loss, mean over seeds`;
        return element(
          "div",
          {},
          element("p", {className: "panel-title"}, title),
          bandCurves(series, {heading, width})
        );
      });
    },
    caption: `${config.depth} layers, ${config.steps} steps; lines: mean over ${seeds.length} seeds of the running mean of 5 batches; bands: from the lowest to the highest seed. Each network at the best of the learning rates ${tried.join(", ")}, chosen on seeds ${triedSeeds.join(" and ")}: ${best}. ${recordedWords(provenance, ...seeds)} (npm run record -- causes).`,
    provenance: links(recorded),
    table: {name: "every rate and seed", make: () => causesTable(recorded)}
  });
}

import {dataTable} from "../../../draw/dataTable.js";
import {percent} from "../../../draw/numbers.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {statusLine} from "../../../ui/statusLine.js";
import {leftOutCurves} from "./leftOutCurves.js";
import {leftOutMeans, type LeftOutNetwork, type RecordedLeftOut} from "./recordedLeftOut.js";
import * as say from "../../../words/en/lessons/afterResnetWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** What is left of the residual network with one unit out and with about half of them, in a sentence. */
export function leftOutWords({networks, labels, units}: RecordedLeftOut): string {
  const residual = networks.find(({network}) => network === "residual");
  if (residual === undefined) return "";
  const means = leftOutMeans(residual, labels);
  const half = Math.floor(units.length / 2);
  const draws = residual.deletions.find(({k}) => k === half)?.accuracies ?? [];
  return say.wholeOneOutHalfOut(
    percent(means[0] ?? NaN),
    percent(means[1] ?? NaN),
    half,
    units.length,
    percent(means[half] ?? NaN),
    percent(Math.max(...draws)),
    draws.length
  );
}

function leftOutTable({networks, labels}: RecordedLeftOut): HTMLElement {
  const means = networks.map((one) => leftOutMeans(one, labels));
  const range = ({deletions}: LeftOutNetwork, k: number): string => {
    const draws = deletions.find((trials) => trials.k === k)?.accuracies;
    return draws === undefined ? "" : say.fromTo(percent(Math.min(...draws)), percent(Math.max(...draws)));
  };
  return dataTable(
    say.digitsRightByUnitsLeftOut,
    [
      {label: say.unitsOut},
      ...networks.flatMap(({network}) => [
        {label: say.meanOf(networkName(network)), number: true},
        {label: say.rangeOf(networkName(network))}
      ])
    ],
    Array.from({length: means[0]?.length ?? 0}, (_, k) => [
      k,
      ...networks.flatMap((one, i) => [percent(means[i]?.[k] ?? NaN), range(one, k)])
    ])
  );
}

/** Both trained networks with more and more units left out, beside what was found in large ones. */
export function leftOutView(recorded: RecordedLeftOut): Plate {
  const {provenance, seed, labels, networks} = recorded;
  const draws = networks[0]?.deletions[0]?.accuracies.length ?? 0;
  return plate({
    title: say.digitsStillRead,
    above: [statusLine(leftOutWords(recorded))],
    draw: (width) => leftOutCurves(recorded, {width}),
    caption: say.linesAreMeansOfDraws(draws, labels.length, recordedWords(provenance, seed)),
    table: {name: say.everyNumberOfUnits, make: () => leftOutTable(recorded)}
  });
}

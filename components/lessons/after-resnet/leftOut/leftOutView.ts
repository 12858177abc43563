import {dataTable} from "../../../draw/dataTable.js";
import {percent} from "../../../draw/numbers.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {statusLine} from "../../../ui/statusLine.js";
import {leftOutCurves} from "./leftOutCurves.js";
import {leftOutMeans, type LeftOutNetwork, type RecordedLeftOut} from "./recordedLeftOut.js";

/** What is left of the residual network with one unit out and with about half of them, in a sentence. */
export function leftOutWords({networks, labels, units}: RecordedLeftOut): string {
  const residual = networks.find(({network}) => network === "residual");
  if (residual === undefined) return "";
  const means = leftOutMeans(residual, labels);
  const half = Math.floor(units.length / 2);
  const draws = residual.deletions.find(({k}) => k === half)?.accuracies ?? [];
  return `Whole, our residual network reads ${percent(means[0] ?? NaN)} of the digits; with one unit out ${percent(means[1] ?? NaN)}; with ${half} of ${units.length} out ${percent(means[half] ?? NaN)}, and ${percent(Math.max(...draws))} in the best of ${draws.length} draws.`;
}

function leftOutTable({networks, labels}: RecordedLeftOut): HTMLElement {
  const means = networks.map((one) => leftOutMeans(one, labels));
  const range = ({deletions}: LeftOutNetwork, k: number): string => {
    const draws = deletions.find((trials) => trials.k === k)?.accuracies;
    return draws === undefined ? "" : `${percent(Math.min(...draws))} to ${percent(Math.max(...draws))}`;
  };
  return dataTable(
    "Digits right by units left out",
    [
      {label: "Units out"},
      ...networks.flatMap(({network}) => [{label: `${network}, mean`, number: true}, {label: `${network}, range`}])
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
    title: "Digits still read, by units left out",
    above: [statusLine(leftOutWords(recorded))],
    draw: (width) => leftOutCurves(recorded, {width}),
    caption: `Lines: mean over ${draws} random draws on ${labels.length} test digits; band: worst to best draw. Nothing is trained again. ${recordedWords(provenance, seed)} (npm run record -- lesions).`,
    table: {name: "every number of units", make: () => leftOutTable(recorded)}
  });
}

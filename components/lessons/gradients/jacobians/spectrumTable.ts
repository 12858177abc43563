import {dataTable} from "../../../draw/dataTable.js";
import type {ChainSpectra} from "./spectrumChart.js";
import {typicalFactor} from "./spectrumWords.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** The largest, smallest and typical singular value of each chain's products, one row a number of units. */
export function spectrumTable(chains: readonly ChainSpectra[]): HTMLElement {
  const names = chains.flatMap(({network}) =>
    [say.largestOf, say.smallestOf, say.typicalOf].map((headOf) => headOf(networkName(network)))
  );
  const columns = [say.units, ...names].map((label) => ({label, number: true}));
  const rows = Array.from({length: chains[0]?.spectra.length ?? 0}, (_, n) => [
    n,
    ...chains.flatMap(({spectra}) => {
      const values = spectra[n] ?? [];
      return [values[0], values.at(-1), typicalFactor(values)];
    })
  ]);
  return dataTable(say.singularValuesByUnits, columns, rows);
}

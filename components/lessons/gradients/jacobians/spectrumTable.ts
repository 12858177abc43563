import {dataTable} from "../../../draw/dataTable.js";
import type {ChainSpectra} from "./spectrumChart.js";
import {typicalFactor} from "./spectrumWords.js";

/** The largest, smallest and typical singular value of each chain's products, one row a number of units. */
export function spectrumTable(chains: readonly ChainSpectra[]): HTMLElement {
  const names = chains.flatMap(({network}) => ["largest", "smallest", "typical"].map((what) => `${network}, ${what}`));
  const columns = ["Units", ...names].map((label) => ({label, number: true}));
  const rows = Array.from({length: chains[0]?.spectra.length ?? 0}, (_, n) => [
    n,
    ...chains.flatMap(({spectra}) => {
      const values = spectra[n] ?? [];
      return [values[0], values.at(-1), typicalFactor(values)];
    })
  ]);
  return dataTable("Singular values by number of units", columns, rows);
}

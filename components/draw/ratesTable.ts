import {dataTable} from "./dataTable.js";
import {heldPieces} from "./runs/heldPieces.js";
import {IDENTITY_SETUPS} from "../run/identityConfig.js";
import type {RecordedGridRates, RecordedIdentityRates} from "../run/recorded/recordedGridRates.js";
import {recordedWords} from "../run/recorded/recordedWords.js";
import type {TwinName} from "../run/networkRun.js";
import {decimal} from "../words/decimal.js";
import * as say from "../words/en/draw/drawRatesWords.js";
import {networkName} from "../words/en/networkWords.js";

/** How one network ended at each rate that it was tried at, in order of the rates: NaN where it diverged. */
export interface RateRow {
  /** Depth and batch norm, or the set-up's name. */
  readonly condition: string;
  readonly network: TwinName;
  readonly ends: readonly {readonly rate: number; readonly end: number}[];
}

const NETWORKS = ["residual", "plain"] as const;

/** The rate at which a network ended lowest; the smallest if several did. */
export function bestRate({ends}: RateRow): number {
  const least = Math.min(...ends.map(({end}) => (Number.isNaN(end) ? Infinity : end)));
  return ends.find(({end}) => end === least)?.rate ?? NaN;
}

/** The rate that ended lowest, in words: of a network that ends alike at all of them, none. */
function lowestText(row: RateRow): string {
  const alike = row.ends.every(({end}) => end === row.ends[0]?.end);
  return alike && row.ends.length > 1 ? say.allAlike : decimal(bestRate(row));
}

/** Rows of the grid's sweep: with batch norm first, by depth. */
export function gridRows({cells}: RecordedGridRates): readonly RateRow[] {
  return [true, false].flatMap((bn) =>
    [10, 18, 34].flatMap((depth) =>
      NETWORKS.map((network) => ({
        condition: (bn ? say.layersWithBatchNorm : say.layersWithoutBatchNorm)(depth),
        network,
        ends: cells
          .filter((cell) => cell.bn === bn && cell.depth === depth && cell.network === network)
          .map(({rate, trainLoss}) => ({rate, end: trainLoss ?? NaN}))
      }))
    )
  );
}

/** Rows of the stacks that copy, by set-up. */
export function identityRows({cells}: RecordedIdentityRates): readonly RateRow[] {
  return IDENTITY_SETUPS.flatMap(({id, name}) =>
    NETWORKS.map((network) => ({
      condition: name,
      network,
      ends: cells
        .filter((cell) => cell.id === id && cell.network === network)
        .map(({rate, error}) => ({rate, end: error ?? NaN}))
    }))
  );
}

/** Every rate that was tried with how it ended, under a summary that unfolds it. */
export function ratesTable(
  rows: readonly RateRow[],
  {provenance, seed}: RecordedGridRates | RecordedIdentityRates,
  what: string
): HTMLDetailsElement {
  const element = document.createElement("details");
  element.className = "rates-table";
  const summary = document.createElement("summary");
  summary.textContent = say.ratesThatWereTried;
  const rates = rows[0]?.ends.map(({rate}) => rate) ?? [];
  const columns = [
    {label: say.setting},
    {label: say.network},
    ...rates.map((rate) => ({label: decimal(rate), number: true})),
    {label: say.lowestAt, number: true}
  ];
  const table = dataTable(
    what,
    columns,
    rows.map((row) => [row.condition, networkName(row.network), ...row.ends.map(({end}) => end), lowestText(row)])
  );
  const source = document.createElement("p");
  source.append(...heldPieces(`${recordedWords(provenance, seed)}.`));
  element.append(summary, table, source);
  return element;
}

import {dataTable} from "../../draw/dataTable.js";
import {fixed, percent} from "../../draw/numbers.js";
import {heldPieces} from "../../draw/runs/heldPieces.js";
import {element} from "../../ui/element.js";
import type {RecordedGrid} from "../../run/recorded/recordedGrid.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import type {TwinName} from "../../run/networkRun.js";
import {decimal} from "../../words/decimal.js";
import {listed} from "../../words/listed.js";
import * as say from "../../words/en/lessons/teachWords.js";

/** The lowest and the highest of several seeds. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** What several seeds gave for one network of one condition. */
export interface ExpectedBand {
  readonly network: TwinName;
  readonly bn: boolean;
  readonly depth: number;
  /** Mean training loss of the last 20 batches, in nats. */
  readonly loss: Band;
  /** Share of validation images classified correctly, 0–1. */
  readonly accuracy: Band;
}

/** The band of the values of several seeds, at least one. */
export const bandOf = (values: readonly number[]): Band => ({low: Math.min(...values), high: Math.max(...values)});

/** The bands of the recorded grid: each network, with and without batch norm, at each depth, in the grid's order. */
export function expectedBands({cells}: RecordedGrid): readonly ExpectedBand[] {
  const bands = new Map<string, ExpectedBand>();
  for (const {network, bn, depth} of cells) {
    const key = [network, bn, depth].join();
    if (bands.has(key)) continue;
    const same = cells.filter((cell) => cell.network === network && cell.bn === bn && cell.depth === depth);
    bands.set(key, {
      network,
      bn,
      depth,
      loss: bandOf(same.map(({trainLoss}) => trainLoss)),
      accuracy: bandOf(same.map(({valAccuracy}) => valAccuracy))
    });
  }
  return [...bands.values()];
}

/** A band of losses, in nats: `0.15–0.35`. */
export const lossText = ({low, high}: Band): string => `${fixed(low, 2)}–${fixed(high, 2)}`;
/** A band of shares: `96–98 %`. */
const shareText = ({low, high}: Band): string => `${percent(low).replace(/\s%$/, "")}–${percent(high)}`;

/** A table of what to expect of a class, lowest to highest of the recorded seeds, where the numbers come from, and what they say of depth. */
export function expectedTable(grid: RecordedGrid): HTMLElement {
  const seeds = [...new Set(grid.cells.map(({seed}) => seed))];
  const rows = expectedBands(grid).map(({network, bn, depth, loss, accuracy}) => [
    bn ? say.layersWithNorm(depth) : say.layersWithoutNorm(depth),
    network,
    lossText(loss),
    shareText(accuracy)
  ]);
  const {withNorm, without} = grid.lr;
  return element(
    "div",
    {className: "expected-runs"},
    dataTable(
      say.whatToExpect,
      [
        {label: say.layers},
        {label: say.shortcuts},
        {label: say.trainingLossNats, number: true},
        {label: say.validationAccuracy, number: true}
      ],
      rows.map(([name, network, ...numbers]) => [
        name,
        network === "residual" ? say.withShortcuts : say.withoutShortcuts,
        ...numbers
      ])
    ),
    element(
      "p",
      {className: "provenance"},
      ...heldPieces(
        say.expectedProvenance(
          seeds.join(", "),
          grid.steps,
          decimal(withNorm),
          decimal(without),
          recordedWords(grid.provenance, ...seeds)
        )
      )
    ),
    element("p", {}, bandWords(grid))
  );
}

/** What the bands say of depth, as a teacher may put it on the board. */
export function bandWords(grid: RecordedGrid): string {
  const bands = expectedBands(grid);
  const band = (network: TwinName, depth: number): Band =>
    bands.find((one) => one.network === network && one.depth === depth && one.bn)?.loss ?? {low: NaN, high: NaN};
  const isApart = (depth: number): boolean => band("residual", depth).high < band("plain", depth).low;
  const depths = [...new Set(bands.map(({depth}) => depth))];
  const told = [
    [say.everySeedAgrees, depths.filter(isApart)],
    [say.theBandsOverlap, depths.filter((depth) => !isApart(depth))]
  ] as const;
  return told.flatMap(([words, which]) => (which.length > 0 ? [words(listed(which.map(String)))] : [])).join(" ");
}

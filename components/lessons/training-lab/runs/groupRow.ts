import {fixed, percent, whole} from "../../../draw/numbers.js";
import {lastOf, reachedStep, type KeptRun, type LastNumbers} from "../../../run/kept/keptRun.js";
import type {TwinName} from "../../../run/networkRun.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {RUN_COLUMNS, type TextColumn} from "./runCells.js";
import * as say from "../../../words/en/lab/labRunsWords.js";

/** The row above the seeds of a group: which runs they are, what they have in the mean, and a button that folds them. */
export interface GroupRow {
  readonly element: HTMLTableRowElement;
  /** Whether the rows of the seeds are out of sight. */
  readonly folded: boolean;
  show(runs: readonly KeptRun[]): void;
}

const NONE = "–";

/** Mean and range of a number over seeds: `0.31 (0.22–0.44)`, `38 % (36–41 %)`; the range is not broken. */
function spread(values: readonly (number | undefined)[], write: (value: number) => string): string {
  const known = values.filter((value) => value !== undefined && Number.isFinite(value)) as readonly number[];
  if (known.length === 0) return NONE;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const [low, high] = [write(Math.min(...known)), write(Math.max(...known))];
  // The same unit is written once. A word joiner keeps the dash where it is.
  const unit = / \D+$/.exec(high)?.[0] ?? "";
  const from = unit !== "" && low.endsWith(unit) ? low.slice(0, -unit.length) : low;
  return `${write(mean)} (${`${from}–\u2060${high}`.replaceAll(" ", "\u00a0")})`;
}

/** What the row of a group says, as text; of the seeds that have come to their end, or of all before there is one. */
export function groupCells(runs: readonly KeptRun[]): Readonly<Record<TextColumn, string>> {
  const over = runs.filter(({state}) => state === "finished");
  const counted = over.length > 0 ? over : runs;
  const of = (network: TwinName, key: "loss" | "valAccuracy"): readonly (number | undefined)[] =>
    counted.map((run) => lastOf(run).find((one: LastNumbers) => one.network === network)?.[key]);
  const two = (value: number): string => fixed(value, 2);
  const accuracy = (value: number): string => percent(value);
  const reached = counted.map(reachedStep);
  return {
    differs: say.seedsMeanRangeOf(runs.map(({config}) => config.seed).join(", "), counted.length),
    steps: spreadSteps(reached),
    residualLoss: spread(of("residual", "loss"), two),
    residualAccuracy: spread(of("residual", "valAccuracy"), accuracy),
    plainLoss: spread(of("plain", "loss"), two),
    plainAccuracy: spread(of("plain", "valAccuracy"), accuracy),
    difference: differenceText(counted)
  };
}

function spreadSteps(steps: readonly number[]): string {
  const [low, high] = [Math.min(...steps), Math.max(...steps)];
  return low === high ? whole(low) : `${whole(low)}–${whole(high)}`;
}

/** In how many seeds the residual network ended with the lower loss. */
function differenceText(runs: readonly KeptRun[]): string {
  const pairs = runs.map((run) => lastOf(run)).filter((networks) => networks.length === 2);
  const lower = pairs.filter((networks) => {
    const loss = (name: TwinName): number => networks.find(({network}) => network === name)?.loss ?? NaN;
    return loss("residual") < loss("plain");
  });
  return pairs.length === 0 ? NONE : say.residualLowerInOf(lower.length, pairs.length);
}

/** Makes the row of a group, its seeds in sight. */
export function groupRow(onFold: () => void): GroupRow {
  let folded = false;
  const fold = button(say.foldSeeds, () => {
    folded = !folded;
    fold.setAttribute("aria-expanded", String(!folded));
    fold.textContent = folded ? say.unfoldSeeds : say.foldSeeds;
    onFold();
  });
  fold.setAttribute("aria-expanded", "true");
  const head = element("th", {scope: "rowgroup", className: "run-name"});
  head.setAttribute("role", "rowheader");
  const cells = new Map(
    (Object.keys(RUN_COLUMNS) as (keyof typeof RUN_COLUMNS)[]).map((key) => {
      const cell = element("td", {className: `run-${key}`});
      cell.setAttribute("role", "cell");
      cell.dataset.label = key === "differs" ? say.seeds : RUN_COLUMNS[key];
      return [key, cell] as const;
    })
  );
  const actions = element("td", {className: "run-actions"}, element("div", {className: "run-buttons"}, fold));
  actions.setAttribute("role", "cell");
  const row = element("tr", {className: "run-group"}, head, ...cells.values(), actions);
  row.setAttribute("role", "row");
  return {
    element: row,
    get folded() {
      return folded;
    },
    show(runs) {
      const numbers = runs.map(({number}) => number);
      head.textContent = say.runsSeeds(Math.min(...numbers), Math.max(...numbers), runs.length);
      for (const [key, text] of Object.entries(groupCells(runs)) as [TextColumn, string][]) {
        const cell = cells.get(key);
        if (cell && cell.textContent !== text) cell.textContent = text;
      }
    }
  };
}

import {lossSparkline} from "../../../draw/runs/lossSparkline.js";
import {reachedStep, type KeptRun, type RunFlags} from "../../../run/kept/keptRun.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {RUN_COLUMNS, runCells, runNote, type TextColumn} from "./runCells.js";
import {runNameCell} from "./runNameCell.js";
import * as say from "../../../words/en/lab/labRunsWords.js";

/** A run's row, which stays the same element while its run changes, so that what is focused in it stays so. */
export interface RunRow {
  readonly element: HTMLTableRowElement;
  show(run: KeptRun, above: KeptRun | undefined): void;
  /** Focuses the button that removes the run. */
  focusDelete(): void;
}

/** What the reader does in a row. */
export interface RowActions {
  readonly mark: (flags: RunFlags) => void;
  readonly remove: () => void;
  /** The row is pointed at, or something in it is focused; and that this is over. */
  readonly focus: (focused: boolean) => void;
}

/** Makes the row of a run. */
export function runRow(first: KeptRun, {mark, remove, focus}: RowActions): RunRow {
  let run = first;
  const flags = (): RunFlags => ({own: run.own, hidden: run.hidden, pinned: run.pinned});
  const heading = runNameCell(
    run,
    (own) => mark({...flags(), own}),
    () => rename.focus()
  );
  const hide = button(say.hide, () => mark({...flags(), hidden: !run.hidden}));
  const rename = button(say.rename, () => heading.edit());
  const pin = button(say.pin, () => mark({...flags(), pinned: !run.pinned}));
  const drop = button(say.deleteWord, remove);
  const buttons = element("div", {className: "run-buttons"}, hide, rename, pin, drop);
  // The names are those of the contract; which run they are for is told beside them.
  for (const one of [hide, rename, pin, drop]) one.setAttribute("aria-describedby", `name-of-${run.id}`);
  const cells = new Map(
    (Object.keys(RUN_COLUMNS) as (keyof typeof RUN_COLUMNS)[]).map((key) => [key, cellOf(key)] as const)
  );
  const row = element("tr", {}, heading.cell, ...cells.values(), cellOf("actions", buttons));
  row.setAttribute("role", "row");
  row.addEventListener("pointerenter", () => focus(true));
  row.addEventListener("pointerleave", () => focus(false));
  row.addEventListener("focusin", () => focus(true));
  row.addEventListener("focusout", () => focus(false));
  let drawn = "";

  return {
    element: row,
    focusDelete: () => drop.focus(),
    show(next, above) {
      run = next;
      heading.show(run, runNote(run));
      for (const [key, text] of Object.entries(runCells(run, above)) as [TextColumn, string][]) {
        const cell = cells.get(key);
        if (cell && cell.textContent !== text) cell.textContent = text;
      }
      hide.textContent = run.hidden ? say.show : say.hide;
      pin.setAttribute("aria-pressed", String(run.pinned));
      drop.disabled = run.state === "running";
      row.classList.toggle("hidden-run", run.hidden);
      const curve = `${reachedStep(run)} ${run.config.steps}`;
      if (curve !== drawn) cells.get("curve")?.replaceChildren(lossSparkline(run));
      drawn = curve;
    }
  };
}

function cellOf(key: keyof typeof RUN_COLUMNS | "actions", ...children: readonly Node[]): HTMLTableCellElement {
  const cell = element("td", {className: `run-${key}`}, ...children);
  cell.setAttribute("role", "cell");
  // A narrow screen shows a card, in which each value has its heading before it.
  if (key !== "actions") cell.dataset.label = RUN_COLUMNS[key];
  return cell;
}

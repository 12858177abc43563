import {runName, type KeptRun} from "../../../run/kept/keptRun.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {groupRow, type GroupRow} from "./groupRow.js";
import {RUN_COLUMNS} from "./runCells.js";
import {runRow, type RunRow} from "./runRow.js";
import {changedRuns, inOrder, type RunsChange} from "./runsChange.js";
import * as say from "../../../words/en/lab/labRunsWords.js";

/** The table of the kept runs. Each thing that the reader does emits one bubbling `input`. */
export interface RunsTable extends HTMLElement {
  /** The runs with their flags; what is set replaces them, and emits nothing. */
  value: readonly KeptRun[];
  /** What the last `input` was about. */
  readonly change: RunsChange | undefined;
  /** The run that is pointed at, or in whose row something is focused. */
  readonly focused: string | undefined;
}

/** Makes the table, empty and hidden until there is a run. */
export function runsTable(): RunsTable {
  let runs: readonly KeptRun[] = [];
  let change: RunsChange | undefined;
  let focused: string | undefined;
  const removed: KeptRun[] = [];
  const rows = new Map<string, RunRow>();
  const groups = new Map<string, GroupRow>();
  const body = element("tbody");
  body.setAttribute("role", "rowgroup");
  const undo = button(say.undo, restore);
  const words = element("span", {id: "removed-run"});
  undo.setAttribute("aria-describedby", words.id);
  const undoLine = element("p", {className: "undo-line", hidden: true}, words, " ", undo);
  const scroll = element("div", {className: "table-scroll runs-scroll"}, tableOf(body));
  const root = element("div", {className: "runs-table", hidden: true}, scroll, undoLine) as unknown as RunsTable;

  function apply(next: RunsChange): void {
    change = next;
    if (next.type === "focus") focused = next.id;
    runs = changedRuns(runs, next);
    if (next.type !== "focus") render();
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }
  function remove(run: KeptRun): void {
    const kept = runs.find(({id}) => id === run.id) ?? run;
    removed.push(kept);
    if (focused === run.id) focused = undefined;
    apply({type: "remove", id: run.id});
    // The button that was pressed is gone; what it did can be undone here.
    undo.focus();
  }
  function restore(): void {
    const run = removed.pop();
    if (run === undefined) return;
    apply({type: "restore", run});
    rows.get(run.id)?.focusDelete();
  }
  function look(id: string, on: boolean): void {
    const next = on ? id : focused === id ? undefined : focused;
    if (next !== focused) apply({type: "focus", id: next});
  }
  const rowOf = (run: KeptRun): RunRow =>
    runRow(run, {
      mark: (flags) => apply({type: "mark", id: run.id, flags}),
      remove: () => remove(run),
      focus: (on) => look(run.id, on)
    });
  /** The rows as they stand: before the first of several seeds that were begun together, the row of their group. */
  function rowsInOrder(): readonly HTMLTableRowElement[] {
    return runs.flatMap((run, i) => {
      const row = rows.get(run.id) ?? rowOf(run);
      rows.set(run.id, row);
      row.show(run, runs[i - 1]);
      const seeds = run.group === undefined ? [] : runs.filter(({group}) => group === run.group);
      row.element.classList.toggle("seed-row", seeds.length > 1);
      row.element.hidden = false;
      if (run.group === undefined || seeds.length < 2) return [row.element];
      const heading = groups.get(run.group) ?? groupRow(render);
      groups.set(run.group, heading);
      row.element.hidden = heading.folded;
      if (seeds[0] !== run) return [row.element];
      heading.show(seeds);
      return [heading.element, row.element];
    });
  }
  function render(): void {
    const ids = new Set(runs.map(({id}) => id));
    for (const [id, row] of rows)
      if (!ids.has(id)) {
        row.element.remove();
        rows.delete(id);
      }
    const shown = rowsInOrder();
    for (const [id, {element: row}] of groups)
      if (!shown.includes(row)) {
        row.remove();
        groups.delete(id);
      }
    shown.forEach((row, i) => place(body, row, i));
    const last = removed.at(-1);
    words.textContent = last === undefined ? "" : say.wasDeleted(runName(last));
    undoLine.hidden = last === undefined;
    root.hidden = runs.length === 0 && last === undefined;
  }
  Object.defineProperties(root, {
    value: {
      get: () => runs,
      set: (next: readonly KeptRun[]) => {
        runs = inOrder(next);
        render();
      }
    },
    change: {get: () => change},
    focused: {get: () => focused}
  });
  return root;
}

/** Puts a row at its place, and leaves what is there already, and has the focus, where it is. */
function place(body: HTMLTableSectionElement, row: HTMLTableRowElement, i: number): void {
  if (body.rows[i] === row) return;
  const active = body.ownerDocument.activeElement;
  const held = active instanceof HTMLElement && row.contains(active) ? active : undefined;
  body.insertBefore(row, body.rows[i] ?? null);
  // An element that is moved loses the focus.
  held?.focus();
}

function tableOf(body: HTMLTableSectionElement): HTMLTableElement {
  const heads = [say.name, ...Object.values(RUN_COLUMNS), say.actions].map((text) => {
    const head = element("th", {scope: "col"}, text);
    head.setAttribute("role", "columnheader");
    return head;
  });
  const row = element("tr", {}, ...heads);
  row.setAttribute("role", "row");
  const head = element("thead", {}, row);
  head.setAttribute("role", "rowgroup");
  const table = element("table", {}, element("caption", {}, say.runs), head, body);
  // Cards on a narrow screen are no table's boxes; the roles say that it still is one.
  table.setAttribute("role", "table");
  return table;
}

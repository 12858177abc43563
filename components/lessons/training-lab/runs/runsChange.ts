import type {KeptRun, RunFlags} from "../../../run/kept/keptRun.js";
import type {RunStore} from "./runStore.js";

/** What the reader has done to the kept runs. */
export type RunsChange =
  | {readonly type: "mark"; readonly id: string; readonly flags: RunFlags}
  | {readonly type: "remove"; readonly id: string}
  /** A removal taken back. */
  | {readonly type: "restore"; readonly run: KeptRun}
  /** The run that the reader looks at; none when that is over. */
  | {readonly type: "focus"; readonly id: string | undefined};

/** The runs after a change, in their order: those that are pinned first, then as they were begun. */
export function changedRuns(runs: readonly KeptRun[], change: RunsChange): readonly KeptRun[] {
  switch (change.type) {
    case "mark":
      return inOrder(runs.map((run) => (run.id === change.id ? {...run, ...change.flags} : run)));
    case "remove":
      return runs.filter(({id}) => id !== change.id);
    case "restore":
      return inOrder([...runs.filter(({id}) => id !== change.run.id), change.run]);
    case "focus":
      return runs;
    default:
      return change satisfies never;
  }
}

/** Takes up a change in what is stored. */
export function storeChange(store: Pick<RunStore, "mark" | "remove" | "put">, change: RunsChange): void {
  if (change.type === "mark") void store.mark(change.id, change.flags);
  else if (change.type === "remove") void store.remove(change.id);
  else if (change.type === "restore") void store.put(change.run);
}

/** The order of the table: pinned runs first, then as they were begun. */
export function inOrder(runs: readonly KeptRun[]): readonly KeptRun[] {
  return runs.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || a.number - b.number);
}

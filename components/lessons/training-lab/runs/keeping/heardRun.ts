import type {KeptRun, KeptState} from "../../../../run/kept/keptRun.js";
import type {TwinState} from "../../../../worker/training/twin.js";

/** What the keeper reads of a run under way. */
export type FollowedState = Pick<TwinState, "phase" | "runs" | "backend" | "problems"> & {
  readonly image?: TwinState["image"];
};

/** A run with what is heard of it now. */
export function heardRun(run: KeptRun, {runs, backend, problems, image}: FollowedState, state: KeptState): KeptRun {
  // The reports of a run under way are one list that grows: what is kept is what there is now.
  const networks = runs.map((network) => ({...network, reports: [...network.reports]}));
  return {
    ...run,
    networks,
    backend: backend ?? run.backend,
    image: image ?? run.image,
    problems: [...problems],
    state
  };
}

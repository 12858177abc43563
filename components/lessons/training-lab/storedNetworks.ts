/** @file The networks of a run under way, as they are stored with it so that another visit can go on. */
import type {KeptRun} from "../../run/kept/keptRun.js";
import type {StepReport} from "../../run/networkRun.js";
import type {SavedRun} from "../../run/runState.js";

/** One network, and what the kept run does not have of it: it keeps reports up to the step that all networks have made. */
interface StoredNetwork {
  readonly state: SavedRun["state"];
  /** Reports after the common step, up to the state's. */
  readonly ahead: readonly StepReport[];
}

/** What is stored of the networks, in the middle of their run. */
export function writeNetworks(saved: readonly SavedRun[]): readonly StoredNetwork[] {
  const common = Math.min(...saved.map(({state}) => state.step));
  return saved.map(({run, state}) => ({state, ahead: run.reports.slice(common)}));
}

/** Whether a stored value has the shape of a network: a step that can be gone on from, and reports with steps. */
function isNetwork(value: unknown): value is StoredNetwork {
  const {state, ahead} = Object(value) as Partial<Record<keyof StoredNetwork, unknown>>;
  const {step} = Object(state) as {readonly step?: unknown};
  const isReport = (report: unknown): boolean => typeof (Object(report) as {step?: unknown}).step === "number";
  return Number.isSafeInteger(step) && (step as number) > 0 && Array.isArray(ahead) && ahead.every(isReport);
}

/** The networks of a kept run with all reports that led to them; undefined where one is missing or cannot go on. */
export function readNetworks(stored: unknown, run: Pick<KeptRun, "networks">): readonly SavedRun[] | undefined {
  if (!Array.isArray(stored) || stored.length !== run.networks.length) return undefined;
  const all = (stored as readonly unknown[]).filter(isNetwork);
  const saved = run.networks.flatMap((network): SavedRun[] => {
    const {state, ahead} = all.find((one) => one.state.network === network.network) ?? {};
    if (state === undefined || ahead === undefined) return [];
    const known = network.reports.length;
    const reports = [...network.reports, ...ahead.filter(({step}) => step > known)].slice(0, state.step);
    return reports.length === state.step ? [{run: {...network, reports}, state}] : [];
  });
  return saved.length === run.networks.length ? saved : undefined;
}

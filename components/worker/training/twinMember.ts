/** @file One of the twins in training: its worker, and what it has told. */
import type {NetworkRun, StepReport, TwinName} from "../../run/networkRun.js";
import type {RunState, SavedRun} from "../../run/runState.js";
import type {TrainingHandle} from "./trainingClient.js";

/** Reports that a speed is measured over. */
const SPEED_WINDOW = 20;

/** One network of the twin. */
export interface TwinMember {
  handle: TrainingHandle | undefined;
  /** Its names; the reports are beside it, and grow. */
  run: Omit<NetworkRun, "reports">;
  readonly reports: StepReport[];
  /** When the last reports came, in milliseconds. */
  times: readonly number[];
  done: boolean;
  failed: boolean;
  /** The step that it was last told to go no further than. */
  limit: number;
  /** The step that it was last told to catch up to. */
  target: number;
  /** The first step at which its loss was not finite. */
  divergedAt: number | undefined;
  /** Its state at its end. */
  last: RunState | undefined;
  take(report: StepReport): void;
  /** The state now, with the reports that led to it; nothing where it has been lost. */
  save(): Promise<SavedRun | undefined>;
}

const diverges = ({loss}: StepReport): boolean => !Number.isFinite(loss);

/** A network that has made some reports before, and has no worker yet. */
export function twinMember(network: TwinName, reports: StepReport[], names?: Omit<NetworkRun, "reports">): TwinMember {
  const member: TwinMember = {
    handle: undefined,
    run: {
      network,
      weightLayers: names?.weightLayers ?? [],
      activationLayers: names?.activationLayers ?? []
    },
    reports,
    times: [],
    done: false,
    failed: false,
    limit: Infinity,
    target: 0,
    divergedAt: reports.find(diverges)?.step,
    last: undefined,
    take(report) {
      reports.push(report);
      member.times = [...member.times, performance.now()].slice(-SPEED_WINDOW);
      if (diverges(report)) member.divergedAt ??= report.step;
    },
    async save() {
      const state = member.last ?? (await member.handle?.save().catch(() => undefined));
      return state && {run: {...member.run, reports: reports.slice(0, state.step)}, state};
    }
  };
  return member;
}

/** Steps a second of the slowest of some members; undefined while one has too few reports. */
export function slowest(members: readonly TwinMember[]): number | undefined {
  const speeds = members.map(({times}) => {
    const [first, last] = [times[0], times.at(-1)];
    return first === undefined || last === undefined || last === first
      ? NaN
      : (1000 * (times.length - 1)) / (last - first);
  });
  const speed = Math.min(...speeds);
  return Number.isFinite(speed) ? speed : undefined;
}

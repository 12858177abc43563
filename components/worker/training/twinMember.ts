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
  /** When the last steps were taken, in milliseconds on their worker's clock. */
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
  /** Takes up a report of a step taken `at` some time; whether it is new, and not one that a worker before it had made already. */
  take(report: StepReport, at: number): boolean;
  /** The newest state that is known: where another worker would go on; undefined: from the first step. */
  checkpoint: RunState | undefined;
  /** Whether the steps since then can be made again: not where they depend on what was told on the way. */
  repeatable: boolean;
  /** Whether its worker still makes steps again that have been reported. */
  behind: boolean;
  /** A learning rate that it gets once it is not. */
  rate: number | undefined;
  /** Gives it a learning rate, or the one that waits: at once, or once it has made again what had been made before. */
  changeRate(value?: number): void;
  /** The state now, with the reports that led to it; the newest that is known where the worker ends meanwhile, nothing before one is. */
  save(): Promise<SavedRun | undefined>;
}

const diverges = ({loss}: StepReport): boolean => !Number.isFinite(loss);

/** A network that has made some reports before, up to what was saved of it, and has no worker yet. */
export function twinMember(network: TwinName, reports: StepReport[], from?: SavedRun): TwinMember {
  const names = from?.run;
  let turns = 0;
  let isSecuring = false;
  /** Asks for the state since the rate was changed last: however many changes come, one state at a time. */
  async function secure(): Promise<void> {
    if (isSecuring) return;
    isSecuring = true;
    for (let asked; asked !== turns;) {
      asked = turns;
      await member.save();
    }
    isSecuring = false;
  }
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
    checkpoint: from?.state,
    repeatable: true,
    behind: false,
    rate: undefined,
    take(report, at) {
      const isNew = report.step > reports.length;
      if (isNew) reports.push(report);
      if (member.behind && report.step >= reports.length) {
        member.behind = false;
        member.changeRate();
      }
      if (!isNew) return false;
      member.times = [...member.times, at].slice(-SPEED_WINDOW);
      if (diverges(report)) member.divergedAt ??= report.step;
      return true;
    },
    changeRate(value = member.rate) {
      if (value === undefined) return;
      const isReady = member.handle !== undefined && !member.behind;
      member.rate = isReady ? undefined : value;
      if (!isReady) return;
      member.handle?.setLearningRate(value);
      turns++;
      member.repeatable = false;
      void secure();
    },
    async save() {
      const asked = turns;
      const fresh = member.last ?? (await member.handle?.save().catch(() => undefined));
      if (fresh !== undefined && asked === turns) {
        member.checkpoint = fresh;
        member.repeatable = true;
      }
      const state = fresh ?? (member.failed ? undefined : member.checkpoint);
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

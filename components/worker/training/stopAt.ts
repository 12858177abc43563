import type {StepReport, TwinName} from "../../run/networkRun.js";
import {PROBE_EVERY} from "../../run/probes/probeSteps.js";
import * as say from "../../words/en/workerWords.js";

/** Where the networks of a run rest, all at one common step, until the reader goes on. */
export interface StopAt {
  /** Once every network has taken this step. */
  readonly step?: number | undefined;
  /** At the first probe at which a network's validation loss, in nats, has come down to this. */
  readonly loss?: number | undefined;
}

/** A network that trains, and what it has told. */
interface Told {
  readonly run: {readonly network: TwinName};
  readonly reports: readonly StepReport[];
}

/** The step of the first probe after a step. */
const nextProbe = (step: number): number => (step < 1 ? 1 : PROBE_EVERY * (Math.floor(step / PROBE_EVERY) + 1));

/** How far networks may go without passing a step at which they may have to rest. */
export function stopLimit({step, loss}: StopAt, training: readonly Told[]): number {
  const least = Math.min(...training.map(({reports}) => reports.length));
  return Math.min(
    step !== undefined && least < step ? step : Infinity,
    loss !== undefined && training.length > 0 ? nextProbe(least) : Infinity
  );
}

/** Whether a network's validation loss has just come down to a mark: one that was below it before does not stop it again. */
function comesDown(reports: readonly StepReport[], mark: number): boolean {
  if (reports.at(-1)?.probe === undefined) return false;
  const probes = reports.filter(({probe}) => probe !== undefined);
  const [before = Infinity, last = Infinity] = [probes.at(-2), probes.at(-1)].map((report) => report?.probe?.valLoss);
  return last <= mark && before > mark;
}

/** Why networks rest at the step that they all have taken, as a sentence; undefined where they go on. */
export function stopReason({step: mark, loss}: StopAt, training: readonly Told[]): string | undefined {
  const [first, ...others] = training;
  const step = first?.reports.length ?? 0;
  if (step === 0 || others.some(({reports}) => reports.length !== step)) return undefined;
  if (step === mark) return say.itRestsAtStepAs(step);
  if (loss === undefined) return undefined;
  const reached = training.find(({reports}) => comesDown(reports, loss));
  return reached && say.itRestsAtStepThe(step, reached.run.network, loss);
}

import type {RateChange} from "../../../run/kept/keptRun.js";
import type {NetworkRun, StepReport, TwinName} from "../../../run/networkRun.js";
import type {RunConfig} from "../../../run/runConfig.js";
import type {Client} from "../../../worker/client.js";
import type {TrainingMessages} from "../../../worker/training/trainingClient.js";

/** One network's run, to be computed again. */
export interface ReplayJob {
  readonly network: TwinName;
  readonly config: RunConfig;
  /** Learning rates that it was given by hand, steps rising, each the last one before its rate. */
  readonly changes: readonly RateChange[];
  /** The last step that is wanted, at most the configuration's. */
  readonly end: number;
}

/** Computes a network's run again in a worker, with its changes of the learning rate at their steps. Refused with a sentence. */
export async function replay(
  {ask}: Client<TrainingMessages>,
  {network, config, changes, end}: ReplayJob
): Promise<NetworkRun> {
  const reports: StepReport[] = [];
  let weightLayers: readonly string[] = [];
  let activationLayers: readonly string[] = [];
  let next = 0;
  const {answer, command} = ask(
    "train",
    {network, config, paused: false, until: changes[0]?.step},
    {
      onTold(told) {
        if (told.type === "started") ({weightLayers, activationLayers} = told);
        else if (told.type === "report") {
          reports.push(told.report);
          pass(told.report.step);
        }
      }
    }
  );
  /** The run waits at the step before a change: it gets its rate, and goes on to the next one. */
  function pass(step: number): void {
    const change = changes[next];
    if (change?.step !== step) return;
    next++;
    command({type: "learningRate", value: change.value});
    command({type: "until", step: changes[next]?.step ?? Infinity});
  }
  pass(0);
  if (end < config.steps) command({type: "endAt", step: end});
  await answer;
  return {network, weightLayers, activationLayers, reports};
}

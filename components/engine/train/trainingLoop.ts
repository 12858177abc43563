import {takesProbe} from "../../run/probes/probeSteps.js";
import {randomStream} from "../../run/randomStream.js";
import type {Probe, StepReport} from "../../run/networkRun.js";
import type {Evaluation} from "../../run/probes/evaluation.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {RunState} from "../../run/runState.js";
import type {TakenStep} from "../../run/probes/takenStep.js";
import type {OwnImages} from "../../run/data/own/ownImages.js";
import {warmUpShare} from "../../run/warmUp.js";
import {gatherSliced, type Batch} from "../data/dataset.js";
import {runDataset} from "../data/runDataset.js";
import {slices, type Slices} from "./slices.js";
import type {StepNorms, TrainingStep} from "./trainingStep.js";

/** A run's steps, and its state between two of them. */
export interface TrainingLoop {
  readonly steps: Generator<StepReport, void, void>;
  /** The same steps in slices: undefined stands between two slices of one step, in which nothing else may be asked of it. */
  readonly sliced: Generator<TakenStep | undefined, void, void>;
  /** Draws what the first probe needs, before any step; the steps are the same without it. */
  readonly draw: () => Slices;
  /** A probe whose numbers nobody wants, before any step: what computes is compiled by it. It may be left at any slice. */
  readonly warm: () => Slices;
  /** What goes on from here; which network it is, its caller knows. */
  readonly save: () => Omit<RunState, "network">;
}

export interface TrainingLoopOptions {
  /** The validation image whose maps each probe brings along, with the answers to all of them. */
  readonly watched?: number | undefined;
  /** Whether ratios are measured in every step, also in those without a probe. */
  readonly ratios?: boolean | undefined;
  /**
   * Takes the evaluation of a probe over, where somebody is free to; undefined where it is to be done here. The step's report then comes
   * later. `parameters` copies those after its step, asked at once or not at all.
   */
  readonly apart?: ((parameters: () => Float32Array<ArrayBuffer>) => Promise<Evaluation> | undefined) | undefined;
  /** Where to go on from, instead of from the first step. */
  readonly from?: RunState | undefined;
  /** The reader's own images, where the configuration is of these. */
  readonly images?: OwnImages | undefined;
}

/**
 * Trains step by step, one report each; the caller asks for the next one when it likes, which is how a run is paused.
 * Batches are drawn with replacement from a stream of the seed alone, the same for both twins.
 * @param learningRate read before every step, so that it can change while training; warm-up scales it
 */
export function trainingLoop(
  step: TrainingStep,
  config: RunConfig,
  learningRate: () => number,
  {watched, apart, from, images, ratios = false}: TrainingLoopOptions = {}
): TrainingLoop {
  const train = runDataset(config, "train", images);
  const validation = runDataset(config, "validation", images);
  const order = randomStream(config.seed, "batches");
  const everyImage = Array.from({length: validation.count}, (_, i) => i);
  let taken = 0;
  if (from) {
    step.restore(from);
    order.restore(from.batches);
    taken = from.step;
  }
  let held: Batch | undefined;
  function* sliced(): Generator<TakenStep | undefined, void, void> {
    while (taken < config.steps) {
      const number = taken + 1;
      const batch = yield* gatherSliced(
        train,
        Array.from({length: config.batch}, () => order.integer(train.count))
      );
      const rate = learningRate() * warmUpShare(number);
      const probes = takesProbe(number, config.steps);
      const {loss, correct} = yield* slices(step.stepInPieces(batch.images, batch.labels, rate, ratios || probes));
      taken = number;
      const report = {step: number, loss, accuracy: correct / config.batch, learningRate: rate};
      if (!probes) {
        yield {step: number, loss, report};
        continue;
      }
      const norms = step.probe();
      const whole = (seen: Evaluation): StepReport => ({...report, probe: probeOf(norms, seen)});
      const late = apart?.(step.copyParameters);
      if (late) {
        yield {step: number, loss, report: late.then(whole)};
        continue;
      }
      held ??= yield* gatherSliced(validation, everyImage);
      const pieces = step.evaluateInPieces(held.images, held.labels, watched === undefined ? [] : [watched]);
      yield {step: number, loss, report: whole(yield* slices(pieces))};
    }
  }
  const all = sliced();
  return {
    steps: whole(all),
    sliced: all,
    *draw() {
      held ??= yield* gatherSliced(validation, everyImage);
    },
    *warm() {
      held ??= yield* gatherSliced(validation, everyImage);
      yield* slices(step.evaluateInPieces(held.images, held.labels));
    },
    save: () => ({step: taken, learningRate: learningRate(), batches: order.save(), ...step.save()})
  };
}

function probeOf(norms: StepNorms, {loss, accuracy, snapshots: [snapshot], answers}: Evaluation): Probe {
  return {valLoss: loss, valAccuracy: accuracy, ...norms, ...(snapshot && {snapshot, answers})};
}

/** The steps alone. @throws TypeError where one of them was given to another worker */
function* whole(all: TrainingLoop["sliced"]): TrainingLoop["steps"] {
  for (const taken of all) {
    if (taken?.report instanceof Promise) throw new TypeError("reports that come later are told apart");
    if (taken) yield taken.report;
  }
}

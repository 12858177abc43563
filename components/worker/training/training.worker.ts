import {createProber, type Prober} from "../../engine/train/prober.js";
import {startRun} from "../../engine/train/startRun.js";
import type {Evaluation} from "../../run/probes/evaluation.js";
import {takesProbe} from "../../run/probes/probeSteps.js";
import {wholeConfig, type RunConfig} from "../../run/runConfig.js";
import type {StepReport} from "../../run/networkRun.js";
import {stateBuffers} from "../../run/runState.js";
import {snapshotBuffers} from "../../run/snapshot.js";
import {beside, prepareFaster, prepareRepeatable, type ReadyKernels} from "../backend.js";
import {client} from "../client.js";
import {HandedOver, service} from "../service.js";
import {turns} from "../turns.js";
import {inOrder} from "./inOrder.js";
import {probesApart, type ProbesApart} from "./probesApart.js";
import {slicedSteps} from "./slicedSteps.js";
import {stepGate} from "./stepGate.js";
import type {ProbedRun, TrainingMessages} from "./trainingClient.js";

/** Readies the kernels of one kind of arithmetic. */
export type PrepareTraining = (simd: RunConfig["simd"]) => Promise<ReadyKernels>;

/** What a worker that trains needs. */
export interface TrainingHost {
  readonly prepare: PrepareTraining;
  /** Starts another worker of this service, where that is not one of the build's. */
  readonly another?: () => Worker;
}

const prepareArithmetic: PrepareTraining = async (simd) => {
  if (simd !== "relaxed") return {kernels: await prepareRepeatable(), backend: "wasm, SIMD"};
  const ready = await prepareFaster();
  return ready.backend.includes("relaxed")
    ? ready
    : {...ready, backend: `${ready.backend} (this browser has no relaxed SIMD)`};
};

const anotherHere = (): Worker => new Worker(beside("training.worker.js"), {type: "module"});

/** Milliseconds without a sign of life after which the worker that takes the probes counts as hung. */
const PATIENCE = 20_000;

/** Evaluates in slices, between which messages are read. */
async function evaluate(prober: Prober, parameters: Float32Array): Promise<Evaluation> {
  const {next, close} = turns();
  try {
    for (const all = prober.evaluate(parameters); ; await next()) {
      const {value, done} = all.next();
      if (done === true) return value;
    }
  } finally {
    close();
  }
}

/**
 * Trains one network between messages, so that a pause or a new learning rate takes effect before the next step, and tells every
 * step. Messages are read between the slices of a step too: however large it is, pings and commands are heard at once. Where another
 * worker takes its probes, a step's report waits for that, and those behind it do; the network goes on meanwhile, up to the next probe.
 */
export const training = service<TrainingMessages, TrainingHost>(
  "training",
  ({prepare, another = anotherHere} = {prepare: prepareArithmetic}) => {
    let prober: Prober | undefined;
    const ready = async ({network, config, watched, images}: ProbedRun): Promise<Prober> => {
      const {kernels} = await prepare(wholeConfig(config).simd);
      return createProber(network, config, kernels, {watched, images});
    };
    const blame = "the worker that takes its probes";
    const probesOf = ({network, config, watched, images}: ProbedRun): ProbesApart => {
      const run = {network, config, watched, images};
      const start = () =>
        client<TrainingMessages>({worker: "training", blame, createWorker: another, patience: PATIENCE});
      return probesApart(run, start, async (parameters) => {
        const own = await ready(run);
        return evaluate(own, parameters).finally(() => own.dispose());
      });
    };
    return {
      async hold(run) {
        prober?.dispose();
        prober = await ready(run);
      },
      async evaluate(parameters) {
        if (prober === undefined) throw new Error("no network has been made ready");
        const seen = await evaluate(prober, parameters);
        return new HandedOver(seen, seen.snapshots.flatMap(snapshotBuffers));
      },
      async train(asked, {tell, obey}) {
        const {network, config, paused, watched, until, from, images, stopWhenDiverged = false} = asked;
        let rate = from?.learningRate ?? config.lr;
        let taken = from?.step ?? 0;
        const {kernels, backend} = await prepare(wholeConfig(config).simd);
        const {next, close} = turns();
        const probes = probesOf(asked);
        const apart = asked.probesApart === true ? probes.take : undefined;
        const options = {watched, from, images, apart, turn: next};
        const started = await startRun(network, config, kernels, () => rate, options).catch((error: unknown) => {
          close();
          throw error;
        });
        const {step, sliced, save, watched: image} = started;
        try {
          const {weightLayers, activationLayers} = step;
          tell({type: "started", backend, weightLayers, activationLayers, image});
          const own = slicedSteps(sliced, next);
          const {add, settled} = inOrder();
          const tellState = (): void => {
            const state = save();
            add(() => tell({type: "state", state}, stateBuffers(state)));
          };
          const tellReport = (report: StepReport): void =>
            tell({type: "report", report}, report.probe?.snapshot ? snapshotBuffers(report.probe.snapshot) : []);
          const {command, pass} = stepGate({paused, until, last: config.steps}, () => taken);
          obey((commanded) => {
            if (commanded.type === "learningRate") rate = commanded.value;
            else if (commanded.type === "save") own.between(tellState);
            else command(commanded);
          });
          for (;;) {
            await next();
            if (takesProbe(taken + 1, config.steps)) await settled();
            if (!(await pass())) break;
            const value = await own.take();
            if (value === undefined) break;
            taken = value.step;
            const {report} = value;
            add(report instanceof Promise ? report.then((one) => () => tellReport(one)) : () => tellReport(report));
            own.rest();
            if (apart) probes.begin(config.steps - taken);
            if (stopWhenDiverged && !Number.isFinite(value.loss)) break;
          }
          await settled();
          const state = save();
          return new HandedOver(state, stateBuffers(state));
        } finally {
          close();
          probes.stop();
          step.dispose();
        }
      }
    };
  }
);

import {createProber, type Prober} from "../../engine/train/prober.js";
import type {Slices} from "../../engine/train/slices.js";
import {startRun, type StartedRun} from "../../engine/train/startRun.js";
import {holdTraining} from "../../run/locks/trainingLock.js";
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
import type {ProbedRun, TrainingMessages, TrainingStart} from "./trainingClient.js";
import * as say from "../../words/en/computingWords.js";
import {LANGUAGE} from "../../words/en/language.js";

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
  return ready.backend.includes("relaxed") ? ready : {...ready, backend: say.withoutRelaxedSimd(ready.backend)};
};

const anotherHere = (): Worker => new Worker(beside("training.worker.js"), {type: "module", name: LANGUAGE});

/** Milliseconds without a sign of life after which the worker that takes the probes counts as hung. */
const PATIENCE = 20_000;

/** Does work in slices, between which messages are read. */
async function doSlices<Result>(all: Slices<Result>): Promise<Result> {
  const {next, close} = turns();
  try {
    for (;;) {
      const {value, done} = all.next();
      if (done === true) return value;
      await next();
    }
  } finally {
    close();
  }
}

/** Slices in which a run that waits warms up: after as many the kernels of a forward pass are compiled for speed. */
const WARMING = 24;

/**
 * Warms a run up for as long as it waits, by a probe that nobody sees: the first ones run in code that is not compiled for speed yet.
 * It may be taken between two slices, and what goes wrong here goes wrong in the run, where it is told.
 */
async function warmUp({warm}: StartedRun, waits: () => boolean): Promise<void> {
  const {next, close} = turns();
  const all = warm();
  try {
    for (let slice = 0; slice < WARMING; slice++) {
      await next();
      if (!waits() || all.next().done === true) return;
    }
  } catch {
    return;
  } finally {
    close();
  }
}

/** A run that has not begun. */
interface MadeRun extends StartedRun {
  readonly backend: string;
  /** What its steps look at: the learning rate, and who takes its probes. */
  readonly now: {rate: number; apart?: ProbesApart["take"]};
}

async function makeRun(
  prepare: PrepareTraining,
  {network, config, watched, images, from}: ProbedRun & Pick<TrainingStart, "from">
): Promise<MadeRun> {
  const {kernels, backend} = await prepare(wholeConfig(config).simd);
  const now: MadeRun["now"] = {rate: from?.learningRate ?? config.lr};
  const apart: ProbesApart["take"] = (parameters) => now.apart?.(parameters);
  const {next, close} = turns();
  try {
    const run = await startRun(network, config, kernels, () => now.rate, {watched, from, images, apart, turn: next});
    return {...run, backend, now};
  } finally {
    close();
  }
}

/** Two runs with one key are the same until the reader does something. Own images are no part of it: none are made ready. */
const keyOf = ({network, config, watched}: ProbedRun): string =>
  JSON.stringify([network, watched, ...Object.entries(config).sort(([a], [b]) => (a < b ? -1 : 1))]);

/**
 * Trains one network between messages, so that a pause or a new learning rate takes effect before the next step, and tells every
 * step. Messages are read between the slices of a step too: however large it is, pings and commands are heard at once. Where another
 * worker takes its probes, a step's report waits for that, and those behind it do; the network goes on meanwhile, up to the next probe.
 */
export const training = service<TrainingMessages, TrainingHost>(
  "training",
  ({prepare, another = anotherHere} = {prepare: prepareArithmetic}) => {
    let prober: Prober | undefined;
    let readied: {readonly key: string; readonly run: MadeRun} | undefined;
    const makeProber = async ({network, config, watched, images}: ProbedRun): Promise<Prober> => {
      const {kernels} = await prepare(wholeConfig(config).simd);
      return createProber(network, config, kernels, {watched, images});
    };
    const blame = say.theWorkerThatTakesProbes;
    const probesOf = ({network, config, watched, images}: ProbedRun): ProbesApart => {
      const run = {network, config, watched, images};
      const start = () =>
        client<TrainingMessages>({worker: "training", blame, createWorker: another, patience: PATIENCE});
      return probesApart(run, start, async (parameters) => {
        const own = await makeProber(run);
        return doSlices(own.evaluate(parameters)).finally(() => own.dispose());
      });
    };
    /** The run that was made ready, where it is the one that is asked for; another one is let go. */
    function takeReadied(asked: ProbedRun & Pick<TrainingStart, "from">): MadeRun | undefined {
      const found = readied;
      readied = undefined;
      if (found?.key === keyOf(asked) && asked.from === undefined && asked.images === undefined) return found.run;
      found?.run.step.dispose();
      return undefined;
    }
    return {
      async hold(run) {
        prober?.dispose();
        prober = await makeProber(run);
      },
      async evaluate(parameters) {
        if (prober === undefined) throw new Error(say.noNetworkIsReady);
        const seen = await doSlices(prober.evaluate(parameters));
        return new HandedOver(seen, seen.snapshots.flatMap(snapshotBuffers));
      },
      async ready(asked) {
        const run = takeReadied(asked) ?? (await makeRun(prepare, asked));
        await doSlices(run.draw());
        const waiting = {key: keyOf(asked), run};
        readied = waiting;
        void warmUp(run, () => readied === waiting);
      },
      async train(asked, {tell, obey}) {
        const {config, paused, until, from, stopWhenDiverged = false} = asked;
        const {
          step,
          sliced,
          save,
          watched: image,
          backend,
          now
        } = takeReadied(asked) ?? (await makeRun(prepare, asked));
        let taken = from?.step ?? 0;
        const {next, close} = turns();
        const letGo = holdTraining();
        const probes = probesOf(asked);
        if (asked.probesApart === true) now.apart = probes.take;
        try {
          const {weightLayers, activationLayers} = step;
          tell({type: "started", backend, weightLayers, activationLayers, image});
          const own = slicedSteps(sliced, next);
          const {add, settled} = inOrder();
          const tellState = (): void => {
            const state = save();
            add(() => tell({type: "state", state}, stateBuffers(state)));
          };
          const tellReport = (report: StepReport, at: number): void =>
            tell({type: "report", report, at}, report.probe?.snapshot ? snapshotBuffers(report.probe.snapshot) : []);
          const {command, pass} = stepGate({paused, until, last: config.steps}, () => taken);
          obey((commanded) => {
            if (commanded.type === "learningRate") now.rate = commanded.value;
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
            const at = performance.now();
            add(
              report instanceof Promise ? report.then((one) => () => tellReport(one, at)) : () => tellReport(report, at)
            );
            own.rest();
            if (now.apart) probes.begin(config.steps - taken);
            if (stopWhenDiverged && !Number.isFinite(value.loss)) break;
          }
          await settled();
          const state = save();
          return new HandedOver(state, stateBuffers(state));
        } finally {
          close();
          letGo();
          probes.stop();
          step.dispose();
        }
      }
    };
  }
);

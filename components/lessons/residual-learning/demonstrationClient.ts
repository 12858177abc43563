/** @file The page's side of a demonstration in a worker: its messages, and how one is started. */
import {errorWords} from "../../run/errorWords.js";
import type {IdentityConfig, IdentityReport} from "../../run/identityConfig.js";
import {client, type WorkerOptions} from "../../worker/client.js";
import type {Exchange} from "../../worker/messages.js";
import type {CurveConfig, CurveReport} from "./curve/curveConfig.js";
import * as say from "../../words/en/lessons/residualLearningCurveWords.js";

/** The demonstrations: what each is given, and what it reports. */
interface Demonstrations {
  readonly curve: {readonly config: CurveConfig; readonly report: CurveReport};
  readonly identity: {readonly config: IdentityConfig; readonly report: IdentityReport};
}
export type DemonstrationName = keyof Demonstrations;
export type ConfigOf<D extends DemonstrationName> = Demonstrations[D]["config"];
export type ReportOf<D extends DemonstrationName> = Demonstrations[D]["report"];

/** What the service is asked that runs them. `paced`: slowly enough to watch, few steps a report at first. */
export type DemonstrationMessages = {
  readonly [D in DemonstrationName]: Exchange<
    {readonly config: ConfigOf<D>; readonly paced: boolean},
    undefined,
    ReportOf<D>,
    "pause" | "resume"
  >;
};

/** A demonstration in a worker of its own. */
export interface DemonstrationHandle {
  pause(): void;
  resume(): void;
  /** Ends the worker; nothing is told after it. */
  stop(): void;
}

/** What a caller hears of a demonstration. */
export interface DemonstrationEvents<D extends DemonstrationName> {
  readonly onReport: (report: ReportOf<D>) => void;
  readonly onFinished: () => void;
  /** A sentence, after which the worker is gone. */
  readonly onFailed: (message: string) => void;
}

/** Starts a demonstration in a new worker; one that cannot start, breaks, dies or hangs is told as failed. */
export function startDemonstration<D extends DemonstrationName>(
  name: D,
  config: ConfigOf<D>,
  paced: boolean,
  {onReport, onFinished, onFailed}: DemonstrationEvents<D>,
  options: WorkerOptions = {}
): DemonstrationHandle {
  const blame = say.theWorkerThatComputesIt;
  const {ask, stop} = client<DemonstrationMessages>({worker: "demonstration", blame, ...options});
  let stopped = false;
  const end = (tell: () => void): void => {
    stop();
    if (!stopped) tell();
  };
  const {answer, command} = ask(name, {config, paced}, {onTold: onReport});
  answer.then(
    () => end(onFinished),
    (error: unknown) => end(() => onFailed(errorWords(error)))
  );
  return {
    pause: () => command("pause"),
    resume: () => command("resume"),
    stop() {
      stopped = true;
      stop();
    }
  };
}

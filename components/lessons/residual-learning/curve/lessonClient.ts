import type {LessonName, LessonReport, LessonRequest, Lessons, LessonStart} from "./lessonProtocol.js";
import type {WorkerOptions} from "../../../worker/requestClient.js";
import {silenceWatch} from "../../../worker/silence.js";
import {workerUrl} from "../../../worker/workerUrl.js";

/** A demonstration in a worker of its own. */
export interface LessonHandle {
  pause(): void;
  resume(): void;
  /** Ends the worker; nothing is told after it. */
  stop(): void;
}

/** What a caller hears of a demonstration. */
export interface LessonEvents<L extends LessonName> {
  readonly onReport: (report: Lessons[L]["report"]) => void;
  readonly onFinished: () => void;
  /** A sentence, after which the worker is gone. */
  readonly onFailed: (message: string) => void;
}

/** Starts a demonstration; a worker that cannot start, breaks or falls silent is told as failed. */
export type StartLesson = <L extends LessonName>(
  lesson: L,
  config: Lessons[L]["config"],
  paced: boolean,
  events: LessonEvents<L>
) => LessonHandle;

/** Starts a demonstration in a new worker. While it is paused the worker has nothing to say, and none is missed. */
export function lessonStarter({
  createWorker = () => new Worker(workerUrl(), {type: "module"}),
  patience = 60_000
}: WorkerOptions = {}): StartLesson {
  return <L extends LessonName>(
    lesson: L,
    config: Lessons[L]["config"],
    paced: boolean,
    {onReport, onFinished, onFailed}: LessonEvents<L>
  ) => {
    const worker = createWorker();
    const run = Date.now();
    const end = (): void => {
      silence.rest();
      worker.terminate();
    };
    const fail = (message: string): void => {
      end();
      onFailed(message);
    };
    const silence = silenceWatch(patience, () => fail(`the worker has said nothing for ${patience / 1000} seconds`));
    let paused = false;
    const go = (type: "pause" | "resume"): void => {
      paused = type === "pause";
      if (paused) silence.rest();
      else silence.heard();
      worker.postMessage({service: "lessons", run, type} satisfies LessonRequest);
    };
    worker.onmessage = ({data}: MessageEvent<LessonReport>) => {
      if (data.run !== run) return;
      if (!paused) silence.heard();
      if (data.type === "failed") fail(data.message);
      else if (data.type === "finished") {
        end();
        onFinished();
      } else onReport(data.report);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(`the worker ${event.message ? `broke: ${event.message}` : "could not be loaded"}`);
    };
    silence.heard();
    worker.postMessage({service: "lessons", run, type: "start", lesson, config, paced} satisfies LessonStart<L>);
    return {
      pause: () => go("pause"),
      resume: () => go("resume"),
      stop: end
    };
  };
}

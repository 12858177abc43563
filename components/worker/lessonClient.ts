import type {LessonName, LessonReport, LessonRequest, Lessons} from "./lessonProtocol.js";
import {workerUrl} from "./workerUrl.js";

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

/** Starts a demonstration; a worker that cannot start or breaks is told as failed. */
export type StartLesson = <L extends LessonName>(
  lesson: L,
  config: Lessons[L]["config"],
  paced: boolean,
  events: LessonEvents<L>
) => LessonHandle;

/** Starts a demonstration in a new worker made by `createWorker`. */
export function lessonStarter(
  createWorker: () => Worker = () => new Worker(workerUrl(), {type: "module"})
): StartLesson {
  return (lesson, config, paced, {onReport, onFinished, onFailed}) => {
    const worker = createWorker();
    const run = Date.now();
    const send = (request: LessonRequest): void => worker.postMessage(request);
    worker.onmessage = ({data}: MessageEvent<LessonReport>) => {
      if (data.run !== run) return;
      if (data.type === "finished" || data.type === "failed") worker.terminate();
      if (data.type === "finished") onFinished();
      else if (data.type === "failed") onFailed(data.message);
      else onReport(data.report);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      onFailed(`the worker ${event.message ? `broke: ${event.message}` : "could not be loaded"}`);
    };
    send({service: "lessons", run, type: "start", lesson, config, paced} as LessonRequest);
    return {
      pause: () => send({service: "lessons", run, type: "pause"}),
      resume: () => send({service: "lessons", run, type: "resume"}),
      stop: () => worker.terminate()
    };
  };
}

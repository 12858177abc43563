import {loadKernels} from "../../../engine/kernels/loadKernels.js";
import {registerKernels} from "../../../engine/kernels/registerKernels.js";
import {wasmMemory} from "../../../engine/kernels/wasmMemory.js";
import {startCurveRun} from "../worker/curveRun.js";
import {startIdentityRun} from "../worker/identityRun.js";
import type {LessonReport, LessonRequest} from "./lessonProtocol.js";
import type {ServiceRequest} from "../../../worker/serviceRequest.js";

/** The end of a channel that the worker speaks on. */
export interface LessonPort {
  postMessage(message: LessonReport): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ServiceRequest>) => void): void;
}

/** Milliseconds between two reports of a run that is to be watched. */
const TICK = 100;

/** A demonstration under way. */
interface Running {
  readonly run: number;
  readonly paced: boolean;
  readonly steps: number;
  /** Trains some steps and gives the report, and how far the run is. */
  readonly advance: (count: number) => {
    readonly message: LessonReport;
    readonly step: number;
    readonly finite: boolean;
  };
  reports: number;
}

/** Runs the demonstrations: reports about ten times a second, first the untrained state. `prepare` readies wasm and gives the kernels' bytes. */
export function serveLessons(port: LessonPort, prepare: () => Promise<BufferSource>): void {
  let current: Running | undefined;
  let latest = NaN;
  let paused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unregister: (() => void) | undefined;

  async function start(request: Extract<LessonRequest, {type: "start"}>): Promise<Running> {
    const {run, paced} = request;
    const common = {run, paced, steps: request.config.steps, reports: 0};
    if (request.lesson === "curve") {
      const curve = startCurveRun(request.config);
      return {
        ...common,
        advance(count) {
          const report = curve.advance(count);
          const finite = Number.isFinite(report.residual.loss) && Number.isFinite(report.plain.loss);
          return {message: {type: "curve", run, report}, step: report.step, finite};
        }
      };
    }
    const kernels = await prepare();
    unregister ??= registerKernels(await loadKernels(kernels, wasmMemory()));
    const identity = startIdentityRun(request.config);
    return {
      ...common,
      advance(count) {
        const report = identity.advance(count);
        const last = [report.measures.residual.at(-1), report.measures.plain.at(-1)];
        const finite = last.every((measure) => measure === undefined || Number.isFinite(measure.error));
        return {message: {type: "identity", run, report}, step: report.step, finite};
      }
    };
  }
  /** A run that another has taken the place of ends without ending that one. */
  function end(report: LessonReport): void {
    if (current?.run === report.run) current = undefined;
    port.postMessage(report);
  }
  function tick(): void {
    timer = undefined;
    if (current === undefined || paused) return;
    const {run, paced, reports, steps} = current;
    const began = performance.now();
    try {
      // Most happens in the first steps: the first report is the untrained state, then one step, then more and more.
      const count = reports === 0 ? 0 : paced ? 1 + Math.floor(reports / 4) : 2 ** Math.min(reports, 6);
      const {message, step, finite} = current.advance(count);
      current.reports++;
      port.postMessage(message);
      if (!finite) return end({type: "failed", run, message: `the error is no longer a number at step ${step}`});
      if (step >= steps) return end({type: "finished", run});
    } catch (error) {
      return end({type: "failed", run, message: error instanceof Error ? error.message : String(error)});
    }
    timer = setTimeout(tick, paced ? Math.max(0, TICK - (performance.now() - began)) : 0);
  }
  port.addEventListener("message", ({data}) => {
    if (data.service !== "lessons") return;
    switch (data.type) {
      case "start":
        clearTimeout(timer);
        timer = undefined;
        current = undefined;
        paused = false;
        latest = data.run;
        start(data).then(
          (running) => {
            // Another run may have been asked for meanwhile.
            if (running.run !== latest) return;
            current = running;
            tick();
          },
          (error: unknown) =>
            end({type: "failed", run: data.run, message: error instanceof Error ? error.message : String(error)})
        );
        return;
      case "pause":
        paused = true;
        return;
      case "resume":
        paused = false;
        timer ??= setTimeout(tick, 0);
        return;
      default:
        return data satisfies never;
    }
  });
}

import {loadKernels} from "../../engine/kernels/loadKernels.js";
import {registerKernels} from "../../engine/kernels/registerKernels.js";
import {wasmMemory} from "../../engine/kernels/wasmMemory.js";
import {prepareRepeatable, type PrepareKernels} from "../../worker/backend.js";
import {gate} from "../../worker/gate.js";
import {service, type OpenRequest} from "../../worker/service.js";
import type {DemonstrationMessages, DemonstrationName, ReportOf} from "./demonstrationClient.js";
import {startCurveRun} from "./worker/curveRun.js";
import {startIdentityRun} from "./worker/identityRun.js";
import * as say from "../../words/en/lessons/residualLearningCurveWords.js";

/** Milliseconds between two reports of a run that is to be watched. */
const TICK = 100;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A demonstration under way. */
interface Running<Report> {
  readonly steps: number;
  readonly paced: boolean;
  /** Trains some steps and gives the report. */
  readonly advance: (count: number) => Report;
  /** The networks' errors at a report; undefined where none is known yet. */
  readonly errors: (report: Report) => readonly (number | undefined)[];
}

/** Reports about ten times a second, first the untrained state. */
async function play<Report extends {readonly step: number}>(
  {steps, paced, advance, errors}: Running<Report>,
  tell: (report: Report) => void,
  obey: OpenRequest<DemonstrationMessages[DemonstrationName]>["obey"]
): Promise<undefined> {
  const {command, pass} = gate();
  obey(command);
  for (let reports = 0; ; reports++) {
    await pass();
    const began = performance.now();
    // Most happens in the first steps: the first report is the untrained state, then one step, then more and more.
    const count = reports === 0 ? 0 : paced ? 1 + Math.floor(reports / 4) : 2 ** Math.min(reports, 6);
    const report = advance(count);
    tell(report);
    if (errors(report).some((error) => error !== undefined && !Number.isFinite(error)))
      throw new Error(say.theErrorIsNoNumber(report.step));
    if (report.step >= steps) return;
    await sleep(paced ? Math.max(0, TICK - (performance.now() - began)) : 0);
  }
}

/** Runs the demonstrations. The stacks that copy need TensorFlow.js, the curves do not. */
export const demonstration = service<DemonstrationMessages, PrepareKernels>(
  "demonstration",
  (prepare = prepareRepeatable) => {
    let registered: (() => void) | undefined;
    return {
      curve({config, paced}, {tell, obey}) {
        const run = startCurveRun(config);
        const errors = ({residual, plain}: ReportOf<"curve">) => [residual.loss, plain.loss];
        return play({steps: config.steps, paced, advance: (count) => run.advance(count), errors}, tell, obey);
      },
      async identity({config, paced}, {tell, obey}) {
        registered ??= registerKernels(await loadKernels(await prepare(), wasmMemory()));
        const run = startIdentityRun(config);
        const errors = ({measures: {residual, plain}}: ReportOf<"identity">) => [
          residual.at(-1)?.error,
          plain.at(-1)?.error
        ];
        return play({steps: config.steps, paced, advance: (count) => run.advance(count), errors}, tell, obey);
      }
    };
  }
);

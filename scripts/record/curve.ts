import {CURVE_TARGETS, CURVE_X, type CurveStudyCell, type RecordedCurve} from "../../components/model/curve.js";
import {startCurveRun} from "../../components/training/curveRun.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

/** Numbers of blocks whose run is shown, and the steps at which it is. */
const SHOWN = [1, 4, 16];
const FRAMES = [0, 1, 2, 4, 7, 12, 20, 35, 60, 100, 170, 300, 500];
const STUDY = {blocks: [1, 2, 4, 8, 12, 16], rates: [0.003, 0.01, 0.03], seeds: [1, 2, 3, 4, 5]} as const;
const STEPS = 500;

/** Trains both chains on the first target: runs to be watched, and final losses over blocks, learning rates and seeds. */
export function recordCurve({provenance, write}: Recording): Promise<void> {
  const target = CURVE_X.map(CURVE_TARGETS[0]!.h);
  const runs = SHOWN.map((blocks) => {
    const config = {blocks, lr: 0.01, seed: 1, steps: STEPS, target};
    const run = startCurveRun(config);
    return {config, reports: rounded(FRAMES.map((step) => run.advance(step - run.step)))};
  });
  const study: CurveStudyCell[] = [];
  for (const blocks of STUDY.blocks)
    for (const lr of STUDY.rates)
      for (const seed of STUDY.seeds) {
        const end = startCurveRun({blocks, lr, seed, steps: STEPS, target}).advance(STEPS);
        for (const network of ["residual", "plain"] as const)
          study.push({network, blocks, lr, seed, loss: rounded(end[network].loss)});
        console.log(`curve: ${blocks} blocks, learning rate ${lr}, seed ${seed}: ${end.residual.loss.toPrecision(2)} residual, ${end.plain.loss.toPrecision(2)} plain`); // prettier-ignore
      }
  // Plain arithmetic in double precision, without TensorFlow.js.
  const where = {...provenance, backend: "JavaScript, double precision", packages: {}};
  write("runs/curve.json", {provenance: where, runs, study} satisfies RecordedCurve);
  return Promise.resolve();
}

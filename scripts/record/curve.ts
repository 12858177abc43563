import {
  CURVE_X,
  type CurveStudyCell,
  type RecordedCurve
} from "../../components/lessons/residual-learning/curve/curveConfig.js";
import {CURVE_TARGETS} from "../../components/lessons/residual-learning/curve/curveTargets.js";
import {startCurveRun} from "../../components/lessons/residual-learning/worker/curveRun.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

/** Numbers of blocks whose run is shown, and the steps at which it is. */
const SHOWN = [1, 4, 16];
const FRAMES = [0, 1, 2, 4, 7, 12, 20, 35, 60, 100, 170, 300, 500];
const STUDY = {blocks: [1, 2, 4, 8, 12, 16], rates: [0.003, 0.01, 0.03], seeds: [1, 2, 3, 4, 5]} as const;
/** The target to which the input is the wrong thing to add, with few and with many blocks. */
const MINUS = {id: "minus", blocks: [1, 4, 16]} as const;
const STEPS = 500;
/** The target whose residual is long, and the rate that serves its sixteen blocks. */
const BEND = {id: "bend", blocks: 16, lr: 0.003} as const;

const targetOf = (wanted: string): readonly number[] => CURVE_X.map(CURVE_TARGETS.find(({id}) => id === wanted)!.h);

/** Where both chains end on a target, over numbers of blocks, learning rates and seeds. */
function studyOf(target: readonly number[], numbers: readonly number[]): readonly CurveStudyCell[] {
  const cells: CurveStudyCell[] = [];
  for (const blocks of numbers)
    for (const lr of STUDY.rates)
      for (const seed of STUDY.seeds) {
        const end = startCurveRun({blocks, lr, seed, steps: STEPS, target}).advance(STEPS);
        for (const network of ["residual", "plain"] as const)
          cells.push({network, blocks, lr, seed, loss: rounded(end[network].loss)});
        console.log(
          `curve: ${blocks} blocks, learning rate ${lr}, seed ${seed}: ${end.residual.loss.toPrecision(2)} residual, ${end.plain.loss.toPrecision(2)} plain`
        );
      }
  return cells;
}

/** Trains both chains on the first target: runs to be watched, and final losses over blocks, learning rates and seeds. */
export function recordCurve({provenance, write}: Recording): Promise<void> {
  const target = CURVE_X.map(CURVE_TARGETS[0]!.h);
  const runs = SHOWN.map((blocks) => {
    const config = {blocks, lr: 0.01, seed: 1, steps: STEPS, target};
    const run = startCurveRun(config);
    return {config, reports: rounded(FRAMES.map((step) => run.advance(step - run.step)))};
  });
  const bent = {blocks: BEND.blocks, lr: BEND.lr, seed: 1, steps: STEPS, target: targetOf(BEND.id)};
  const bend = {
    config: rounded(bent),
    report: rounded({...startCurveRun(bent).advance(STEPS), losses: {residual: [], plain: []}})
  };
  console.log(`curve: |x|: ${bend.report.residual.loss} residual, ${bend.report.plain.loss} plain`);
  const study = studyOf(target, STUDY.blocks);
  const minus = studyOf(targetOf(MINUS.id), MINUS.blocks);
  // Plain arithmetic in double precision, without TensorFlow.js.
  const where = {...provenance, backend: "JavaScript, double precision", packages: {}};
  write("runs/curve.json", {provenance: where, runs, bend, study, minus} satisfies RecordedCurve);
  return Promise.resolve();
}

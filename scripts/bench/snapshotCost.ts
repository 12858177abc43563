import {startRun} from "../../components/engine/train/startRun.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";

/** Milliseconds of one run, from its first step to its last, with its probes looking into an image and without. */
export interface SnapshotCost {
  readonly withImage: readonly number[];
  readonly withoutImage: readonly number[];
}

/**
 * Trains the laboratory's residual network twice at once, once with a watched image: each step of the one is followed by the same of
 * the other, so that whatever else the machine does takes from both alike. Milliseconds of each step, probes with it.
 */
export async function snapshotCost(kernels: BufferSource): Promise<SnapshotCost> {
  const start = (watched?: number) => startRun("residual", DEFAULT_CONFIG, kernels, () => DEFAULT_CONFIG.lr, {watched});
  const runs = [await start(0), await start()] as const;
  const times: readonly [number[], number[]] = [[], []];
  for (let step = 0; step < DEFAULT_CONFIG.steps; step++)
    for (const which of step % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const begun = performance.now();
      runs[which].steps.next();
      times[which].push(performance.now() - begun);
    }
  for (const {step} of runs) step.dispose();
  return {withImage: times[0], withoutImage: times[1]};
}

import type {GridCell, RecordedGrid} from "../../components/run/recorded/recordedGrid.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {trainOne, type Recording} from "./recording.js";

/** The grid of depths, with one learning rate for both networks of a condition; `rates` records how others would do. */
const GRID = {lr: {withNorm: 0.05, without: 0.02}, steps: 120, seeds: [1, 2, 3, 4, 5]} as const;
/** Batches that a training loss is averaged over. */
const LAST = 20;

/** Trains every cell of {shortcuts} × {batch norm} × {depth} × seeds. */
export async function recordGrid({kernels, provenance, write}: Recording): Promise<void> {
  const cells: GridCell[] = [];
  for (const bn of [true, false])
    for (const depth of [10, 18, 34] as const)
      for (const seed of GRID.seeds)
        for (const network of ["residual", "plain"] as const) {
          const lr = bn ? GRID.lr.withNorm : GRID.lr.without;
          const config: RunConfig = {...DEFAULT_CONFIG, bn, depth, seed, lr, steps: GRID.steps};
          const {reports} = await trainOne(network, config, kernels);
          const trainLoss = reports.slice(-LAST).reduce((sum, {loss}) => sum + loss / LAST, 0);
          cells.push({network, bn, depth, seed, trainLoss, valAccuracy: reports.at(-1)?.probe?.valAccuracy ?? NaN});
          console.log(
            `grid: ${network}, ${depth} layers, batch norm ${bn ? "on" : "off"}, seed ${seed}: ${trainLoss.toFixed(2)}`
          );
        }
  write("runs/grid.json", {provenance, lr: GRID.lr, steps: GRID.steps, cells} satisfies RecordedGrid);
}

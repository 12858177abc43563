import {group, median} from "d3";
import type {TwinName} from "../../../run/networkRun.js";
import type {CurveStudyCell} from "./curveConfig.js";

/** One network at one number of blocks, at the learning rate whose median over the seeds is the lowest. */
export interface StudyPoint {
  readonly network: TwinName;
  readonly blocks: number;
  readonly lr: number;
  readonly median: number;
  readonly losses: readonly number[];
}

/** Chooses each network's best learning rate at each number of blocks. */
export function bestRates(cells: readonly CurveStudyCell[]): StudyPoint[] {
  return [
    ...group(
      cells,
      ({network}) => network,
      ({blocks}) => blocks
    )
  ].flatMap(([network, byBlocks]) =>
    [...byBlocks].map(([blocks, runs]) => {
      const rates = [...group(runs, ({lr}) => lr)].map(([lr, seeds]) => {
        const losses = seeds.map(({loss}) => loss);
        return {network, blocks, lr, losses, median: median(losses) ?? NaN};
      });
      return rates.reduce((best, next) => (next.median < best.median ? next : best));
    })
  );
}

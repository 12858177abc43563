import type {TwinName} from "../../run/networkRun.js";
import * as say from "../../words/en/lessons/degradationWords.js";

/** Shortcuts or none, batch normalization or none. */
export interface GridCondition {
  readonly network: TwinName;
  readonly bn: boolean;
  readonly title: string;
}

/** The four conditions of the grid. */
export const GRID_CONDITIONS: readonly GridCondition[] = [
  {network: "residual", bn: true, title: say.residualWithNorm},
  {network: "plain", bn: true, title: say.plainWithNorm},
  {network: "residual", bn: false, title: say.residualWithoutNorm},
  {network: "plain", bn: false, title: say.plainWithoutNorm}
];

import type {TwinName} from "../../run/networkRun.js";

/** Shortcuts or none, batch normalization or none. */
export interface GridCondition {
  readonly network: TwinName;
  readonly bn: boolean;
  readonly title: string;
}

/** The four conditions of the grid. */
export const GRID_CONDITIONS: readonly GridCondition[] = [
  {network: "residual", bn: true, title: "Residual, with batch normalization"},
  {network: "plain", bn: true, title: "Plain, with batch normalization"},
  {network: "residual", bn: false, title: "Residual, without batch normalization"},
  {network: "plain", bn: false, title: "Plain, without batch normalization"}
];

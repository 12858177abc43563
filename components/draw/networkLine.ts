import type {TwinName} from "../run/networkRun.js";
import {append} from "./append.js";
import {networkStyle} from "./networkStyle.js";
import type {PlotFrame} from "./plotFrame.js";

/** Draws one network's line in its colour and its dashes; `path` is the line's `d`. */
export function networkLine(plot: PlotFrame["plot"], network: TwinName, path: string | null): void {
  const {colour, dash} = networkStyle(network);
  append(plot, "path", {d: path, fill: "none", stroke: colour, "stroke-width": 2.5, "stroke-dasharray": dash});
}

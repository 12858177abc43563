import type {TwinName} from "../run/networkRun.js";
import {append} from "./append.js";
import {networkStyle} from "./networkStyle.js";
import type {PlotFrame} from "./plotFrame.js";

/** Draws one network's line in its colour and its dashes; `path` is the line's `d`, its width is in CSS pixels. */
export function networkLine(
  plot: PlotFrame["plot"],
  network: TwinName,
  path: string | null,
  {width = 2.5}: {readonly width?: number} = {}
): void {
  const {colour, dash} = networkStyle(network);
  append(plot, "path", {d: path, fill: "none", stroke: colour, "stroke-width": width, "stroke-dasharray": dash});
}

import {element} from "../../../ui/element.js";
import type {AskedHistogram} from "./askedHistogram.js";
import {heatFigure, type HeatFigure} from "./heatFigure.js";
import type {LookInsideOptions} from "./lookInside.js";
import {outputFigure} from "./outputFigure.js";
import {weightFigure} from "./weightFigure.js";

/** The figures of what is inside the networks. */
export interface InsideFigures {
  readonly heat: HeatFigure;
  /** Those that are made when a reader asks for them, and where they stand. */
  readonly asked: readonly AskedHistogram[];
  readonly histograms: HTMLElement;
}

/** Makes the figures; `nameOf` tells what a station, 0 the stem, is called. */
export function insideFigures(
  {measure, point, go, networks, trained, own}: LookInsideOptions,
  nameOf: (station: number) => string
): InsideFigures {
  const asked = [weightFigure({networks, trained}), outputFigure({networks, trained}, own)];
  return {
    heat: heatFigure({measure, nameOf, point, go}),
    asked,
    histograms: element("div", {className: "inside-asked"}, ...asked.map((figure) => figure.element))
  };
}

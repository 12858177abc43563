import {runFigure, type RunFigure} from "../../ui/run/runFigure.js";

/** Loss, accuracy and gradient norm of a run, empty until drawn. */
export function runFigures(): RunFigure {
  const figures = (["loss", "accuracy", "gradient"] as const).map((kind) => runFigure(kind));
  const element = document.createElement("div");
  element.className = "run-figures";
  element.append(...figures.map((figure) => figure.element));
  return {
    element,
    draw: (shown) => figures.forEach((figure) => figure.draw(shown)),
    stop: () => figures.forEach((figure) => figure.stop())
  };
}

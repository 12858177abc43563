import {correlationCurves, gradientTraces} from "./correlationCurves.js";
import {dataTable} from "../../../draw/dataTable.js";
import {gradientField, neighbourCorrelation} from "./gradientField.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";

const DEPTHS = [1, 2, 3, 5, 7, 10, 14, 20, 30, 40];
const NETWORKS = ["plain", "residual"] as const;

/** How alike the gradients of neighbouring inputs are, by depth, in random networks with batch norm, computed here. */
export function shatteredLab(): HTMLElement {
  const element = document.createElement("figure");
  const depth = rangeControl("Layers", {
    min: 0,
    max: DEPTHS.length - 1,
    step: 1,
    value: DEPTHS.indexOf(20),
    text: (index) => String(DEPTHS[index] ?? "")
  });
  const seed = rangeControl("Seed of the networks", {min: 1, max: 20, step: 1, value: 1});
  const controls = document.createElement("div");
  controls.className = "run-controls";
  controls.append(depth.cell, seed.cell);
  const status = statusLine();
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  caption.textContent =
    "Computed here, at the start: networks 48 numbers wide, 128 inputs on a circle, 2.8° from one to the next. Above: the slope of the output as the input goes round, scaled to its own size. Below: the mean cosine between the gradients of neighbours. Statistics of batch norm held fixed.";
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Data table: correlation by depth";
  element.append(controls, status, plot, caption, details);

  const measure = () =>
    NETWORKS.map((network) => {
      const field = gradientField({seed: seed.value, shortcuts: network === "residual", depths: DEPTHS});
      const points = field.map(({gradients}, d) => ({
        depth: DEPTHS[d] ?? NaN,
        correlation: neighbourCorrelation(gradients)
      }));
      return {network, field, points};
    });
  let measured: ReturnType<typeof measure> | undefined;
  const draw = (): void => {
    measured ??= measure();
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 960));
    const layers = DEPTHS[depth.value] ?? 1;
    const traces = measured.map(({network, field}) => ({
      network,
      values: field[depth.value]?.slopes ?? []
    }));
    plot.replaceChildren(
      gradientTraces(traces, {depth: layers, width}),
      correlationCurves(measured, {depth: layers, width})
    );
    const words = measured.map(
      ({network, points}) => `${network} ${(points[depth.value]?.correlation ?? NaN).toFixed(2)}`
    );
    status.textContent =
      `${layers} ${layers === 1 ? "layer" : "layers"}, seed ${seed.value}: correlation of neighbours' gradients: ${words.join(", ")}.`.replaceAll(
        " -",
        " −"
      );
    const rows = DEPTHS.map((number, d) => [number, ...(measured ?? []).map(({points}) => points[d]?.correlation)]);
    const columns = ["Layers", ...NETWORKS].map((label) => ({label, number: true}));
    details.replaceChildren(summary, dataTable("Correlation of neighbours' gradients", columns, rows));
  };
  depth.input.addEventListener("input", draw);
  // A seed costs a moment of computing, so it is measured once the slider is let go.
  seed.input.addEventListener("change", () => {
    measured = undefined;
    draw();
  });
  // Nothing is computed before the reader comes near.
  onResize(plot, draw);
  return element;
}

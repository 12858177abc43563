import {effectiveLengths, pathGradientPanels, pathShares} from "./pathGradientPanels.js";
import {dataTable} from "../../../draw/dataTable.js";
import type {RecordedPathGradients} from "./recordedPathGradients.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";

/** Number of paths, gradient along one, and their product, by length; one length is marked in all three. */
export function pathGradientLab(recorded: RecordedPathGradients): HTMLElement {
  const shares = pathShares(recorded);
  const [low, high] = effectiveLengths(shares, 0.9);
  const held = shares.slice(low, high + 1).reduce((sum, {share}) => sum + share, 0);
  const [first, final] = [shares[0]?.gradient ?? NaN, shares.at(-1)?.gradient ?? NaN];
  const factor = (first / final) ** (1 / recorded.units);
  const peak = shares.reduce((best, entry) => (entry.product > best.product ? entry : best));
  const element = document.createElement("figure");
  const slider = rangeControl("Length of the path", {min: 0, max: recorded.units, step: 1, value: peak.k});
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(slider.cell);
  const words = statusLine();
  const plot = document.createElement("div");
  const caption = document.createElement("figcaption");
  const {backend, runtime, date} = recorded.provenance;
  caption.textContent = `Small dots: single paths, drawn at random. Line: their mean; each unit on the way divides it by ${factor.toFixed(1)} on average. Rings: all paths of a length added as vectors, exactly. ${(100 * held).toFixed(0)} % of the products lie between ${low} and ${high} units. Recorded on the residual network of ${recorded.steps} steps, seed ${recorded.seed}, ${recorded.whole.length} batches of ${recorded.batch} training images, batch normalization with the statistics of training; ${backend}, ${runtime}, ${date.slice(0, 10)} (npm run record -- path-gradients).`;
  const table = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "Data table: gradient by length of the path";
  const columns = [
    "Units on the path",
    "Paths",
    "Gradient along one",
    "Number × gradient",
    "Share",
    "Added as vectors"
  ];
  const rows = shares.map(({k, count, gradient, product, share, together}) => [
    k,
    count,
    gradient,
    product,
    share,
    together
  ]);
  table.append(
    summary,
    dataTable(
      "Gradient by length",
      columns.map((label) => ({label, number: true})),
      rows
    )
  );
  element.append(controls, plot, words, caption, table);

  const draw = (): void => {
    const length = slider.value;
    plot.replaceChildren(
      pathGradientPanels(recorded, {length, width: Math.max(280, Math.min(plot.clientWidth || 640, 960))})
    );
    const entry = shares[length];
    if (entry === undefined) return;
    const {k, count, gradient, share} = entry;
    const one = Number(gradient.toPrecision(2)).toString();
    words.textContent = `${count.toLocaleString("en-US")} ${count === 1 ? "path goes" : "paths go"} through ${k} of ${recorded.units} units. One carries a gradient of ${one} on average; together that is ${(100 * share).toPrecision(2)} % of the products.`;
  };
  controls.addEventListener("input", draw);
  draw();
  onResize(plot, draw);
  return element;
}

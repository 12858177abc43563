import {greyRows} from "../greyRows.js";
import {scaleCurves, type ScalePoint} from "./scaleCurves.js";
import {dataTable} from "../../../draw/dataTable.js";
import {SAMPLE_IMAGES} from "../../../run/data/sampleImages.js";
import {distanceFromCopy, scaledStack, sizeBeside, STACK} from "./scaledStack.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";

const SIDE = 24;
const SEED = 1;
const SCALES = Array.from({length: 21}, (_, i) => i / 20);

/** A sample picture as one grey map, −1 to 1, `[side, side]`. */
function greyImage(name: string): Float32Array {
  const rgba = (SAMPLE_IMAGES.find((image) => image.name === name) ?? SAMPLE_IMAGES[0])?.draw(SIDE, SIDE) ?? [];
  const at = (i: number): number => rgba[i] ?? 0;
  return Float32Array.from({length: SIDE * SIDE}, (_, p) => (at(4 * p) + at(4 * p + 1) + at(4 * p + 2)) / 382.5 - 1);
}

/** Scales all weights of a plain and a residual stack from 1 to 0 and shows what is left of a picture. Computed on the page, seed 1. */
export function scaleLab(): HTMLElement {
  const element = document.createElement("figure");
  const picture = labelledSelect(
    "Picture",
    SAMPLE_IMAGES.map(({name}) => [name, name] as const)
  );
  const scale = rangeControl("All weights times s", {min: 0, max: 1, step: 0.05, value: 1, text: (s) => s.toFixed(2)});
  const controls = document.createElement("div");
  controls.className = "run-controls";
  controls.append(picture.cell, scale.cell);
  const pictures = document.createElement("div");
  const plot = document.createElement("div");
  const side = document.createElement("div");
  side.className = "side-by-side";
  side.append(pictures, plot);
  const caption = document.createElement("figcaption");
  caption.textContent = `${STACK.units} units of two 3×3 convolutions with ${STACK.maps} maps between them, random weights of seed ${SEED}, computed by this page.`;
  const words = statusLine();
  const table = document.createElement("details");
  element.append(controls, side, words, caption, table);

  let image = greyImage("");
  let points: readonly ScalePoint[] = [];
  function measure(): void {
    image = greyImage(picture.input.value);
    points = SCALES.map((s) => {
      const {plain, residual} = scaledStack(image, SIDE, s, SEED);
      return {scale: s, plain: distanceFromCopy(plain, image), residual: distanceFromCopy(residual, image)};
    });
    const summary = document.createElement("summary");
    summary.textContent = "Data table: distance from a copy by s";
    const columns = ["s", "Residual", "Plain"].map((label) => ({label, number: true}));
    const rows = points.map((point) => [point.scale.toFixed(2), point.residual, point.plain]);
    table.replaceChildren(summary, dataTable("Distance from a copy by the scale of all weights", columns, rows));
  }
  function draw(): void {
    const s = scale.value;
    const {plain, residual} = scaledStack(image, SIDE, s, SEED);
    const chosen = {scale: s, plain: distanceFromCopy(plain, image), residual: distanceFromCopy(residual, image)};
    const rows = [
      {label: "x, what comes in", data: image},
      {label: "Residual stack", data: residual},
      {label: "Plain stack", data: plain}
    ];
    pictures.replaceChildren(greyRows(rows, SIDE, 1, {width: 120}));
    const width = Math.max(280, Math.min(plot.clientWidth || 480, 560));
    plot.replaceChildren(scaleCurves(points, chosen, {width}));
    const percent = (share: number): string => `${Math.round(100 * share)} %`;
    words.textContent = `At s = ${s.toFixed(2)} the plain output is ${percent(sizeBeside(plain, image))} as large as x; the residual output differs from x by ${percent(chosen.residual)} of x.`;
  }
  picture.input.addEventListener("input", () => {
    measure();
    draw();
  });
  scale.input.addEventListener("input", draw);
  measure();
  draw();
  onResize(plot, draw);
  return element;
}

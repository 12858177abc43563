import {dataTable} from "../../../draw/dataTable.js";
import {fixed, percent} from "../../../draw/numbers.js";
import {SAMPLE_IMAGES} from "../../../run/data/sampleImages.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {greyRows} from "../greyRows.js";
import {scaleCurves, type ScalePoint} from "./scaleCurves.js";
import {distanceFromCopy, scaledStack, sizeBeside, STACK, type ScaledOutputs} from "./scaledStack.js";
import * as say from "../../../words/en/lessons/residualLearningFiguresWords.js";

const SIDE = 24;
const SEED = 1;
const SCALES = Array.from({length: 21}, (_, i) => i / 20);

/** A picture, and how far from a copy of it both stacks are at every scale. */
interface Measured {
  readonly image: Float32Array;
  readonly points: readonly ScalePoint[];
}

/** A sample picture as one grey map, −1 to 1, `[side, side]`. */
function greyImage(name: string): Float32Array {
  const rgba = (SAMPLE_IMAGES.find((image) => image.name === name) ?? SAMPLE_IMAGES[0])?.draw(SIDE, SIDE) ?? [];
  const at = (i: number): number => rgba[i] ?? 0;
  return Float32Array.from({length: SIDE * SIDE}, (_, p) => (at(4 * p) + at(4 * p + 1) + at(4 * p + 2)) / 382.5 - 1);
}

const distances = ({plain, residual}: ScaledOutputs, image: Float32Array, scale: number): ScalePoint => ({
  scale,
  plain: distanceFromCopy(plain, image),
  residual: distanceFromCopy(residual, image)
});

function measure(name: string): Measured {
  const image = greyImage(name);
  return {image, points: SCALES.map((s) => distances(scaledStack(image, SIDE, s, SEED), image, s))};
}

function distanceTable(points: readonly ScalePoint[]): Node {
  const columns = ["s", say.residual, say.plain].map((label) => ({label, number: true}));
  const rows = points.map(({scale, residual, plain}) => [fixed(scale, 2), residual, plain]);
  return dataTable(say.distanceFromACopyBy, columns, rows);
}

/** What comes in and what both stacks give out, in one scale of greys. */
function pictureRows(image: Float32Array, {residual, plain}: ScaledOutputs): HTMLElement {
  const rows = [
    {label: say.xWhatComesIn, data: image},
    {label: say.residualStack, data: residual},
    {label: say.plainStack, data: plain}
  ];
  return greyRows(rows, SIDE, 1, {width: 120});
}

/** Scales all weights of a plain and a residual stack from 1 to 0 and shows what is left of a picture. Computed on the page, seed 1. */
export function scaleLab(): Plate {
  const picture = labelledSelect(
    say.picture,
    SAMPLE_IMAGES.map(({name}) => [name, name] as const)
  );
  const scale = rangeControl(say.allWeightsTimesSLabel, {
    min: 0,
    max: 1,
    step: 0.05,
    value: 1,
    text: (s) => fixed(s, 2)
  });
  /** Of the chosen picture; computed when it is first asked for, as the plate may stay folded away. */
  let measured: Measured | undefined;
  const current = (): Measured => (measured ??= measure(picture.input.value));
  picture.input.addEventListener("input", () => (measured = undefined));
  const [pictures, plot] = [element("div"), element("div")];
  const words = statusLine();
  return plate({
    title: say.whatSmallWeightsLeave,
    className: "side-by-side",
    controls: [picture.cell, scale.cell],
    draw() {
      const {image, points} = current();
      const outputs = scaledStack(image, SIDE, scale.value, SEED);
      const chosen = distances(outputs, image, scale.value);
      const width = Math.max(280, Math.min(plot.clientWidth || 480, 560));
      pictures.replaceChildren(pictureRows(image, outputs));
      plot.replaceChildren(scaleCurves(points, chosen, {width}));
      words.textContent = say.atSThePlain(
        fixed(scale.value, 2),
        percent(sizeBeside(outputs.plain, image)),
        percent(chosen.residual)
      );
      return [pictures, plot];
    },
    below: [words],
    caption: say.unitsOfTwoConvolutions(STACK.units, STACK.maps, SEED),
    table: {name: say.tableOfDistances, make: () => distanceTable(current().points)}
  });
}

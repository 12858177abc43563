import {layerTable} from "../figures/layerTable.js";
import {stageDiagram} from "../figures/stageDiagram.js";
import {miniature} from "../model/miniature.js";
import {residualNetwork} from "../model/residualNetwork.js";
import type {Network} from "../model/types.js";
import {labelled, labelledSelect} from "./labelled.js";
import {onResize} from "./onResize.js";

interface Size {
  readonly size: number;
  readonly classes: number;
}

/** The networks that can be looked at, by the name in the control. */
const VARIANTS: Readonly<Record<string, (of: Size) => Network>> = {
  "ResNet-34": ({size, classes}) => residualNetwork({title: "ResNet-34", input: [size, size, 3], classes}),
  "ResNet-18": ({size, classes}) =>
    residualNetwork({title: "ResNet-18", input: [size, size, 3], classes, stages: [2, 2, 2, 2]}),
  "Plain-34": ({size, classes}) =>
    residualNetwork({title: "Plain-34", input: [size, size, 3], classes, shortcut: "none"}),
  "Miniature (the lab's)": ({size, classes}) => miniature({size, classes})
};

const RANGES = {
  "Input size": {minimum: 8, maximum: 512, initial: 224},
  Classes: {minimum: 2, maximum: 21841, initial: 10}
} as const;

/** The diagram of a network's stages and the table of its layers, for the variant, input size and classes that the reader sets. */
export function shapeExplorer(): HTMLElement {
  const element = document.createElement("section");
  element.setAttribute("aria-label", "Shapes of every layer");
  const controls = document.createElement("div");
  controls.className = "shape-controls";
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("role", "alert");
  const variant = labelledSelect(
    "Variant",
    Object.keys(VARIANTS).map((name) => [name, name] as const)
  );
  const numbers = (Object.keys(RANGES) as (keyof typeof RANGES)[]).map((label) => {
    const input = document.createElement("input");
    const {minimum, maximum, initial} = RANGES[label];
    input.type = "number";
    input.min = String(minimum);
    input.max = String(maximum);
    input.value = String(initial);
    return {label, ...labelled(label, input)};
  });
  controls.append(variant.cell, ...numbers.map(({cell}) => cell));
  const diagram = document.createElement("div");
  diagram.className = "wide";
  const table = document.createElement("div");
  table.className = "wide";
  element.append(controls, problem, diagram, table);

  let valid: Size = {size: RANGES["Input size"].initial, classes: RANGES.Classes.initial};
  function read(): void {
    const sentences: string[] = [];
    const values = numbers.map(({label, input}, i) => {
      const {minimum, maximum} = RANGES[label];
      const value = input.value.trim() === "" ? NaN : Number(input.value);
      const fits = Number.isInteger(value) && value >= minimum && value <= maximum;
      const kept = i === 0 ? valid.size : valid.classes;
      input.setAttribute("aria-invalid", String(!fits));
      if (!fits)
        sentences.push(
          `${label} ${Number.isNaN(value) ? "is not a number" : `is ${input.value}`}, but must be a whole number from ${minimum} to ${maximum}; ${kept} stays in use.`
        );
      return fits ? value : kept;
    });
    problem.textContent = sentences.join(" ");
    valid = {size: values[0] ?? valid.size, classes: values[1] ?? valid.classes};
  }
  function draw(): void {
    const build = VARIANTS[variant.input.value] ?? VARIANTS["ResNet-34"];
    const network = build?.(valid);
    if (network === undefined) return;
    const width = Math.max(288, Math.min(diagram.clientWidth || 960, 960));
    const picture = stageDiagram(network, {width});
    const layers = layerTable(network);
    const light = (event: Event): void => {
      const {detail} = event as CustomEvent<string>;
      picture.highlight(detail);
      layers.highlight(detail);
    };
    picture.addEventListener("inspect", light);
    picture.addEventListener("open", (event) => {
      light(event);
      layers.open((event as CustomEvent<string>).detail);
    });
    diagram.replaceChildren(picture);
    table.replaceChildren(layers);
  }
  element.addEventListener("input", () => {
    read();
    draw();
  });
  draw();
  onResize(diagram, draw);
  return element;
}

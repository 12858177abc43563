import {layerDetails} from "../figures/layerDetails.js";
import {layerTable} from "../figures/layerTable.js";
import {stageDiagram} from "../figures/stageDiagram.js";
import {totalsTable} from "../figures/totalsTable.js";
import {
  DEFAULT_SHAPES,
  formatShapeHash,
  parseShapeHash,
  readShapes,
  SHAPE_LABELS,
  SHAPE_RULES,
  VARIANT_NAMES,
  variantNetwork,
  type ShapeConfig
} from "../model/variants.js";
import type {Network} from "../model/types.js";
import {labelled, labelledSelect} from "./labelled.js";
import {layerTableTools} from "./layerTableTools.js";
import {onResize} from "./onResize.js";

const VARIANT_CHOICES = VARIANT_NAMES.map(
  (name) => [name, name === "Miniature" ? "Miniature (the lab's)" : name] as const
);

function numberInput(key: keyof typeof SHAPE_RULES): HTMLInputElement {
  const input = document.createElement("input");
  const {minimum, maximum} = SHAPE_RULES[key];
  input.type = "number";
  input.min = String(minimum);
  input.max = String(maximum);
  return labelled(SHAPE_LABELS[key], input).input;
}

/** A control for each key of the configuration, in the order of the link. */
function shapeInputs(): Record<keyof ShapeConfig, HTMLInputElement | HTMLSelectElement> {
  const select = (key: keyof ShapeConfig, choices: readonly (readonly [string, string])[]): HTMLSelectElement =>
    labelledSelect(SHAPE_LABELS[key], choices).input;
  return {
    variant: select("variant", VARIANT_CHOICES),
    size: numberInput("size"),
    classes: numberInput("classes"),
    shortcut: select("shortcut", [
      ["B", "B: projection where the shape changes"],
      ["A", "A: zero padding instead"],
      ["C", "C: projection on every one"]
    ]),
    padding: select("padding", [
      ["keras", "Keras, “same”"],
      ["torch", "PyTorch, symmetric"]
    ]),
    compare: select("compare", [["none", "nothing"], ...VARIANT_CHOICES])
  };
}

/** One network's picture, the facts of one layer, and the table of all; what is lit in one is lit in the others. */
function networkView(network: Network, width: number, caption: string, beside?: Network): readonly HTMLElement[] {
  const picture = stageDiagram(network, {width});
  const table = layerTable(network, {caption, ...(beside ? {beside} : {})});
  const details = layerDetails(network);
  const tools = layerTableTools(network, table);
  const unitOf = new Map(
    network.layers.flatMap((layer) =>
      layer.kind === "residualUnit" ? [...layer.main, ...layer.skip].map(({name}) => [name, layer.name] as const) : []
    )
  );
  const light = (event: Event): string => {
    const {detail} = event as CustomEvent<string>;
    picture.highlight(unitOf.get(detail) ?? detail);
    table.highlight(detail);
    details.show(detail);
    return detail;
  };
  picture.addEventListener("inspect", light);
  table.addEventListener("inspect", light);
  picture.addEventListener("open", (event) => {
    tools.showAll();
    table.open(light(event));
  });
  return [picture, details, tools, table];
}

/**
 * The diagram of a network's stages and the table of its layers, for what the reader sets; a second network beside it, with
 * what differs marked. The page's address carries all of it.
 */
export function shapeExplorer(): HTMLElement {
  const element = document.createElement("section");
  element.setAttribute("aria-label", "Shapes of every layer");
  const controls = document.createElement("div");
  controls.className = "shape-controls";
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("role", "alert");
  const view = document.createElement("div");
  view.className = "wide";
  element.append(controls, problem, view);
  const inputs = shapeInputs();
  const keys = Object.keys(inputs) as (keyof ShapeConfig)[];
  controls.append(...keys.map((key) => inputs[key].parentElement ?? inputs[key]));

  let config = DEFAULT_SHAPES;
  function take(read: ReturnType<typeof readShapes>): void {
    config = read.config;
    problem.textContent = [...read.problems.values()].join(" ");
    for (const key of keys) inputs[key].setAttribute("aria-invalid", String(read.problems.has(key)));
    inputs.shortcut.disabled = config.variant === "Plain-34" && config.compare === "none";
    draw();
  }
  function draw(): void {
    const network = variantNetwork(config.variant, config);
    const beside = config.compare === "none" ? undefined : variantNetwork(config.compare, config);
    const width = Math.max(288, Math.min(view.clientWidth || 960, 960));
    view.replaceChildren(
      ...(beside ? [totalsTable(network, beside)] : []),
      ...networkView(network, width, "Layers", beside),
      ...(beside ? networkView(beside, width, `${beside.title}, beside it`, network) : [])
    );
  }
  function fromLink(): void {
    const read = parseShapeHash(location.hash);
    for (const key of keys) inputs[key].value = String(read.config[key]);
    take(read);
  }
  element.addEventListener("input", () => {
    take(readShapes(Object.fromEntries(keys.map((key) => [key, inputs[key].value])), config));
    history.replaceState(null, "", formatShapeHash(config));
  });
  addEventListener("hashchange", () => {
    if (element.isConnected && location.hash.includes("=")) fromLink();
  });
  fromLink();
  onResize(view, draw);
  return element;
}

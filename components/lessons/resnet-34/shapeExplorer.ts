import {totalsTable} from "./totalsTable.js";
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
} from "../../network/variant.js";
import {formatShapeView, OVERVIEW, parseShapeView, type ShapeView} from "../../picture/shapeView.js";
import type {Network} from "../../network/network.js";
import {labelled, labelledSelect} from "../../ui/labelled.js";
import {networkView, type NetworkView} from "./networkView.js";
import {onResize} from "../../ui/onResize.js";
import {viewTools} from "./viewTools.js";

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

/**
 * The diagram of a network's stages and the table of its layers, for what the reader sets; a second network beside it, with
 * what differs marked. The page's address carries all of it.
 */
export function shapeExplorer(): HTMLElement & {stop(): void} {
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
  let zoom: ShapeView = OVERVIEW;
  let views: readonly NetworkView[] = [];
  const tools = viewTools((next) =>
    look({...zoom, ...next(zoom, Math.max(...networks().map(({stages}) => stages.length)))})
  );
  element.insertBefore(tools.element, view);
  const networks = (): readonly Network[] =>
    [config.variant, ...(config.compare === "none" ? [] : [config.compare])].map((name) =>
      variantNetwork(name, config)
    );
  const keep = (): void => history.replaceState(null, "", formatShapeHash(config) + formatShapeView(zoom));
  function take(read: ReturnType<typeof readShapes>): void {
    config = read.config;
    problem.textContent = [...read.problems.values()].join(" ");
    for (const key of keys) inputs[key].setAttribute("aria-invalid", String(read.problems.has(key)));
    inputs.shortcut.disabled = config.variant === "Plain-34" && config.compare === "none";
  }
  function look(next: ShapeView): void {
    zoom = next;
    tools.show(next);
    for (const one of views) one.show(next);
    keep();
  }
  function draw(): void {
    for (const one of views) one.halt();
    const [network, beside] = networks() as [Network, Network?];
    const width = Math.max(240, Math.min(view.clientWidth || 960, 960));
    const common = {
      width,
      view: zoom,
      onView: look,
      onInspect: (ids: readonly string[]) => views.forEach((one) => one.light(ids))
    };
    views = [
      networkView(network, {
        ...common,
        caption: "Layers",
        beside,
        onTravel: (from, to, share) => views[1]?.travel(from, to, share)
      }),
      ...(beside ? [networkView(beside, {...common, caption: `${beside.title}, beside it`, beside: network})] : [])
    ];
    view.replaceChildren(
      ...(beside ? [totalsTable(network, beside)] : []),
      ...views.flatMap(({picture}) => picture),
      ...views.flatMap(({below}) => below)
    );
    tools.show(zoom);
  }
  function fromLink(): void {
    const read = parseShapeHash(location.hash);
    for (const key of keys) inputs[key].value = String(read.config[key]);
    take(read);
    zoom = parseShapeView(location.hash, networks());
    draw();
  }
  controls.addEventListener("input", () => {
    take(readShapes(Object.fromEntries(keys.map((key) => [key, inputs[key].value])), config));
    // What was open stays open where the new networks have it.
    zoom = parseShapeView(formatShapeView(zoom), networks());
    draw();
    keep();
  });
  const changed = (): void => {
    if (element.isConnected && location.hash.includes("=")) fromLink();
  };
  addEventListener("hashchange", changed);
  fromLink();
  const unwatch = onResize(view, draw);
  return Object.assign(element, {
    stop() {
      for (const one of views) one.halt();
      removeEventListener("hashchange", changed);
      unwatch();
    }
  });
}

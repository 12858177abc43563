import {whole} from "../draw/numbers.js";
import {create} from "d3";
import {mixGraphs} from "./mixGraphs.js";
import {pulseAt} from "./stagePulse.js";
import {pulseWords} from "./pulseWords.js";
import {scaleFor, stageGraph} from "./stageGraph.js";
import type {BoxPart, StageGraph} from "./stageParts.js";
import {play, type Motion} from "../draw/motion.js";
import {networkDifferences} from "../network/networkDifferences.js";
import {shapeText} from "../network/outputShape.js";
import {OVERVIEW, type ShapeView} from "./shapeView.js";
import type {Network} from "../network/network.js";
import {drawStage, type BoxWords} from "./drawStage.js";
import {layerKeys} from "./layerKeys.js";
import {pulseMark} from "./pulseMark.js";
import {element} from "../ui/element.js";
import {stageLegend} from "./stageLegend.js";
import {attributes} from "../draw/attributes.js";

export interface StageDiagramOptions {
  /** CSS pixels. */
  readonly width?: number;
  /** What is spread out and open at first. */
  readonly view?: ShapeView;
  /** Another network: drawn to the same scale, and layers that differ from those in the same place there are marked. */
  readonly beside?: Network;
}

/**
 * The picture of a network's layers. It emits bubbling events: `inspect` and `open` with a layer's id, `fold` with a stage's number.
 */
export interface StageDiagram extends HTMLElement {
  readonly svg: SVGSVGElement;
  /** Lights layers by their ids; one inside a closed unit lights the unit. */
  highlight(ids: ReadonlySet<string>): void;
  /** Moves to another view (200–600 ms; a newer view takes over where the old had come to). */
  show(view: ShapeView): void;
  /** How many stops the way from the image to the classes has; an open unit has more. */
  stops(): number;
  /** The layer or unit at a stop, and the stop at a layer, or the next one that there is. */
  layerAt(stop: number): string;
  stopAt(layer: string): number;
  /** What happens at a stop; `{f}` stands for the residual function in either notation. */
  words(stop: number): string;
  /** Puts the pulse at a time in stops; null takes it away. */
  travel(time: number | null): void;
}

/** Milliseconds that folding and opening take. */
const DURATION = 450;

function wordsOf(
  network: Network,
  differences: ReadonlyMap<string, string>,
  isOpen: (id: string) => boolean
): BoxWords {
  const skips = new Set(network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? layer.skip : [])));
  return {
    name({facts, shape, shortcut}) {
      if (facts === undefined) return `image, ${shape.join("×")}`;
      const {layer, output, parameters} = facts;
      const count = whole(parameters.trainable + parameters.nonTrainable);
      const skip = shortcut === undefined || shortcut === "none" ? "" : `, ${shortcut} shortcut`;
      const differs = differences.get(layer.id);
      return `${layer.name}, output ${shapeText(output)}, ${count} parameters${skip}${differs === undefined ? "" : `; ${differs}`}`;
    },
    isOpen: ({kind, key}) => (kind === "unit" ? isOpen(key) : undefined),
    kind: ({kind, facts, shortcut}: BoxPart) =>
      [
        facts?.layer.kind ?? "image",
        kind,
        shortcut === "none" ? "plain" : "",
        facts && skips.has(facts.layer as never) ? "on-skip" : ""
      ]
        .join(" ")
        .trim()
  };
}

/**
 * A whole network, one box a layer: the face as high and wide as the feature map, as thick as its channels, to one scale; each
 * shortcut an arc above its unit, each sum a node. Arrow keys move from layer to layer, Enter opens one.
 */
export function stageDiagram(network: Network, options: StageDiagramOptions = {}): StageDiagram {
  const {width = 960, beside} = options;
  let view = options.view ?? OVERVIEW;
  const differences = beside === undefined ? new Map<string, string>() : networkDifferences(network, beside);
  const scale = () => scaleFor(beside === undefined ? [network] : [network, beside], width, view);
  const layout = (): StageGraph => stageGraph(network, {width, view, scale: scale(), differences});
  let target = layout();
  let drawn = target;
  const isPlain = network.layers.every((layer) => layer.kind !== "residualUnit" || layer.shortcut === "none");
  const root = element("div", {className: isPlain ? "stage-diagram plain-network" : "stage-diagram"});
  const svg = attributes(create("svg"), {
    role: "group",
    "aria-label": `Layers of ${network.title}. Arrow keys move, Enter opens a layer.`
  });
  attributes(svg, {"font-size": 12, width});
  const hidden = () => svg.append("g").attr("aria-hidden", "true");
  const layers = {
    frames: hidden(),
    rails: hidden(),
    arcs: hidden(),
    boxes: svg.append("g"),
    nodes: hidden(),
    texts: hidden(),
    spans: svg.append("g")
  };
  const pulse = pulseMark(svg.append("g"), () => width);
  const below = svg.append("g");
  let legend = stageLegend(network, scale(), width);
  const words = wordsOf(network, differences, (id) => view.open.has(id));
  const units = new Map(
    network.layers.flatMap((layer) =>
      layer.kind === "residualUnit" ? [...layer.main, ...layer.skip].map(({id}) => [id, layer.id] as const) : []
    )
  );

  let lit: ReadonlySet<string> = new Set();
  let time: number | null = null;
  function light(): void {
    const open = new Set(target.boxes.map(({key}) => key));
    const shown = new Set([...lit].map((id) => (open.has(id) ? id : (units.get(id) ?? id))));
    for (const group of svg.selectAll<SVGElement, unknown>("[data-layer], [data-arc]").nodes())
      group.classList.toggle("lit", shown.has(group.dataset.layer ?? group.dataset.arc ?? ""));
  }
  function travel(): void {
    if (time === null) {
      pulse.hide();
      return;
    }
    const at = pulseAt(drawn, time);
    const {shape, unit} = target.stops[at.stop] ?? {shape: [], unit: ""};
    const beside = target.stops[at.stop + 1]?.unit ?? "";
    const arc = target.arcs.find((piece) => piece.unit === unit || piece.unit === beside);
    pulse.show(at, shape.join("×"), arc?.shortcut ?? "");
  }
  function draw(graph: StageGraph): void {
    drawn = graph;
    drawStage(layers, graph, words);
    attributes(svg, {height: graph.height + legend.height, viewBox: `0 0 ${width} ${graph.height + legend.height}`});
    below.attr("transform", `translate(0,${graph.height})`);
    travel();
  }
  below.append(() => legend.node);
  draw(target);
  root.append(svg.node() as SVGSVGElement);
  const keys = layerKeys(root, layers.boxes.node() as SVGGElement);
  let motion: Motion | undefined;
  return Object.assign(root, {
    svg: svg.node() as SVGSVGElement,
    stops: () => target.stops.length,
    layerAt: (stop: number) => target.stops[stop]?.id ?? "",
    stopAt(layer: string) {
      const exact = target.stops.findIndex(({id}) => id === layer);
      const rank = (id: string): number => network.layers.findIndex((outer) => outer.id === (units.get(id) ?? id));
      return exact >= 0
        ? exact
        : Math.max(
            0,
            target.stops.findIndex(({id}) => rank(id) >= rank(layer))
          );
    },
    words: (stop: number) => pulseWords(target, stop),
    highlight(ids: ReadonlySet<string>) {
      lit = ids;
      light();
    },
    show(next: ShapeView) {
      motion?.stop();
      view = next;
      const from = drawn;
      target = layout();
      legend = stageLegend(network, scale(), width);
      below.node()?.replaceChildren(legend.node);
      motion = play({
        duration: DURATION,
        onFrame: (share) => draw(mixGraphs(from, target, share < 0.5 ? 2 * share ** 2 : 1 - 2 * (1 - share) ** 2)),
        onEnd: () => {
          keys.refresh();
          light();
        }
      });
    },
    travel(next: number | null) {
      time = next;
      travel();
    }
  });
}

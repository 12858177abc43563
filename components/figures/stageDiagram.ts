import {create} from "d3-selection";
import {stageGraph, type LayerBox} from "../graph/stageGraph.js";
import {shapeText} from "../model/outputShape.js";
import type {Network} from "../model/types.js";

/** The picture of a network's layers; one can be lit by its name. It emits bubbling `inspect` and `open` events with that name. */
export interface StageDiagram extends HTMLElement {
  highlight(name: string | null): void;
}

const nameOf = (box: LayerBox): string => {
  const {layer, output, parameters} = box.facts;
  const count = (parameters.trainable + parameters.nonTrainable).toLocaleString("en-US");
  const skip = box.shortcut === undefined || box.shortcut === "none" ? "" : `, ${box.shortcut} shortcut`;
  return `${layer.name}, output ${shapeText(output)}, ${count} parameters${skip}`;
};

/**
 * The whole network, one box a layer: the face as high as the feature map (square-root scale), as thick as its channels (log
 * scale), every shortcut an arc above its unit. Arrow keys move from layer to layer, Enter opens one.
 */
export function stageDiagram(network: Network, {width = 960}: {readonly width?: number} = {}): StageDiagram {
  const graph = stageGraph(network, width);
  const element = document.createElement("div");
  element.className = "stage-diagram";
  const svg = create("svg")
    .attr("width", width)
    .attr("height", graph.height)
    .attr("viewBox", `0 0 ${width} ${graph.height}`)
    .attr("role", "group")
    .attr("aria-label", `Layers of ${network.title}. Arrow keys move, Enter opens a layer.`)
    .attr("font-size", 12);
  for (const {name, shape, from, to, y} of graph.spans) {
    const bracket = svg.append("g").attr("aria-hidden", "true").attr("transform", `translate(0,${y})`);
    bracket.append("path").attr("d", `M${from},0v6H${to}v-6`).attr("fill", "none").attr("stroke", "var(--muted)");
    [name, shape].forEach((text, i) =>
      bracket
        .append("text")
        .attr("x", from)
        .attr("y", 21 + 15 * i)
        .attr("fill", "var(--ink)")
        .text(text)
    );
  }
  const buttons = graph.boxes.map((box, index) => {
    const {x, y, face, depth, shortcut} = box;
    const previous = graph.boxes[index - 1];
    if (previous?.row === box.row)
      svg.append("line").attr("x1", previous.x + previous.depth).attr("x2", x).attr("y1", y).attr("y2", y).attr("stroke", "var(--muted)"); // prettier-ignore
    if (shortcut !== undefined && shortcut !== "none") {
      const projection = shortcut === "projection";
      const [from, to, top] = [x - 7, x + depth + 7, y - face / 2 - 14];
      svg
        .append("path")
        .attr("d", `M${from},${y}C${from},${top} ${from},${top} ${(from + to) / 2},${top}S${to},${top} ${to},${y}`)
        .attr("fill", "none")
        .attr("stroke", projection ? "var(--projection)" : "var(--residual)")
        .attr("stroke-width", projection ? 2.5 : 2)
        .attr("stroke-dasharray", projection ? "3 2" : null);
      svg.append("circle").attr("cx", to).attr("cy", y).attr("r", 4.5).attr("fill", "var(--surface)").attr("stroke", "var(--ink)"); // prettier-ignore
      svg
        .append("path")
        .attr("d", `M${to - 3},${y}h6M${to},${y - 3}v6`)
        .attr("stroke", "var(--ink)");
    }
    const group = svg
      .append("g")
      .attr("role", "button")
      .attr("tabindex", index === 0 ? 0 : -1)
      .attr("aria-label", nameOf(box))
      .attr("data-layer", box.facts.layer.name);
    group.append("title").text(nameOf(box));
    group
      .append("rect")
      .attr("class", "face")
      .attr("x", x)
      .attr("y", y - face / 2)
      .attr("width", depth)
      .attr("height", face)
      .attr("rx", 2)
      .attr("fill", box.stage > 0 ? "color-mix(in srgb, var(--residual) 22%, var(--surface))" : "var(--raised)")
      .attr("stroke", box.stage > 0 ? "var(--residual)" : "var(--muted)");
    return group.node() as SVGGElement;
  });
  const send = (type: "inspect" | "open", target: EventTarget | null): void => {
    const layer = target instanceof Element ? target.closest<SVGGElement>("[data-layer]")?.dataset.layer : undefined;
    if (layer !== undefined) element.dispatchEvent(new CustomEvent(type, {bubbles: true, detail: layer}));
  };
  const move = (index: number): void => {
    const next = buttons[Math.min(buttons.length - 1, Math.max(0, index))];
    for (const button of buttons) button.setAttribute("tabindex", button === next ? "0" : "-1");
    next?.focus();
  };
  element.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at < 0) return;
    const target = {ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1}[event.key]; // prettier-ignore
    if (target !== undefined) move(target);
    else if (event.key === "Enter" || event.key === " ") send("open", event.target);
    else return;
    event.preventDefault();
  });
  element.addEventListener("focusin", (event) => send("inspect", event.target));
  element.addEventListener("pointerover", (event) => send("inspect", event.target));
  element.addEventListener("click", (event) => send("open", event.target));
  const legend = document.createElement("p");
  legend.className = "provenance";
  legend.textContent =
    "Height of a box: side of the feature map, on a square-root scale. Thickness: channels, on a logarithmic scale. Solid arc: identity shortcut. Dashed arc: projection shortcut. The circle is the sum.";
  element.append(svg.node() as SVGSVGElement, legend);
  return Object.assign(element, {
    highlight(name: string | null) {
      for (const button of buttons) button.classList.toggle("lit", button.dataset.layer === name);
    }
  });
}

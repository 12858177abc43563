import {create} from "d3-selection";
import {line} from "d3-shape";
import {pointAlong, unitGraph, type Point, type UnitNode} from "../graph/unitGraph.js";
import {play, prefersStill, type Motion} from "../marks/motion.js";
import type {ResidualUnit, Shape} from "../model/types.js";

export interface UnitDiagramOptions {
  /** CSS pixels. */
  readonly width?: number;
}

/** Milliseconds that the data takes from one node to the next. */
const PACE = 700;

/** What happens at a node, in words. */
function sentence(node: UnitNode, unit: ResidualUnit, before: UnitNode | undefined): string {
  switch (node.kind) {
    case "input":
      return unit.shortcut === "none"
        ? `x, ${node.shape}, enters the layers. There is no shortcut.`
        : `x, ${node.shape}, enters both paths.`;
    case "sum":
      if (unit.shortcut === "none") return "Without a shortcut there is nothing to add.";
      return unit.shortcut === "projection"
        ? `f(x) and the projected x have the same shape, ${node.shape}, and are added.`
        : `f(x) and x itself are added, value by value: ${node.shape}.`;
    case "output":
      return `y, ${node.shape}, goes to the next unit.`;
    case "layer":
      return before?.shape === node.shape
        ? `${node.label}: ${node.shape}, the shape stays.`
        : `${node.label}: ${before?.shape ?? ""} becomes ${node.shape}.`;
    default:
      return node.kind satisfies never;
  }
}

/**
 * A residual unit as a picture, and the way of one feature map through it: along the main path and along the shortcut at once,
 * together from the sum on (He et al. 2015, figure 2). Buttons `Play`, `Step`, and a slider `Position`.
 */
export function unitDiagram(unit: ResidualUnit, input: Shape, {width = 640}: UnitDiagramOptions = {}): HTMLElement {
  const graph = unitGraph(unit, input, width);
  const {main, skip, arc, sumIndex, vertical} = graph;
  const last = main.length - 1;
  const element = document.createElement("div");
  element.className = "unit-diagram";
  const nodes = [...main.filter(({kind}) => kind !== "sum" || arc.length > 0), ...skip];
  const kinds = {
    identity: "x added as it is",
    projection: "x projected (1×1 convolution, batch norm) and added",
    "zero-padding": "x padded with zeros and added",
    none: "nothing added"
  }; // prettier-ignore
  const title = `Unit with ${kinds[unit.shortcut]}: ${main.map(({label, shape}) => `${label} ${shape}`).join(", ")}.`;
  const svg = create("svg")
    .attr("width", graph.width)
    .attr("height", graph.height)
    .attr("viewBox", `0 0 ${graph.width} ${graph.height}`)
    .attr("role", "img")
    .attr("aria-label", title)
    .attr("font-size", 13);
  svg.append("title").text(title);
  const path = line<Point>(
    ({x}) => x,
    ({y}) => y
  );
  svg
    .append("path")
    .attr("d", path(main))
    .attr("fill", "none")
    .attr("stroke", "var(--muted)")
    .attr("stroke-width", 1.5);
  const skipColour = unit.shortcut === "projection" ? "var(--projection)" : "var(--residual)";
  if (arc.length > 0) {
    svg.append("path").attr("class", "skip").attr("d", path(arc)).attr("fill", "none").attr("stroke", skipColour).attr("stroke-width", 3).attr("stroke-dasharray", unit.shortcut === "projection" ? "3 3" : null); // prettier-ignore
    const middle = pointAlong(arc, 0.5);
    svg
      .append("text")
      .attr("x", middle.x + (vertical ? 8 : 0))
      .attr("y", middle.y - (vertical ? 0 : skip.length > 0 ? 24 : 8))
      .attr("text-anchor", vertical ? "start" : "middle")
      .attr("fill", skipColour)
      .text(unit.shortcut === "projection" ? (skip.length > 0 && vertical ? "" : "projection") : "identity");
  }
  const groups = nodes.map((node) => {
    const group = svg.append("g").attr("data-node", node.id).attr("transform", `translate(${node.x},${node.y})`);
    const colour = node.path === "skip" ? "var(--projection)" : "var(--ink)";
    const shape = group
      .append("rect")
      .attr("x", -node.width / 2)
      .attr("y", -node.height / 2)
      .attr("width", node.width)
      .attr("height", node.height)
      .attr("rx", node.kind === "layer" ? 6 : node.width / 2);
    shape.attr("fill", "var(--surface)").attr("stroke", colour).attr("stroke-width", 1.5);
    const words = node.kind === "layer" && !vertical && node.path !== "skip" ? node.label.split(" ") : [node.label];
    words.forEach((word, i) => {
      group.append("text").attr("text-anchor", "middle").attr("dy", `${0.35 + 1.15 * (i - (words.length - 1) / 2)}em`).attr("fill", colour).attr("font-size", node.kind === "sum" ? 20 : 13).text(word); // prettier-ignore
    });
    return {node, shape};
  });
  const shapeLabel = svg.append("text").attr("fill", "var(--muted)").attr("font-size", 12).attr("text-anchor", vertical ? "start" : "middle"); // prettier-ignore
  const dot = (colour: string) => svg.append("circle").attr("r", 7).attr("fill", colour).attr("stroke", "var(--surface)").attr("stroke-width", 2); // prettier-ignore
  const mainDot = dot("var(--plain)");
  const skipDot = dot(skipColour);

  const toolbar = document.createElement("div");
  toolbar.className = "figure-controls";
  const button = (label: string): HTMLButtonElement => {
    const node = document.createElement("button");
    node.type = "button";
    node.textContent = label;
    toolbar.append(node);
    return node;
  };
  const playButton = button("Play");
  const stepButton = button("Step");
  const label = document.createElement("label");
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.max = String(last);
  slider.step = "any";
  slider.value = "0";
  label.append("Position", slider);
  const words = document.createElement("p");
  words.className = "unit-words";
  words.setAttribute("aria-live", "polite");
  toolbar.append(label);

  let said = -1;
  function show(at: number): void {
    slider.value = String(at);
    const on = pointAlong(main, at / last);
    mainDot.attr("cx", on.x).attr("cy", on.y);
    const beside = arc.length > 0 && at < sumIndex ? pointAlong(arc, at / sumIndex) : on;
    skipDot.attr("cx", beside.x).attr("cy", beside.y).attr("visibility", arc.length > 0 && at < sumIndex ? null : "hidden"); // prettier-ignore
    const reached = Math.floor(at + 1e-6);
    const node = main[reached] as UnitNode;
    for (const {node: other, shape} of groups) {
      const lit =
        other.path === "skip" ? Math.hypot(other.x - beside.x, other.y - beside.y) < 40 : other.id === node.id;
      shape.attr("stroke-width", lit ? 4 : 1.5);
    }
    shapeLabel
      .attr("x", vertical ? node.x + 8 : Math.min(Math.max(node.x, 34), graph.width - 40))
      .attr("y", vertical ? node.y + 33 : node.y + 44)
      .text(node.shape);
    if (reached === said) return;
    said = reached;
    words.textContent = sentence(node, unit, main[reached - 1]);
    slider.setAttribute("aria-valuetext", words.textContent);
  }
  let motion: Motion | undefined;
  function pause(): void {
    motion?.stop();
    motion = undefined;
    playButton.textContent = "Play";
  }
  function travel(to: number): void {
    pause();
    const from = Number(slider.value);
    playButton.textContent = "Pause";
    motion = play({
      duration: PACE * Math.max(1, to - from),
      onFrame: (time) => (element.isConnected ? show(from + time * (to - from)) : pause()),
      onEnd: pause
    });
  }
  playButton.addEventListener("click", () => {
    if (motion) {
      pause();
      return;
    }
    if (Number(slider.value) >= last) show(0);
    travel(last);
  });
  stepButton.addEventListener("click", () => {
    const at = Number(slider.value);
    const next = at >= last ? 0 : Math.floor(at + 1e-6) + 1;
    pause();
    if (next === 0 || prefersStill()) show(next);
    else travel(next);
  });
  slider.addEventListener("input", () => {
    pause();
    show(Number(slider.value));
  });
  show(0);
  element.append(svg.node() as SVGSVGElement, toolbar, words);
  return element;
}

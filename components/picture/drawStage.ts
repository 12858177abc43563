import {line, type Selection} from "d3";
import {arcPoints} from "./arcPoints.js";
import type {BoxPart, Part, StageGraph, TextPart} from "./stageParts.js";
import type {Point} from "./unitGraph.js";
import {boxPaths} from "./boxPaths.js";
import {attributes} from "../draw/attributes.js";
import {append} from "../draw/append.js";

/** One layer of the picture. */
export type StageLayer = Selection<SVGGElement, undefined, null, undefined>;

/** The layers of the picture, from back to front. */
export interface StageLayers {
  readonly frames: StageLayer;
  readonly rails: StageLayer;
  readonly arcs: StageLayer;
  readonly boxes: StageLayer;
  readonly nodes: StageLayer;
  readonly texts: StageLayer;
  readonly spans: StageLayer;
}

/** What a box is called, and whether it is open; undefined for what cannot be opened. */
export interface BoxWords {
  name(box: BoxPart): string;
  isOpen(box: BoxPart): boolean | undefined;
  /** Class of the box's kind, for its colours. */
  kind(box: BoxPart): string;
}

const key = (part: unknown): string => (part as Part).key;
const path = line<Point>(
  ({x}) => x,
  ({y}) => y
);
const at = ({x, y}: Part): string => `translate(${x},${y})`;
const seen = ({opacity}: Part): number | null => (opacity < 1 ? opacity : null);

/** Least side of what can be pointed at, in CSS pixels. */
const TARGET = 24;

function drawBoxes(layer: StageLayer, boxes: readonly BoxPart[], words: BoxWords): void {
  const drawn = layer
    .selectAll<SVGGElement, BoxPart>("g.box")
    .data(boxes, key)
    .join((enter) => {
      const group = enter.append("g").attr("class", (box) => `box ${words.kind(box)}`);
      attributes(
        group.filter(({facts}) => facts !== undefined),
        {role: "button", tabindex: -1, "data-layer": key}
      );
      group.append("title").text((box) => words.name(box));
      append(group, "rect", {class: "target", fill: "none", "pointer-events": "all"});
      for (const side of ["side", "top", "front"]) group.append("path").attr("class", side);
      group
        .filter(({size}) => size.cut)
        .append("path")
        .attr("class", "cut");
      return group;
    });
  attributes(drawn, {transform: at, opacity: seen});
  drawn.each(function (box) {
    const {height, thick, lean, rise} = box.size;
    const marks = this.children;
    const wanted = [height, thick, lean, rise, box.body].map((value) => value.toFixed(2)).join();
    if (this.dataset.size === wanted) return;
    this.dataset.size = wanted;
    const wide = Math.max(thick + lean, box.kind === "inner" ? 14 : 10);
    const tall = box.body > 0 ? Math.max(height + rise, TARGET) : 0;
    const [target, side, top, front] = [...marks].filter(({tagName}) => tagName !== "title");
    const paths = boxPaths(height, thick, lean, rise);
    for (const [name, value] of Object.entries({x: 0, y: -tall / 2, width: box.body > 0 ? wide : 0, height: tall}))
      target?.setAttribute(name, String(value));
    side?.setAttribute("d", paths.side);
    top?.setAttribute("d", paths.top);
    front?.setAttribute("d", paths.front);
    const bottom = (height + rise) / 2;
    this.querySelector(".cut")?.setAttribute(
      "d",
      `M${thick / 2 - 6},${bottom + 3}l6,${-height - 6}m4,0l-6,${height + 6}`
    );
    for (const part of [target, side, top, front]) part?.setAttribute("opacity", String(box.body));
    this.setAttribute("pointer-events", box.body > 0 ? "auto" : "none");
  });
  attributes(
    drawn.filter(({facts}) => facts !== undefined),
    {"aria-label": (box) => words.name(box), "aria-expanded": (box) => words.isOpen(box)?.toString() ?? null}
  );
}

function drawTexts(layer: StageLayer, texts: readonly TextPart[]): void {
  const drawn = layer
    .selectAll<SVGGElement, TextPart>("g")
    .data(texts, key)
    .join((enter) => {
      const group = enter.append("g").attr("class", ({kind}) => `note ${kind}`);
      group
        .filter(({kind}) => kind === "badge")
        .append("rect")
        .attr("rx", 4);
      group.append("text");
      return group;
    });
  attributes(drawn, {transform: at, opacity: seen});
  attributes(drawn.select<SVGTextElement>("text"), {
    "text-anchor": ({kind}) => (kind === "name" ? "start" : "middle"),
    dy: ({kind}) => (kind === "badge" ? "0.34em" : null)
  }).text(({text}) => text);
  const half = ({text}: TextPart): number => 3.2 * text.length + 5;
  attributes(drawn.select<SVGRectElement>("rect"), {
    x: (part) => -half(part),
    width: (part) => 2 * half(part),
    y: -8,
    height: 16
  });
}

function drawSpans(layer: StageLayer, graph: StageGraph): void {
  const drawn = layer
    .selectAll<SVGGElement, StageGraph["spans"][number]>("g.span")
    .data(graph.spans, key)
    .join((enter) => {
      const group = enter.append("g").attr("class", "span");
      group.append("path").attr("class", "bracket");
      append(group, "rect", {class: "button", x: -3, y: 7, height: 24, rx: 5});
      group.append("path").attr("class", "sign");
      append(group, "text", {class: "span-name", y: 23});
      append(group, "text", {class: "span-shape", y: 47});
      return group;
    });
  attributes(drawn, {transform: at, opacity: seen, "data-stage": ({stage}) => (stage > 0 ? stage : null)});
  attributes(
    drawn.filter(({stage}) => stage > 0),
    {
      role: "button",
      tabindex: 0,
      "aria-expanded": ({isSpread}) => String(isSpread),
      "aria-label": ({name, shape}) => `${name}, ${shape}, identical units spread out`
    }
  );
  drawn.select("path.bracket").attr("d", ({x, x2}) => `M0,0v5H${x2 - x}v-5`);
  attributes(drawn.select("rect.button"), {
    visibility: ({stage}) => (stage > 0 ? null : "hidden"),
    width: ({name}) => 26 + 7 * name.length
  });
  drawn
    .select("path.sign")
    .attr("d", ({stage, isSpread}) => (stage === 0 ? null : isSpread ? "M3,19h10" : "M3,19h10M8,14v10"));
  drawn
    .select("text.span-name")
    .attr("x", ({stage}) => (stage > 0 ? 18 : 0))
    .text(({name}) => name);
  drawn.select("text.span-shape").text(({shape}) => shape);
}

/** Draws a network's parts, or moves those that are there to where they are now. */
export function drawStage(layers: StageLayers, graph: StageGraph, words: BoxWords): void {
  attributes(layers.frames.selectAll("rect").data(graph.frames, key).join("rect"), {
    class: "frame",
    rx: 8,
    "data-layer": ({unit}) => unit,
    x: ({x}) => x,
    y: ({y}) => y,
    width: ({width}) => Math.max(0, width),
    height: ({height}) => height,
    opacity: seen
  });
  attributes(layers.rails.selectAll("path").data(graph.rails, key).join("path"), {
    class: "rail",
    opacity: seen,
    d: ({x, x2, y, goesOn}) => `M${x},${y}H${x2}${goesOn ? "m-7,-4l6,4l-6,4" : ""}`
  });
  attributes(layers.arcs.selectAll("path").data(graph.arcs, key).join("path"), {
    class: ({shortcut}) => `arc ${shortcut}`,
    "data-arc": ({unit}) => unit,
    d: (arc) => path(arcPoints(arc)),
    opacity: seen
  });
  drawBoxes(layers.boxes, graph.boxes, words);
  const nodes = layers.nodes
    .selectAll<SVGGElement, StageGraph["nodes"][number]>("g")
    .data(graph.nodes, key)
    .join((enter) => {
      const group = enter.append("g").attr("class", ({kind}) => `node ${kind}`);
      group
        .filter(({kind}) => kind === "sum")
        .append("circle")
        .attr("r", 7);
      group
        .filter(({kind}) => kind === "sum")
        .append("path")
        .attr("d", "M-4,0h8M0,-4v8");
      const relu = group.filter(({kind}) => kind === "relu");
      append(relu, "rect", {x: -18, y: -10, width: 36, height: 20, rx: 10});
      append(relu, "text", {"text-anchor": "middle", dy: "0.34em"}).text("ReLU");
      return group;
    });
  attributes(nodes, {transform: at, opacity: seen});
  drawTexts(layers.texts, graph.texts);
  drawSpans(layers.spans, graph);
}

import type {BaseType, Selection} from "d3";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import {LEAN} from "../network/networkLayout.js";
import type {Group} from "../network/pictureLayer.js";
import {pointOf, squareOf, type LineLayout, type LinePlace} from "./lineLayout.js";
import {isUnit, type LineStation} from "./lineStation.js";

/** What a box is called and whether it is open; undefined for what does not open. */
export interface BoxWords {
  name(station: LineStation): string;
  isOpen(station: LineStation): boolean | undefined;
}

/** The structure of a large network: elements are made once and moved from then on. */
export interface LineStructure {
  readonly boxes: SVGGElement;
  /** Makes what has come, takes away what has gone. */
  follow(stations: readonly LineStation[]): void;
  place(layout: LineLayout): void;
}

type Marks<E extends BaseType> = Selection<E, LineStation, SVGGElement, undefined>;

/** Cells of the head's classes; more are not drawn. */
const CELLS = 10;
const CELL = 4.6;
const key = (station: unknown): string => (station as LineStation).id;
const isStacked = ({behind}: LinePlace): boolean => behind >= 0.5;

function makeBoxes(group: Group, stations: readonly LineStation[], words: BoxWords): Marks<SVGGElement> {
  const boxes = group
    .selectAll<SVGGElement, LineStation>("g.unit")
    .data(stations, key)
    .join((enter) => {
      const box = enter
        .append("g")
        .attr("class", ({kind, onArc}) => `unit ${kind === "image" ? "photo" : kind}${onArc ? " on-arc" : ""}`);
      attributes(
        box.filter(({facts}) => facts !== undefined),
        {role: "button", tabindex: -1, "data-layer": key}
      );
      for (const name of ["flank top", "flank right", "cells"]) box.append("path").attr("class", name);
      append(box, "rect", {class: "face"});
      append(box, "rect", {class: "hit", rx: 2});
      return box;
    })
    .order();
  attributes(
    boxes.filter(({facts}) => facts !== undefined),
    {"aria-label": (one) => words.name(one), "aria-expanded": (one) => words.isOpen(one)?.toString() ?? null}
  );
  return boxes;
}

/** Sets a box's parts: a whole box, the sheet that is seen of one in a stack, or the frame around an open unit's layers. */
function placeBox(box: SVGGElement, station: LineStation, layout: LineLayout, place: LinePlace): void {
  const {x, y, side, across, up} = squareOf(layout, place);
  const set = (selector: string, values: Readonly<Record<string, string | number>>): void => {
    const mark = box.querySelector(selector);
    for (const [name, value] of Object.entries(values)) mark?.setAttribute(name, String(value));
  };
  const down = layout.down > 0.5;
  box.setAttribute("opacity", String(place.seen));
  const isFrame = place.frame > 0;
  box.classList.toggle("open", isFrame);
  box.classList.toggle("behind", isStacked(place));
  if (isFrame) {
    const frame = {x, y, width: down ? side : place.frame, height: down ? place.frame : side, rx: 6};
    set(".face", frame);
    set(".hit", frame);
    for (const part of [".top", ".right"]) set(part, {d: ""});
    return;
  }
  if (station.kind === "cells") {
    const [cx, cy] = pointOf(layout, place.from);
    const cells = Array.from({length: CELLS}, (_, i) => (i - CELLS / 2) * (CELL + 0.8));
    const d = cells.map((at) => (down ? `M${cx + at},${cy}` : `M${cx},${cy + at}`) + `h${CELL}v${CELL}h${-CELL}z`);
    const long = CELLS * (CELL + 0.8);
    set(".cells", {d: d.join("")});
    set(".hit", {
      x: down ? cx - long / 2 : cx - 4,
      y: down ? cy - 4 : cy - long / 2,
      width: down ? long : 13,
      height: down ? 13 : long
    });
    return;
  }
  if (isStacked(place)) {
    const thin = place.sheet;
    const left = x + side + across + place.off - thin;
    set(".top", {d: ""});
    set(".right", {d: `M${left},${y - up}h${thin}v${side}h${-thin}z`});
    set(".face", {width: 0, height: 0});
    set(".hit", {x: left, y: y - up, width: Math.max(2, thin), height: side});
    return;
  }
  set(".top", {d: `M${x},${y}l${across},${-up}h${side}l${-across},${up}z`});
  set(".right", {d: `M${x + side},${y}l${across},${-up}v${side}l${-across},${up}z`});
  set(".face", {x, y, width: side, height: side});
  set(".hit", {x: x - 2, y: y - up - 2, width: side + across + 4, height: side + up + 4});
}

function placeWires(wires: Marks<SVGPathElement>, layout: LineLayout): void {
  wires.attr("d", ({id}) => {
    const place = layout.places[id];
    if (place === undefined) return "";
    const to = place.from - (layout.down > 0.5 ? LEAN.up * place.thickness : 0);
    if (isStacked(place) || place.frame > 0 || to - place.wire < 0.5) return "";
    return `M${pointOf(layout, place.wire).join()}L${pointOf(layout, to).join()}`;
  });
}

function placeArcs(arcs: Marks<SVGPathElement>, layout: LineLayout): void {
  attributes(arcs, {
    class: ({id, shortcut}) => `arc ${shortcut}${isStacked(layout.places[id] as LinePlace) ? " again" : ""}`,
    visibility: ({id}) => ((layout.places[id]?.arc ?? 0) > 1 ? null : "hidden"),
    d: ({id}) => {
      const {before, node, arc} = layout.places[id] as LinePlace;
      const points = [pointOf(layout, before, -arc), pointOf(layout, node, -arc), pointOf(layout, node)];
      return `M${pointOf(layout, before).join()}C${points.map((point) => point.join()).join(" ")}`;
    }
  });
}

/** The 1×1 convolution on a projection, as a small square on its arc; an open unit shows its layers there instead. */
function placeMarks(marks: Marks<SVGGElement>, layout: LineLayout): void {
  const down = layout.down > 0.5;
  attributes(marks, {
    transform: ({id}) => {
      const {before, node, arc} = layout.places[id] as LinePlace;
      return `translate(${pointOf(layout, (before + node) / 2, -0.75 * arc).join()})`;
    },
    visibility: ({id}) => {
      const {frame, behind, arc} = layout.places[id] as LinePlace;
      return frame > 0 || behind > 0 || arc < 1 ? "hidden" : null;
    }
  });
  attributes(marks.select("text"), {x: down ? -9 : 0, y: down ? 4 : -9, "text-anchor": down ? "end" : "middle"});
}

function makeMarks(group: Group, skips: readonly LineStation[]): Marks<SVGGElement> {
  return group
    .selectAll<SVGGElement, LineStation>("g")
    .data(
      skips.filter(({shortcut}) => shortcut === "projection"),
      key
    )
    .join((enter) => {
      const mark = enter.append("g").attr("class", "one");
      append(mark, "rect", {x: -4.5, y: -4.5, width: 9, height: 9});
      append(mark, "text").text("1×1");
      return mark;
    });
}

function makeNodes(group: Group, units: readonly LineStation[]): Marks<SVGGElement> {
  return group
    .selectAll<SVGGElement, LineStation>("g")
    .data(units, key)
    .join((enter) => {
      const node = enter.append("g").attr("class", ({shortcut}) => (shortcut === "none" ? "joint" : "sum"));
      append(node, "circle", {r: ({shortcut}) => (shortcut === "none" ? 2 : 5.2)});
      append(
        node.filter(({shortcut}) => shortcut !== "none"),
        "path",
        {d: "M-3,0h6M0,-3v6"}
      );
      return node;
    });
}

/** Draws a network's boxes, wires, arcs and sums; nothing is placed before `place`. */
export function lineStructure(group: Group, words: BoxWords): LineStructure {
  const hidden = (): Group => append(group, "g", {"aria-hidden": "true"});
  const [wireGroup, boxGroup, arcGroup, markGroup, nodeGroup] = [
    hidden(),
    append(group, "g"),
    hidden(),
    hidden(),
    hidden()
  ];
  let [boxes, wires, arcs, marks, nodes] = [boxGroup, wireGroup, arcGroup, markGroup, nodeGroup] as unknown as [
    Marks<SVGGElement>,
    Marks<SVGPathElement>,
    Marks<SVGPathElement>,
    Marks<SVGGElement>,
    Marks<SVGGElement>
  ];
  return {
    boxes: boxGroup.node() as SVGGElement,
    follow(stations) {
      boxes = makeBoxes(boxGroup, stations, words);
      wires = wireGroup
        .selectAll<SVGPathElement, LineStation>("path")
        .data(stations, key)
        .join("path")
        .attr("class", "wire");
      const units = stations.filter(isUnit);
      const skips = units.filter(({shortcut}) => shortcut !== "none");
      arcs = arcGroup.selectAll<SVGPathElement, LineStation>("path").data(skips, key).join("path");
      arcs.attr("data-arc", key);
      marks = makeMarks(markGroup, skips);
      nodes = makeNodes(nodeGroup, units);
    },
    place(layout) {
      boxes.each(function (station) {
        const place = layout.places[station.id];
        if (place) placeBox(this, station, layout, place);
      });
      placeWires(wires, layout);
      placeArcs(arcs, layout);
      placeMarks(marks, layout);
      nodes.attr("transform", ({id}) => `translate(${pointOf(layout, layout.places[id]?.node ?? 0).join()})`);
    }
  };
}

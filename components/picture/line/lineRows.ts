import {group as d3group} from "d3";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import type {Layer} from "../../network/network.js";
import type {Group} from "../network/pictureLayer.js";
import {costBars, type CostScale} from "./costBars.js";
import {LEAN} from "../network/networkLayout.js";
import type {LineLayout, LinePlace} from "./lineLayout.js";
import type {LineStation} from "./lineStation.js";
import * as say from "../../words/en/picture/pictureLineWords.js";

/** What stands under the boxes of a network that lies, or beside those of one that stands upright. */
export interface LineRows {
  follow(stations: readonly LineStation[], isFolded: (stage: number) => boolean): void;
  place(layout: LineLayout): void;
  /** Marks the costs of layers by their ids. */
  light(ids: ReadonlySet<string>): void;
}

/** A stretch of the line with its name: the image, a layer, a stage, the head. */
interface Stretch {
  readonly id: string;
  readonly name: string;
  readonly more: string;
  readonly shape: string;
  /** Which layers of those that count lie in it: `2–7`; empty for none. */
  readonly counts: string;
  readonly members: readonly string[];
  /** 0 for what does not fold. */
  readonly stage: number;
}

/** CSS pixels under the boxes: names, shapes, which layers count, costs. */
const ROWS = {bracket: 12, name: 28, shape: 44, counts: 66, base: 116, height: 172};
/** CSS pixels that the rows take under the boxes of a network that lies. */
export const ROWS_HEIGHT = ROWS.height;

/** Sides of a first stage's face below which the stem's shapes would touch. */
const CRAMPED = 51;

const weighs = ({kind}: Layer): boolean => kind === "convolution" || kind === "dense";

/** How many layers of a station count: convolutions of the main path and the classifier (He et al. 2015, table 1). */
export function countingLayers({facts, unit}: LineStation): number {
  if (facts === undefined || unit !== "") return 0;
  const {layer} = facts;
  return (layer.kind === "residualUnit" ? layer.main : [layer]).filter(weighs).length;
}

function nameOf(station: LineStation): string {
  const layer = station.facts?.layer;
  const by = (stride: number): string => (stride > 1 ? ` / ${stride}` : "");
  if (layer?.kind === "convolution") return `${layer.kernel}×${layer.kernel}${by(layer.stride)}`;
  if (layer?.kind === "maxPooling") return `${say.pool}${by(layer.stride)}`;
  return say.picture;
}

/** The stretches of a network; the head's two layers make one. */
export function lineStretches(stations: readonly LineStation[]): readonly Stretch[] {
  const outer = stations.filter(({unit, kind}) => unit === "" && kind !== "sheet");
  const groups = d3group(outer, ({stage, kind, id}) =>
    stage > 0 ? `stage${stage}` : kind === "rod" || kind === "cells" ? "head" : id
  );
  let counted = 0;
  return [...groups].map(([id, members]): Stretch => {
    const [head, tail] = [members[0] as LineStation, members.at(-1) as LineStation];
    const first = counted + 1;
    counted += members.reduce((sum, member) => sum + countingLayers(member), 0);
    const counts = counted < first ? "" : counted === first ? `${first}` : `${first}–${counted}`;
    const inside = stations.filter(({unit}) => members.some((member) => member.id === unit));
    const ids = [...members, ...inside].map((member) => member.id);
    const {stage} = head;
    if (stage > 0)
      return {
        id,
        name: say.stageOf(stage),
        more: say.unitsOf(members.length),
        shape: tail.shape.join("×"),
        counts,
        members: ids,
        stage
      };
    if (id === "head")
      return {
        id,
        name: say.head,
        more: "",
        shape: `${head.shape.join("×")} → ${tail.shape.join("×")}`,
        counts,
        members: ids,
        stage
      };
    return {id, name: nameOf(head), more: "", shape: head.shape.join("×"), counts, members: ids, stage};
  });
}

/** Where a stretch begins and ends along the way. */
function extent(places: LineLayout["places"], members: readonly string[], down: boolean): readonly [number, number] {
  const all = members.flatMap((id) => {
    const place = places[id];
    return place ? [place] : [];
  });
  const end = ({from, side, thickness, off, frame}: LinePlace): number =>
    from + Math.max(frame, side + (down ? 0 : LEAN.across * thickness + off));
  return [Math.min(...all.map(({from}) => from)), Math.max(...all.map(end))];
}

function makeStretch(group: Group, stretch: Stretch): Group {
  const node = append(group, "g", {class: stretch.stage > 0 ? "stretch fold" : "stretch"});
  if (stretch.stage > 0) {
    attributes(node, {role: "button", tabindex: 0, "data-stage": stretch.stage});
    append(node, "rect", {class: "hit", rx: 6});
  }
  const name = append(node, "text", {class: "stage-name"});
  append(name, "tspan", {class: "sign"});
  append(name, "tspan").text(stretch.name);
  append(name, "tspan", {class: "stage-shape more", dx: 5}).text(stretch.more);
  append(node, "text", {class: "stage-shape second"}).text(stretch.shape);
  append(node, "text", {class: "stage-name counts"}).text(stretch.counts);
  return node;
}

function placeAcross(node: Group, stretch: Stretch, layout: LineLayout, [from, to]: readonly [number, number]): void {
  const y = layout.axis + layout.half;
  const isLast = stretch.id === "head";
  const [x, anchor] = isLast ? [layout.width, "end"] : [(from + to) / 2, "middle"];
  attributes(node.selectAll("text"), {x, "text-anchor": anchor});
  // The picture's shape begins at its edge, where the next one would come near.
  if (stretch.id === "image" && layout.unit < CRAMPED)
    attributes(node.select("text.second"), {x: from, "text-anchor": "start"});
  node.select("text.stage-name").attr("y", y + ROWS.name);
  node.select("text.second").attr("y", y + ROWS.shape);
  node.select("text.counts").attr("y", y + ROWS.counts);
  // Two shapes side by side need room; that of the pooling is also the first stage's.
  const isCramped = stretch.name.startsWith("pool") && layout.unit < CRAMPED;
  node.select("text.second").attr("visibility", isCramped ? "hidden" : null);
  attributes(node.select("rect.hit"), {x: x - 62, y: y + ROWS.bracket + 1, width: 124, height: 36});
}

/** Left edge of the words beside an upright network. */
const beside = ({axis, half}: LineLayout): number => axis + half + 26;

function placeBeside(node: Group, stretch: Stretch, layout: LineLayout, [from, to]: readonly [number, number]): void {
  const [x, y] = [beside(layout), (from + to) / 2];
  attributes(node.selectAll("text"), {x, "text-anchor": "start"});
  node.select("text.stage-name").attr("y", y - 2);
  node.select("text.second").attr("y", y + 14);
  const {counts} = stretch;
  const layers = counts === "" ? "" : (counts.includes("–") ? say.layersCounted : say.layerCounted)(counts);
  node
    .select("text.counts")
    .attr("y", y + 30)
    .text(layers);
  node.select("text.second").attr("visibility", null);
  attributes(node.select("rect.hit"), {x: x - 8, y: y - 24, width: 136, height: 48});
}

/** Makes the rows; nothing is placed before `place`. */
export function lineRows(group: Group, scale: CostScale): LineRows {
  const texts = append(group, "g");
  const brackets = append(group, "g", {"aria-hidden": "true"});
  const costs = costBars(append(group, "g", {class: "costs", "aria-hidden": "true"}), scale);
  const title = append(texts, "text", {class: "stage-name", "aria-hidden": "true"}).text(say.layersThatCount);
  let stretches: readonly {readonly stretch: Stretch; readonly node: Group; readonly bracket: Group}[] = [];
  return {
    follow(stations, isFolded) {
      const known = new Map(stretches.map((entry) => [entry.stretch.id, entry]));
      stretches = lineStretches(stations).map((stretch) => {
        const old = known.get(stretch.id);
        const node = old?.node ?? makeStretch(texts, stretch);
        const bracket = old?.bracket ?? append(brackets, "g");
        if (!old && stretch.stage > 0) append(bracket, "path", {class: "bracket"});
        if (stretch.stage > 0) {
          const folded = isFolded(stretch.stage);
          attributes(node, {
            "aria-expanded": String(!folded),
            "aria-label": `${stretch.name}, ${stretch.shape}, ${stretch.more}, ${say.layersCounted(stretch.counts)}`
          });
          node.select(".sign").text(folded ? "▸ " : "▾ ");
          // A stack has no room for many words.
          node.select(".more").text(folded ? `× ${stretch.more.split(" ")[0]}` : stretch.more);
        }
        return {stretch, node, bracket};
      });
      costs.follow(stations);
    },
    place(layout) {
      const down = layout.down > 0.5;
      const y = layout.axis + layout.half;
      attributes(title, {x: 0, y: y + ROWS.counts, visibility: down ? "hidden" : null});
      for (const {stretch, node, bracket} of stretches) {
        const [from, to] = extent(layout.places, stretch.members, down);
        if (down) placeBeside(node, stretch, layout, [from, to]);
        else placeAcross(node, stretch, layout, [from, to]);
        const x = beside(layout) - 14;
        const d = down ? `M${x},${from}h4V${to}h-4` : `M${from},${y + ROWS.bracket - 3}v3H${to}v-3`;
        bracket.select("path").attr("d", d);
      }
      costs.place(layout, y + ROWS.base);
    },
    light: (ids: ReadonlySet<string>) => costs.light(ids)
  };
}

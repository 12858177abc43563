import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import {abbreviated} from "../../draw/numbers.js";
import type {LayerFacts} from "../../network/describe.js";
import {LEAN} from "../network/networkLayout.js";
import type {Group} from "../network/pictureLayer.js";
import type {LineLayout, LinePlace} from "./lineLayout.js";
import type {LineStation} from "./lineStation.js";
import * as say from "../../words/en/picture/pictureLineWords.js";

/** What the longest bars stand for, so that two networks are measured alike. */
export interface CostScale {
  readonly multiplyAdds: number;
  readonly weights: number;
}

/**
 * What each box costs: multiply-adds up and weights down from one line; upright both to the right of the words, or, in a narrow
 * picture, the weights alone at the right edge.
 */
export interface CostBars {
  follow(stations: readonly LineStation[]): void;
  /** `base`: the line's place on the page, of a network that lies. */
  place(layout: LineLayout, base: number): void;
  light(ids: ReadonlySet<string>): void;
}

const UP = 36;
const DOWN = 50;
/** Upright and narrow: the longest bar. Upright and wide: what is between both kinds of bars, and what shares they have of the rest. */
const NARROW = 44;
const SHARES = {up: 0.34, down: 0.58};
const BETWEEN = 20;
const WIDE_FROM = 600;
/** From an upright network to the end of the words beside it; bars are shorter rather than under them. */
const WORDS = 148;
const SHORTEST = 14;
/** Width of a bar: half its box's, within these bounds; of a stack all together. */
const WIDTH = {least: 5, most: 22};
const SLICE = 1.2;

/** Weights of a layer with batch norm's moving statistics. */
export const weightsOf = ({parameters}: LayerFacts): number => parameters.trainable + parameters.nonTrainable;

/** The dearest single station of some networks: what bars are measured by. */
export function costScale(networks: readonly (readonly LayerFacts[])[]): CostScale {
  const all = networks.flat();
  return {
    multiplyAdds: Math.max(1, ...all.map((facts) => facts.multiplyAdds)),
    weights: Math.max(1, ...all.map(weightsOf))
  };
}

interface Bars {
  readonly station: LineStation;
  readonly up: Group;
  readonly down: Group;
}

/** A bar's left edge and width under its box; in a stack each unit keeps a slice of its own. */
function slot(layout: LineLayout, place: LinePlace, stack: readonly string[], id: string): readonly [number, number] {
  const length = Math.max(place.frame, place.side + LEAN.across * place.thickness);
  if (stack.length === 1) {
    const width = Math.min(WIDTH.most, Math.max(WIDTH.least, 0.5 * length));
    return [place.from + length / 2 - width / 2, width];
  }
  const last = layout.places[stack.at(-1) ?? ""]?.off ?? 0;
  const all = length + last;
  const width = Math.min(8, all / stack.length);
  return [place.from + all / 2 - (width * stack.length) / 2 + stack.indexOf(id) * width, Math.max(0.8, width - SLICE)];
}

/** Bars of an upright network: where each kind stands and how long it may be, and to which side both grow. */
interface Beside {
  readonly up: {readonly edge: number; readonly most: number};
  readonly down: {readonly edge: number; readonly most: number};
  readonly grows: "right" | "left";
}

/** A wide picture has room for both kinds after the words; in a narrow one the weights stand at the right edge. */
function besideOf({width, axis, half}: LineLayout): Beside {
  const from = axis + half + WORDS;
  const room = Math.max(SHORTEST, width - from);
  if (width <= WIDE_FROM)
    return {up: {edge: width, most: 0}, down: {edge: width, most: Math.min(NARROW, room)}, grows: "left"};
  const rest = Math.max(SHORTEST, room - BETWEEN);
  const up = SHARES.up * rest;
  return {up: {edge: from, most: up}, down: {edge: from + up + BETWEEN, most: SHARES.down * rest}, grows: "right"};
}

/** Units of one stack lie at the same place. */
function stackOf(drawn: readonly Bars[], {places}: LineLayout, station: LineStation): readonly string[] {
  const place = places[station.id];
  const together = drawn.filter(({station: other}) => {
    const there = places[other.id];
    return other.stage === station.stage && there !== undefined && Math.abs(there.node - (place?.node ?? 0)) < 0.01;
  });
  return station.stage === 0 ? [station.id] : together.map(({station: {id}}) => id);
}

function placeUpright(drawn: readonly Bars[], layout: LineLayout, scale: CostScale): void {
  const beside = besideOf(layout);
  for (const {station, up, down} of drawn) {
    const place = layout.places[station.id];
    if (place === undefined || station.facts === undefined) continue;
    const high = Math.min(11, place.side * 0.6);
    const y = place.from + Math.max(place.side, place.frame) / 2 + place.off * 1.6 - high / 2;
    const bar = ({edge, most}: Beside["up"], share: number): Record<"x" | "width" | "y" | "height", number> => {
      const length = share === 0 || most === 0 ? 0 : Math.max(1, share * most);
      return {x: beside.grows === "right" ? edge : edge - length, width: length, y, height: high};
    };
    attributes(up.select("rect"), bar(beside.up, station.facts.multiplyAdds / scale.multiplyAdds));
    attributes(down.select("rect"), bar(beside.down, weightsOf(station.facts) / scale.weights));
  }
}

function placeLying(drawn: readonly Bars[], layout: LineLayout, scale: CostScale, base: number): void {
  for (const {station, up, down} of drawn) {
    const place = layout.places[station.id];
    if (place === undefined || station.facts === undefined) continue;
    const [x, width] = slot(layout, place, stackOf(drawn, layout, station), station.id);
    const {multiplyAdds} = station.facts;
    const weights = weightsOf(station.facts);
    const high = multiplyAdds === 0 ? 0 : Math.max(0.8, (multiplyAdds / scale.multiplyAdds) * UP);
    const low = weights === 0 ? 0 : Math.max(0.8, (weights / scale.weights) * DOWN);
    attributes(up.select("rect"), {x, width, y: base - 1 - high, height: high});
    attributes(down.select("rect"), {x, width, y: base + 1, height: low});
  }
}

/** Makes the bars; nothing is placed before `place`. */
export function costBars(group: Group, scale: CostScale): CostBars {
  const line = append(group, "path", {class: "base"});
  const words = [say.multiplyAdds, say.weights].map((name) => ({
    name: append(group, "text", {class: "stage-name"}).text(name),
    total: append(group, "text", {class: "stage-shape"})
  }));
  const bars = append(group, "g");
  let drawn: readonly Bars[] = [];

  return {
    follow(stations) {
      const outer = stations.filter(({facts, unit}) => unit === "" && facts !== undefined);
      const [multiplyAdds, weights] = outer.reduce(
        ([a, b], {facts}) => [a + (facts?.multiplyAdds ?? 0), b + (facts ? weightsOf(facts) : 0)],
        [0, 0]
      );
      words[0]?.total.text(abbreviated(multiplyAdds));
      words[1]?.total.text(abbreviated(weights));
      const known = new Map(drawn.map((entry) => [entry.station.id, entry]));
      drawn = outer
        .filter(
          ({facts}) => facts && facts.multiplyAdds + weightsOf(facts) > 0 && facts.layer.kind !== "batchNormalization"
        )
        .map((station) => {
          const make = (kind: string): Group => {
            const node = append(bars, "g", {class: `cost ${kind}`, "data-cost": station.id});
            node.append("rect");
            return node;
          };
          const {up = make("up"), down = make("down")} = known.get(station.id) ?? {};
          return {station, up, down};
        });
    },
    place(layout, base) {
      const down = layout.down > 0.5;
      const first = layout.places[drawn[0]?.station.id ?? ""];
      line.attr("d", down ? "" : `M${first?.from ?? 0},${base}H${layout.width}`);
      const beside = besideOf(layout);
      const anchor = down && beside.grows === "left" ? "end" : "start";
      words.forEach(({name, total}, i) => {
        const {edge, most} = i === 0 ? beside.up : beside.down;
        const x = down ? edge : 0;
        const y = down ? 14 : base + (i === 0 ? -20 : 16);
        const hides = down && most === 0 ? "hidden" : null;
        attributes(name, {x, y, "text-anchor": anchor, visibility: hides});
        attributes(total, {x, y: y + 15, "text-anchor": anchor, visibility: hides});
      });
      if (down) placeUpright(drawn, layout, scale);
      else placeLying(drawn, layout, scale, base);
    },
    light(ids) {
      for (const {station, up, down} of drawn) for (const bar of [up, down]) bar.classed("lit", ids.has(station.id));
    }
  };
}

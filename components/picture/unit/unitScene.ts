import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import {select} from "d3";
import {MAP_NAMES, type MapName} from "../../run/recorded/recordedUnit.js";
import type {View} from "../camera/view.js";
import {chosenConvolution} from "./arithmetic/chosenValue.js";
import {mapBox, type Cells, type MapBox} from "./mapBox.js";
import {mapLabels, type MapLabels} from "./mapLabels.js";
import {MAP_PARTS, mapName, mapWords} from "./mapWords.js";
import {isAlike, shapeOf} from "./openedUnit.js";
import {operationOf, type OperationName} from "./operation.js";
import type {SceneState} from "./sceneState.js";
import {shownChannel} from "./arithmetic/strongestTerm.js";
import {travellers} from "./travellers.js";
import {arithmeticPanels} from "./arithmetic/arithmeticPanels.js";
import {unitWires} from "./unitWires.js";
import * as say from "../../words/en/picture/pictureUnitWords.js";

/** One residual unit as a world that a camera looks at. */
export interface UnitScene {
  readonly svg: SVGSVGElement;
  readonly boxes: ReadonlyMap<MapName, MapBox>;
  readonly show: (state: SceneState) => void;
  readonly look: (view: View) => void;
}

/** Which cells of a map are framed: the chosen pixel, or the window that the open convolution looks through. */
function framed({unit, chosen, at}: SceneState, name: MapName): Cells | undefined {
  const open = at.level === "unit" ? undefined : at.operation;
  if ((open === "conv1" || open === "conv2") && operationOf(open).reads.includes(name)) {
    const {top, left, kernel} = chosenConvolution(unit, open, chosen);
    return {row: top, column: left, rows: kernel, columns: kernel};
  }
  const by = name === "x" ? unit.stride : 1;
  return {row: by * chosen.pixel.row, column: by * chosen.pixel.column, rows: 1, columns: 1};
}

/** How strongly a map is drawn: what the camera passes by is faint, what x has not reached yet fainter. */
function strength({at, world, travelled}: SceneState, name: MapName): number {
  if (travelled !== undefined) {
    const place = world.places.get(name);
    if (place === undefined || name === "x" || place.y < 0) return 1;
    return place.x < world.fork + travelled * (world.plus - world.fork) ? 1 : 0.1;
  }
  const {operation, level} = at;
  if (level === "unit" || operation === undefined || operation.startsWith("projection")) return 1;
  const {reads, makes} = operationOf(operation);
  const shown = operation === "plus" ? ["projectionBn", "bn2", "sum", "y"] : [...reads, makes];
  return shown.includes(name) ? 1 : 0.3;
}

/** Whether the camera is close to a layer under the arc: then words stand where the arc runs. */
const passesArc = ({level, operation}: SceneState["at"]): boolean =>
  level !== "unit" && operation !== undefined && operation !== "plus" && !operation.startsWith("projection");

/** Operations whose arithmetic is that of a whole row. */
const HAS_ROW: ReadonlySet<OperationName | undefined> = new Set(["relu", "plus", "relu2"] as const);

/** Brings one map and its words to a state. */
function bring(state: SceneState, name: MapName, box: MapBox, labels: MapLabels): void {
  const {unit, world, chosen, at, folded, pictures} = state;
  const place = world.places.get(name);
  for (const group of [box.group, labels.group]) group.attr("display", place === undefined ? "none" : null);
  if (place === undefined) return;
  const channel = shownChannel(unit, name, chosen, at);
  const own = channel !== chosen.channel || (name === "x" && !isAlike(unit));
  box.place(place, state.rest.k);
  box.picture(pictures.address(name, channel, own));
  const [rows, columns] = shapeOf(unit, name);
  const strong = strength(state, name);
  box.frame(strong < 1 || state.travelled !== undefined ? undefined : framed(state, name), [rows, columns]);
  box.mark(at.level === "pixel" && strong === 1 && HAS_ROW.has(at.operation) ? chosen.pixel.row : undefined, rows);
  box.group.attr("aria-label", mapName(unit, name, chosen, channel));
  for (const group of [box.group, labels.group]) group.attr("opacity", strong === 1 ? null : strong);
  const plain = mapWords(unit, name, chosen, at, folded);
  const letter = state.letters?.[name];
  const words =
    letter === undefined || (plain.letter === undefined && plain.operation === undefined) ? plain : {...plain, letter};
  const counted = at.level !== "unit" && channel !== chosen.channel && words.title !== undefined;
  const of = say.channelOf(channel + 1, shapeOf(unit, name)[2]);
  const title = folded
    ? `${name === "x" ? "x, " : ""}${of}`
    : `${words.title ?? ""}: ${counted ? say.whichCountsMost(of) : of}`;
  labels.show(words.title === undefined ? words : {...words, title}, place.y < 0, folded);
}

/** Makes an empty scene. */
export function unitScene(): UnitScene {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const root = append(select<SVGSVGElement, undefined>(svg), "g", {class: "network residual"});
  const world = append(root, "g", {class: "world"});
  const ground = append(world, "g");
  const rows = append(world, "g");
  const over = append(root, "g");
  const wires = unitWires(ground, over);
  const boxes = new Map<MapName, MapBox>();
  const labels = new Map<MapName, MapLabels>();
  for (const name of MAP_NAMES) {
    const box = mapBox(rows, name.startsWith("projection") ? "projected" : "");
    attributes(box.group, {"data-map": name, "data-part": MAP_PARTS[name], role: "button", tabindex: -1});
    boxes.set(name, box);
    const words = mapLabels(over);
    attributes(words.group, {"data-part": MAP_PARTS[name], "data-words": name});
    labels.set(name, words);
  }
  const carriers = travellers(append(world, "g", {"data-part": "skip"}), over);
  const panels = arithmeticPanels(append(root, "g"));
  let shown: SceneState | undefined;
  let large = false;
  return {
    svg,
    boxes,
    show(state) {
      shown = state;
      const {unit, extent, at, rest} = state;
      large = at.operation === "plus" && at.level !== "unit";
      attributes(select(svg), {...extent, viewBox: `0 0 ${extent.width} ${extent.height}`});
      wires.place(unit, state.world, passesArc(at));
      for (const [name, box] of boxes) {
        const words = labels.get(name);
        if (words) bring(state, name, box, words);
      }
      carriers.show(state);
      const {operation, level} = at;
      panels.show(level === "pixel" && operation ? {...state, operation, narrow: state.folded} : undefined);
      panels.look(rest);
    },
    look(view) {
      world.attr("transform", `translate(${view.x},${view.y}) scale(${view.k})`);
      if (shown === undefined) return;
      for (const [name, words] of labels) {
        const place = shown.world.places.get(name);
        if (place) words.look(view, place);
      }
      wires.look(view, large);
      carriers.look(view);
      panels.look(view);
    }
  };
}

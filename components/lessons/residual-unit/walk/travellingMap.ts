import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import type {Point} from "../../../picture/unitGraph.js";
import type {MapName} from "../../../run/recordedUnit.js";
import {drawChannel, type UnitScene} from "./unitScene.js";

/** Side of the map that travels, in CSS pixels. */
const SIDE = 30;

/** A small map on its way along a path. */
export interface TravellingMap {
  /** Puts it at a point, as the map that the data is there; it is seen only between two maps. */
  carry(name: MapName, at: Point, isSeen: boolean): void;
}

/** Makes a map that travels, in front of what has been drawn. */
export function travellingMap(scene: UnitScene): TravellingMap {
  const group = append(scene.svg, "g", {class: "packet", "pointer-events": "none"});
  let drawn: MapName | undefined;
  return {
    carry(name, {x, y}, isSeen) {
      attributes(group, {transform: `translate(${x},${y})`, visibility: isSeen ? null : "hidden"});
      if (name === drawn) return;
      drawn = name;
      group.selectChildren().remove();
      drawChannel(scene, group, name, SIDE);
      attributes(group.select("rect"), {stroke: "var(--focus)", "stroke-width": 2.5});
    }
  };
}

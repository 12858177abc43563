import {element} from "../../ui/element.js";
import {atOnce, type Parts} from "../../ui/late/parts.js";
import type {LossPlane} from "./recordedSurface.js";
import {contourMap} from "./contourMap.js";
import * as say from "../../words/en/lessons/first/contourMapWords.js";
import {networkName} from "../../words/en/networkWords.js";

export interface SurfacePanelsOptions {
  /** What each panel is called instead of its network, which then is not told: `A`, `B`. */
  readonly names?: readonly string[] | undefined;
  /** CSS pixels that the panels share. */
  readonly room?: number;
  /** Draws a map's shades and lines, part by part; at once unless told. */
  readonly onLines?: (lines: Parts<void>) => void;
}

/** Between two panels, and a panel's largest width, in CSS pixels. */
const GAP = 12;
const WIDEST = 440;

/** Planes beside each other as maps on one scale, each under its name, in its network's hue or, where that is not told, in ink. */
export function surfacePanels(
  planes: readonly LossPlane[],
  {names, room = 640, onLines = atOnce}: SurfacePanelsOptions = {}
): readonly HTMLElement[] {
  const width = Math.floor(Math.min(WIDEST, (room - GAP * (planes.length - 1)) / planes.length));
  return planes.map((plane, i) => {
    const name = names?.[i];
    const {svg, lines} = contourMap(plane, {width, ...(name !== undefined && {name: say.networkNamed(name)})});
    onLines(lines);
    return element(
      "div",
      {className: `loss-panel ${name === undefined ? plane.network : "untold"}`},
      element("p", {className: "panel-title"}, name ?? networkName(plane.network)),
      svg
    );
  });
}

import {element} from "../../ui/element.js";
import {atOnce, type Parts} from "../../ui/late/parts.js";
import type {LossPlane} from "./recordedSurface.js";
import {contourMap} from "./contourMap.js";
import * as say from "../../words/en/lessons/first/contourMapWords.js";
import {networkName} from "../../words/en/networkWords.js";

export interface SurfacePanelsOptions {
  /** What each panel is called besides its network: `A`, `B`. */
  readonly names?: readonly string[] | undefined;
  /** Whether its network is told, too. */
  readonly isTold?: boolean;
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
  {names, isTold = true, room = 640, onLines = atOnce}: SurfacePanelsOptions = {}
): readonly HTMLElement[] {
  const width = Math.floor(Math.min(WIDEST, (room - GAP * (planes.length - 1)) / planes.length));
  return planes.map((plane, i) => {
    const name = names?.[i];
    const told = isTold || name === undefined ? networkName(plane.network) : undefined;
    const {svg, lines} = contourMap(plane, {width, ...(told === undefined && {name: say.networkNamed(name ?? "")})});
    onLines(lines);
    return element(
      "div",
      {className: `loss-panel ${told === undefined ? "untold" : plane.network}`},
      element("p", {className: "panel-title"}, [name, told].filter((part) => part !== undefined).join(" · ")),
      svg
    );
  });
}

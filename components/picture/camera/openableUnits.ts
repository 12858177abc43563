import {play, type Motion} from "../../draw/motion.js";
import {element} from "../../ui/element.js";
import type {NetworkPicture} from "../network/networkPicture.js";
import type {PictureRow} from "../network/pictureRow.js";
import type {OpenedUnit} from "../unit/openedUnit.js";
import {unitPicture, type UnitPicture} from "../unit/unitPicture.js";
import {FLIGHT} from "./pictureCamera.js";
import {WHOLE_NETWORK} from "./networkPlaces.js";
import {viewBetween} from "./view.js";
import {zoomableNetwork} from "./zoomableNetwork.js";
import * as say from "../../words/en/pictureCameraWords.js";

/** Which unit a box of the picture stands for. */
export interface BoxOfUnit {
  readonly network: "residual" | "plain";
  /** Which row it is in, from above; 0 is the first. */
  readonly row: number;
  /** Its place among the row's stations; 0 is the stem. */
  readonly station: number;
}

export interface OpenableUnitsOptions {
  /** What is known of a unit, now or soon; undefined where it cannot be opened. */
  readonly unitOf: (box: BoxOfUnit) => OpenedUnit | undefined | Promise<OpenedUnit | undefined>;
  /** Height of an opened unit in a width. CSS pixels. */
  readonly height?: (width: number) => number;
  /** A unit has been opened, or closed. */
  readonly onOpen?: (box: BoxOfUnit | undefined) => void;
}

/** A network's picture under a camera, whose units open in their place: network, stage, unit, layer, pixel. */
export interface OpenableUnits {
  /** Stands in the page in place of the picture's own element. */
  readonly element: HTMLElement;
  /** The opened unit's picture; undefined while the network is seen. */
  readonly opened: UnitPicture | undefined;
  readonly open: (box: BoxOfUnit) => Promise<void>;
  /** Back to the network. */
  readonly close: () => void;
  /** The network has other maps: an opened unit shows its own anew, at the same place of the camera. */
  readonly refresh: () => Promise<void>;
  readonly update: NetworkPicture["update"];
  readonly resize: (width: number, height?: number) => void;
  readonly stop: () => void;
}

const smooth = (time: number): number => time * time * (3 - 2 * time);
/** Share of the flight from which on the unit is seen through the network that it lies in. */
const FADES = 0.45;

/** Flies the network's picture towards a box until that fills it, or back. */
function flight(
  network: HTMLElement,
  host: HTMLElement,
  node: Element,
  inward: boolean,
  onFrame: (near: number) => void
) {
  const [frame, box] = [host.getBoundingClientRect(), node.getBoundingClientRect()];
  const extent = {width: frame.width || 1, height: frame.height || 1};
  const k = Math.max(1, (0.5 * extent.width) / (box.width || extent.width));
  const middle = [box.left - frame.left + box.width / 2, box.top - frame.top + box.height / 2] as const;
  const near = {k, x: extent.width / 2 - middle[0] * k, y: extent.height / 2 - middle[1] * k};
  const whole = {k: 1, x: 0, y: 0};
  const way = viewBetween(whole, near, extent);
  return (time: number): void => {
    const share = smooth(inward ? time : 1 - time);
    const view = way(share);
    network.style.transform = share === 0 ? "" : `translate(${view.x}px,${view.y}px) scale(${view.k})`;
    onFrame(share);
  };
}

/** Makes a network's units openable: by double click, by Enter on a box; Escape and the breadcrumbs lead back. */
export function openableUnits(
  network: NetworkPicture,
  rows: readonly PictureRow[],
  {unitOf, height = (width) => Math.min(620, Math.max(400, 0.56 * width)), onOpen}: OpenableUnitsOptions
): OpenableUnits {
  const outer = zoomableNetwork(network, rows, {
    onUnit: ({row, station}) => void open({network: rows[row]?.network ?? "residual", row, station})
  });
  const inner = element("div", {className: "unit-inside"});
  const root = element("div", {className: "openable-units"}, outer.element, inner);
  let size: {readonly width: number; readonly height?: number | undefined} = {width: 640};
  let opened: {readonly picture: UnitPicture; readonly box: BoxOfUnit} | undefined;
  let motion: Motion | undefined;
  let asked = 0;

  const nodeOf = ({row, station}: BoxOfUnit): Element | undefined => network.boxes[row]?.[station];
  /** How near the camera is: 0 at the network, 1 at the unit. */
  function fade(near: number): void {
    const seen = Math.max(0, (near - FADES) / (1 - FADES));
    outer.element.style.opacity = String(1 - seen);
    inner.style.opacity = String(seen);
  }
  function fly(box: BoxOfUnit, inward: boolean, onEnd: () => void): void {
    motion?.stop();
    const node = nodeOf(box);
    outer.element.style.transform = "";
    const onFrame = node
      ? flight(outer.element, root, node, inward, fade)
      : (time: number) => fade(inward ? time : 1 - time);
    motion = play({duration: FLIGHT, onFrame, onEnd});
  }
  async function open(box: BoxOfUnit): Promise<void> {
    const request = ++asked;
    const unit = await unitOf(box);
    if (unit === undefined || request !== asked) return;
    opened?.picture.stop();
    const {stage = 0} = rows[box.row]?.stations[box.station] ?? {};
    const picture = unitPicture(unit, {
      outer: [
        {text: say.network, go: () => close(true)},
        {text: say.stageOf(stage), go: () => close()}
      ]
    });
    opened = {picture, box};
    inner.replaceChildren(picture.element);
    root.classList.add("open");
    picture.resize(size.width, height(size.width));
    fly(box, true, () => {
      // Seen no more, the network is no stop for keys or readers either.
      outer.element.inert = true;
      root.classList.add("inside");
    });
    picture.focus();
    onOpen?.(box);
  }
  /** Back to where the unit was opened, or to the whole network. */
  function close(whole = false): void {
    asked++;
    if (opened === undefined) return;
    const {picture, box} = opened;
    opened = undefined;
    root.classList.remove("inside");
    outer.element.inert = false;
    if (whole) outer.go(WHOLE_NETWORK, true);
    else outer.go({level: "stage", row: box.row, station: box.station}, true);
    (nodeOf(box) as SVGElement | undefined)?.focus({preventScroll: true});
    fly(box, false, () => {
      picture.stop();
      picture.element.remove();
      root.classList.remove("open");
      outer.element.removeAttribute("style");
    });
    onOpen?.(undefined);
  }
  function resize(width: number, high?: number): void {
    size = {width, height: high};
    outer.resize(width, high);
    opened?.picture.resize(width, height(width));
  }
  return {
    element: root,
    get opened() {
      return opened?.picture;
    },
    open,
    close: () => close(),
    async refresh() {
      const now = opened;
      if (now === undefined) return;
      const unit = await unitOf(now.box);
      if (unit && opened === now)
        now.picture.go({unit, at: now.picture.shown.at, chosen: now.picture.shown.chosen}, true);
    },
    update: outer.update,
    resize,
    stop() {
      motion?.stop();
      opened?.picture.stop();
      outer.stop();
    }
  };
}

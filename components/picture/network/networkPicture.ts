import {create, type Selection} from "d3";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";
import {onColourChange} from "../../draw/mapColours.js";
import {shareText} from "../../draw/numbers.js";
import {lateWork} from "../../ui/late/lateWork.js";
import {atOnce, type Parts} from "../../ui/late/parts.js";
import type {View} from "../camera/view.js";
import {answerLayer, verdict} from "./answerLayer.js";
import {facesLayer} from "./facesLayer.js";
import {frame, type Frame, type FrameOptions} from "./frame.js";
import {measureLayer} from "./measureLayer.js";
import {painter, type Painter} from "./painter.js";
import {leadersLayer} from "./leadersLayer.js";
import type {PictureLayer} from "./pictureLayer.js";
import {rowKey, type PictureRow, type PictureState} from "./pictureRow.js";
import {pulseLayer} from "./pulseLayer.js";
import {stageNames, structure} from "./structure.js";
import {walkBoxes} from "./walkBoxes.js";
import * as say from "../../words/en/pictureNetworkWords.js";
import {listed} from "../../words/listed.js";
import {networkName} from "../../words/en/networkWords.js";

/** Which station the reader points at, by pointer or focus; −1 for none. Told by a bubbling `inspect`. */
export type Inspected = number;

/** THE picture of a network, or of two beside each other. */
export interface NetworkPicture {
  readonly element: HTMLElement;
  /** Places everything anew for a width in CSS pixels; upright it takes `height` where its boxes can be read. */
  readonly resize: (width: number, height?: number) => void;
  /** Shows a state; what is not in it is not shown. */
  readonly update: (state: PictureState) => void;
  /** Shows it through a camera: drawn anew at its scale. The whole picture is `{k: 1, x: 0, y: 0}`. */
  readonly look: (view: View) => void;
  /** Lights a station in every row, −1 none, as pointing at it does. */
  readonly light: (station: Inspected) => void;
  /** Where everything stands; undefined before the first `resize`. */
  readonly frame: Frame | undefined;
  /** Boxes of the stations, row by row. */
  readonly boxes: readonly (readonly SVGGElement[])[];
  readonly stop: () => void;
}

/** More than two device pixels for each CSS pixel cannot be told apart. */
const DENSITY = 2;

/** What most pages show: a measure around the boxes, maps on their faces, a pulse, and the answers. */
export const learningLayers = (names?: readonly string[]): readonly PictureLayer[] => [
  measureLayer(),
  facesLayer(),
  pulseLayer(),
  names ? leadersLayer(() => names) : answerLayer()
];

export interface PictureOptions extends FrameOptions {
  /** What is laid over the structure. */
  readonly layers?: readonly PictureLayer[];
  /** Names of the classes, where their numbers do not name them. */
  readonly names?: readonly string[] | undefined;
  /** What the rows wait for at first; then they come one after the other, each in a task of its own, until the picture is whole. */
  readonly after?: Promise<unknown> | undefined;
  /** Called whenever all of it is drawn, and its state: what moves is seen from then on. */
  readonly onWhole?: () => void;
}

/** Names an element; the page changes only where the name does. */
function nameAs(node: Element | null | undefined, words: string): void {
  if (node && node.getAttribute("aria-label") !== words) node.setAttribute("aria-label", words);
}

/** Draws networks of the same stages, box beside box, from their stations, and lays layers of information over them. */
export function networkPicture(
  rows: readonly PictureRow[],
  {names: classes, layers = learningLayers(classes), after, onWhole, ...space}: PictureOptions = {}
): NetworkPicture {
  const element = document.createElement("div");
  element.className = "network-picture";
  element.setAttribute("role", "group");
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  const depth = rows[0]?.stations.length ?? 0;
  const names = listed(rows.map(({network, called = networkName(network)}) => called));
  element.setAttribute("aria-label", say.networkAStemAndUnits(names, depth - 1));
  const host = document.createElement("div");
  /** Under the picture: what stood above the structure would move it off the canvas. */
  const notes = document.createElement("div");
  element.append(canvas, host, notes);

  let state: PictureState = {rows: {}};
  let paint: Painter | undefined;
  let placed: Frame | undefined;
  let view: View = {k: 1, x: 0, y: 0};
  let updates: readonly (() => void)[] = [];
  let lit: Inspected = -1;
  let boxes: readonly (readonly SVGGElement[])[] = [];
  /** What is still drawn for an earlier place ends. */
  const late = lateWork(notes);
  /** Whether all of it is drawn: until then a state waits. */
  let isWhole = false;

  /** Names of the boxes with their shapes and what the layers say of them. */
  function tell(): void {
    rows.forEach((row, r) => {
      const of = state.rows[rowKey(row)] ?? {};
      row.stations.forEach(({name, shape}, i) => {
        const told = layers.flatMap(({words}) => words?.(of, i, row) ?? []);
        const words = [say.ofThe(name, row.called ?? say.networkOf(row.network)), say.by(shape), ...told];
        nameAs(boxes[r]?.[i], words.join(", "));
      });
      const group = boxes[r]?.[0]?.parentElement;
      const {probabilities} = of;
      const said = probabilities && state.image ? verdict(probabilities, state.image.label) : undefined;
      const answered = said ? say.takesTheImageFor(classes?.[said.top] ?? said.top, shareText(said.share)) : "";
      nameAs(group, say.theOf(row.called ?? say.networkOf(row.network), answered));
    });
  }
  /** Brings what stands on the page to the state. */
  function bring(): void {
    for (const update of updates) update();
    if (state.moving !== true) tell();
  }
  function update(next: PictureState): void {
    state = next;
    if (!isWhole) return;
    paint?.paint(next, view);
    bring();
  }
  /** Brings the structure to the camera's view. */
  function aim(svg: SVGSVGElement | null, {width, height}: Frame): void {
    const {k, x, y} = view;
    svg?.setAttribute("viewBox", [-x / k, -y / k, width / k, height / k].join(" "));
    if (k === 1) svg?.removeAttribute("style");
    else svg?.style.setProperty("--k", String(k));
  }
  function light(station: Inspected): void {
    lit = station;
    for (const row of boxes) row.forEach((box, i) => box.classList.toggle("lit", i === station));
  }
  function inspect(station: Inspected): void {
    light(station);
    element.dispatchEvent(new CustomEvent<Inspected>("inspect", {bubbles: true, detail: station}));
  }
  /** Draws a row's structure, then its layers; what brings each of these to the state is noted. */
  function* drawRow(
    svg: Selection<SVGSVGElement, undefined, null, undefined>,
    at: Frame,
    row: PictureRow
  ): Parts<void> {
    const group = append(svg, "g", {class: `network ${row.network}`, role: "group"});
    const drawn = yield* structure(group, at, row);
    boxes = [...boxes, drawn.boxes];
    yield;
    const fresh = layers.flatMap(({draw}) => draw?.(group, at, row, drawn) ?? []);
    updates = [...updates, ...fresh.map((one) => () => one(state.rows[rowKey(row)] ?? {}, state))];
  }
  /** Gives the picture its size, then draws row by row, then brings all to the state. */
  function* placing(width: number, height?: number): Parts<void> {
    const focus = walk.place();
    const at = (placed = frame(rows, width, {...space, ...(height === undefined ? {} : {height})}));
    const density = Math.min(DENSITY, globalThis.devicePixelRatio || 1);
    Object.assign(canvas, {width: Math.round(at.width * density), height: Math.round(at.height * density)});
    Object.assign(canvas.style, {width: `${at.width}px`, height: `${at.height}px`});
    element.classList.toggle("upright", at.layout.down);
    element.classList.toggle("tight", at.layout.tight);
    const svg = attributes(create("svg"), {width: at.width, height: at.height});
    aim(svg.node(), at);
    host.replaceChildren(svg.node() as SVGSVGElement);
    paint = painter(canvas, at, rows, layers, density);
    boxes = [];
    updates = [];
    isWhole = false;
    for (const [i, row] of rows.entries()) {
      yield;
      if (i === 0) stageNames(append(svg, "g", {class: "stages", "aria-hidden": "true"}), at, row);
      yield* drawRow(svg, at, row);
    }
    yield;
    const {x, y, side} = at.image;
    if (side > 0)
      append(svg, "rect", {class: "image", x: x - 0.5, y: y - 0.5, width: side + 1, height: side + 1, rx: 2});
    walk.follow(boxes, at.layout.down, focus);
    light(lit);
    paint.ready();
    isWhole = true;
    yield;
    paint.paint(state, view);
    yield;
    bring();
    onWhole?.();
  }
  function resize(width: number, height?: number): void {
    if (after && !isWhole) late.begin(placing(width, height), after);
    else {
      late.stop();
      atOnce(placing(width, height));
    }
  }
  const walk = walkBoxes(element, inspect);
  const stopColours = onColourChange(() => {
    paint?.recolour();
    if (isWhole) paint?.paint(state, view);
  });
  return {
    element,
    resize,
    update,
    light,
    look(next) {
      view = next;
      if (placed) aim(host.querySelector("svg"), placed);
      if (isWhole) paint?.paint(state, view);
    },
    get frame() {
      return placed;
    },
    get boxes() {
      return boxes;
    },
    stop() {
      late.stop();
      stopColours();
    }
  };
}

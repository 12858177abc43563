import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import type {NetworkPicture} from "../network/networkPicture.js";
import {rowKey, type PictureRow, type PictureState} from "../network/pictureRow.js";
import {breadcrumbs, type Crumb} from "./breadcrumbs.js";
import {CLOSEST, inward, outward, placeInView, viewOfPlace, WHOLE_NETWORK, type NetworkPlace} from "./networkPlaces.js";
import {pictureCamera} from "./pictureCamera.js";
import {unitNotes} from "./unitNotes.js";
import {wheelHint} from "./wheelHint.js";
import * as say from "../../words/en/pictureCameraWords.js";

/** A network's picture with a camera over it: network, stage, unit. It is updated and resized as the picture itself. */
export interface ZoomableNetwork extends Pick<NetworkPicture, "element" | "resize" | "update" | "light" | "stop"> {
  readonly place: NetworkPlace;
  /** Flies to a place; `now` jumps. */
  readonly go: (place: NetworkPlace, now?: boolean) => void;
}

export interface ZoomableNetworkOptions {
  /** What is said at a unit: why its inside is not shown, or where it is. */
  readonly inside?: () => readonly (string | Node)[];
  /** Opens a unit by other means than coming closer: the camera stays at its stage. */
  readonly onUnit?: (place: NetworkPlace) => void;
}

/** What a key asks for: one level in, or out. */
const KEYS: Readonly<Record<string, "in" | "out">> = {
  Enter: "in",
  "+": "in",
  "=": "in",
  "-": "out",
  "−": "out",
  Escape: "out"
};

/** Whether something that the picture itself switches was meant: it takes Enter and clicks for itself. */
const isSwitch = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[role=switch]") !== null;

/** The levels that the camera has come through. */
function crumbsOf(rows: readonly PictureRow[], place: NetworkPlace, go: (place: NetworkPlace) => void): Crumb[] {
  const {level, row, station} = place;
  const shown = rows[row];
  const {stage = 0, name = ""} = shown?.stations[station] ?? {};
  const whose = rows.length > 1 && shown ? `${shown.called ?? shown.network}, ` : "";
  const all: readonly {text: string; at: NetworkPlace}[] = [
    {text: say.network, at: WHOLE_NETWORK},
    {text: `${whose}${stage === 0 ? say.stem : say.stageOf(stage)}`, at: {...place, level: "stage"}},
    {text: name, at: place}
  ];
  const depth = {network: 1, stage: 2, unit: 3}[level];
  return all.slice(0, depth).map(({text, at}, i) => (i < depth - 1 ? {text, go: () => go(at)} : {text}));
}

/** Puts a camera over a network's picture: Enter, `+` or double click on a box come closer, `-` and Escape go out. */
export function zoomableNetwork(
  picture: NetworkPicture,
  rows: readonly PictureRow[],
  {inside, onUnit}: ZoomableNetworkOptions
): ZoomableNetwork {
  const crumbs = breadcrumbs();
  const notes = unitNotes();
  const words = element("p", {className: "camera-words"});
  // Not a status: a laboratory has one of its own.
  words.setAttribute("aria-live", "polite");
  const nearer = button("+", () => step("in"));
  nearer.setAttribute("aria-label", say.closer);
  const farther = button("−", () => step("out"));
  farther.setAttribute("aria-label", say.farther);
  const lens = element("div", {className: "camera-lens"}, picture.element, notes.svg);
  const hint = wheelHint(lens);
  const bar = element("div", {className: "camera-bar"}, crumbs.element, hint.element, farther, nearer);
  const root = element("div", {className: "zoomable-network"}, bar, lens, words);
  let place = WHOLE_NETWORK;
  /** The box that the reader was at last. */
  let last: readonly [row: number, station: number] = [0, 1];
  let state: PictureState = {rows: {}};
  const extent = () => ({width: picture.frame?.width ?? 1, height: picture.frame?.height ?? 1});
  const eye = pictureCamera(lens, extent(), {
    range: () => [1, CLOSEST],
    within: extent,
    onView(view) {
      root.classList.toggle("near", view.k > 1);
      picture.look(view);
      notes.look(view);
    },
    onChosen(view) {
      if (picture.frame) arrive(placeInView(picture.frame, rows, view, extent()));
    }
  });

  function tell(): void {
    const shown = rows[place.row];
    if (picture.frame && shown) notes.tell(picture.frame, rows, place, state.rows[rowKey(shown)] ?? {});
    for (const [r, row] of picture.boxes.entries()) {
      const arcs = row[0]?.parentElement?.querySelectorAll(":scope > .arc") ?? [];
      // Units' arcs stand in their order; the stem has none.
      arcs.forEach((arc, i) =>
        arc.classList.toggle("aside", place.level === "unit" && (r !== place.row || i + 1 !== place.station))
      );
    }
  }
  function show(next: NetworkPlace): void {
    const isNew = next.level !== place.level || next.row !== place.row || next.station !== place.station;
    place = next;
    if (place.level !== "network") last = [place.row, place.station];
    root.dataset.level = place.level;
    farther.disabled = place.level === "network";
    nearer.disabled = inward(place, ...last) === undefined;
    crumbs.show(crumbsOf(rows, place, go));
    // On a phone the last crumb, where the camera is, is the one to be seen.
    const list = crumbs.element.firstElementChild;
    if (list) list.scrollLeft = list.scrollWidth;
    if (isNew) words.replaceChildren(...(place.level === "unit" ? (inside?.() ?? []) : []));
    tell();
  }
  /** The reader's own view has come to a place; a unit that opens elsewhere leaves the camera at its stage. */
  function arrive(at: NetworkPlace): void {
    const opens = at.level === "unit" ? onUnit : undefined;
    if (opens) last = [at.row, at.station];
    show(opens ? {...at, level: "stage"} : at);
    opens?.(at);
  }
  function go(next: NetworkPlace, now = false): void {
    show(next);
    if (picture.frame) (now ? eye.jump : eye.fly)(viewOfPlace(picture.frame, rows, place));
  }
  function step(way: "in" | "out"): void {
    const to = way === "in" ? inward(place, ...last) : outward(place);
    if (to === undefined) return;
    if (to.level === "unit" && onUnit) {
      onUnit(to);
      return;
    }
    // A button that is off now gives the focus to the box.
    if (root.contains(document.activeElement) && to.level !== "stage") boxOf(to)?.focus({preventScroll: true});
    go(to);
  }
  const boxOf = ({row, station}: NetworkPlace): SVGGElement | undefined => picture.boxes[row]?.[station];
  function placeOf(target: EventTarget | null): readonly [number, number] | undefined {
    for (const [r, row] of picture.boxes.entries()) {
      const i = row.findIndex((box) => target instanceof Node && box.contains(target));
      if (i >= 0) return [r, i];
    }
    return undefined;
  }
  lens.addEventListener("focusin", ({target}) => {
    const at = placeOf(target);
    if (at === undefined) return;
    last = at;
    const [row, station] = at;
    if (place.level === "network" || (row === place.row && station === place.station)) return;
    const stageOf = (index: number) => rows[row]?.stations[index]?.stage;
    const near = place.level === "stage" && row === place.row && stageOf(station) === stageOf(place.station);
    const next: NetworkPlace = {level: station === 0 ? "stage" : place.level, row, station};
    if (near) show(next);
    else go(next);
  });
  lens.addEventListener("dblclick", ({target}) => {
    if (isSwitch(target)) return;
    last = placeOf(target) ?? last;
    step("in");
  });
  root.addEventListener("keydown", (event) => {
    const way = KEYS[event.key];
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const isButton = event.target instanceof Element && event.target.closest("button, a") !== null;
    if (event.key === "Enter" && (isButton || isSwitch(event.target))) return;
    if ((way === "out" ? outward(place) : inward(place, ...last)) === undefined) return;
    event.preventDefault();
    step(way);
  });
  show(place);
  return {
    element: root,
    get place() {
      return place;
    },
    go,
    light: picture.light,
    resize(width, height) {
      picture.resize(width, height);
      root.classList.toggle("of-upright", picture.frame?.layout.down ?? false);
      root.classList.toggle("of-tight", picture.frame?.layout.tight ?? false);
      // Style sheets keep what belongs to the camera out of it.
      const answers = picture.frame && !picture.frame.layout.down ? picture.frame.width - picture.frame.layout.end : 0;
      root.style.setProperty("--answers-room", `${Math.round(answers)}px`);
      eye.resize(extent());
      tell();
      if (picture.frame) eye.jump(viewOfPlace(picture.frame, rows, place));
    },
    update(next) {
      state = next;
      picture.update(next);
      // Farther away nothing is written of a state: in motion each frame would be laid out for nothing.
      if (place.level === "unit") tell();
    },
    stop() {
      hint.stop();
      eye.stop();
      picture.stop();
    }
  };
}

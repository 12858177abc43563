import type {LinePicture} from "../../picture/line/linePicture.js";
import {element} from "../../ui/element.js";
import {player} from "../../ui/player.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** A picture on its way through a network, with its controls. */
export interface NetworkPulse {
  readonly element: HTMLElement;
  /** Tells of a chosen layer, by its id, in place of the picture's words until this one moves; null for none. */
  tell(layer: string | null): void;
  /** Changes the drawing; the picture stays at the layer that it has reached. */
  change(change: () => void): void;
  stop(): void;
}

export interface NetworkPulseOptions {
  /** Told between which layers or units the picture is, by ids, and how far on the way, 0–1. */
  readonly onTravel?: ((from: string, to: string, share: number) => void) | undefined;
  /** Told the layer or unit that the picture has come to, once for each. */
  readonly onReach: (id: string) => void;
}

/** Milliseconds from one stop to the next; a long network's whole way takes no longer than `WAY`. */
const PACE = 800;
const WAY = 24_000;

/** What is told of a chosen layer: what its box is called, and what else can be done. */
function chosenWords({element: root}: LinePicture, layer: string | null): string {
  const box = layer === null ? null : root.querySelector(`[data-layer="${CSS.escape(layer)}"][role="button"]`);
  if (!box) return "";
  const isOpen = box.getAttribute("aria-expanded");
  const next = isOpen === null ? "" : isOpen === "true" ? say.tapToClose : say.tapToSeeItsLayers;
  return `${box.getAttribute("aria-label")}.${next}`;
}

/** Makes the pulse; at first all has been gone through, and the whole network is seen. */
export function networkPulse(
  picture: LinePicture,
  title: string,
  {onTravel, onReach}: NetworkPulseOptions
): NetworkPulse {
  let moved = false;
  let reached = "";
  let told = "";
  // The box has the same words for a reader who cannot see.
  const chosen = element("p", {className: "chosen-words", ariaHidden: "true"});
  function tellChosen(words: string): void {
    chosen.textContent = words;
    time.element.classList.toggle("tells", words !== "");
  }
  function show(time: number): void {
    if (!moved) return;
    picture.travel(time);
    const stop = Math.round(time);
    const id = picture.layerAt(stop);
    if (id !== reached) onReach(id);
    reached = id;
    const from = Math.floor(time + 1e-6);
    const next = Math.min(from + 1, picture.stops() - 1);
    onTravel?.(picture.layerAt(from), picture.layerAt(next), Math.max(0, time - from));
  }
  const words = (stop: number): string => {
    const {name, shape, clause} = picture.words(stop);
    return `${name}: ${shape}. ${clause}.`;
  };
  // The way depends on how far the picture is zoomed, so each change makes it anew.
  const journey = () => ({last: picture.stops() - 1, words, show});
  const time = player(journey(), {
    pace: Math.min(PACE, WAY / picture.stops()),
    start: picture.stops() - 1,
    caption: true,
    playWord: say.sendAPictureThrough,
    onMove: () => {
      moved = true;
      tellChosen("");
      show(time.position);
    }
  });
  time.element.setAttribute("role", "group");
  time.element.setAttribute("aria-label", say.aPictureOnItsWay(title));
  time.element.append(chosen, picture.thumb);
  return {
    element: time.element,
    tell(layer) {
      // Another view of the same layer says nothing new, unless its box has opened or closed.
      const words = chosenWords(picture, layer);
      if (words !== told) tellChosen(words);
      told = words;
    },
    change(change) {
      const at = picture.layerAt(Math.floor(time.position + 1e-6));
      change();
      time.follow(journey(), picture.stopAt(at));
    },
    stop: () => time.stop()
  };
}

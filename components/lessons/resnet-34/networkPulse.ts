import type {LinePicture} from "../../picture/line/linePicture.js";
import {player} from "../../ui/player.js";

/** A picture on its way through a network, with its controls. */
export interface NetworkPulse {
  readonly element: HTMLElement;
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

/** Makes the pulse; at first all has been gone through, and the whole network is seen. */
export function networkPulse(
  picture: LinePicture,
  title: string,
  {onTravel, onReach}: NetworkPulseOptions
): NetworkPulse {
  let moved = false;
  let reached = "";
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
    playWord: "Send a picture through",
    onMove: () => {
      moved = true;
      show(time.position);
    }
  });
  time.element.setAttribute("role", "group");
  time.element.setAttribute("aria-label", `A picture on its way through ${title}`);
  time.element.append(picture.thumb);
  return {
    element: time.element,
    change(change) {
      const at = picture.layerAt(Math.floor(time.position + 1e-6));
      change();
      time.follow(journey(), picture.stopAt(at));
    },
    stop: () => time.stop()
  };
}

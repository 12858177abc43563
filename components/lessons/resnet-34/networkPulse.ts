import type {StageDiagram} from "../../picture/stageDiagram.js";
import {player} from "../../ui/player.js";

/** An image on its way through a network's picture, with its controls. */
export interface NetworkPulse {
  readonly element: HTMLElement;
  /** Changes the picture; the image stays at the layer that it has reached. */
  change(change: () => void): void;
  stop(): void;
}

/** Told between which layers or units the image is, by ids, and how far on the way, 0–1. */
export type OnTravel = (from: string, to: string, share: number) => void;

/** Milliseconds from one stop of the pulse to the next. */
const PACE = 900;

/** Makes the pulse; nothing is seen of it before it first moves. */
export function networkPulse(picture: StageDiagram, title: string, onTravel?: OnTravel): NetworkPulse {
  let started = false;
  function show(time: number): void {
    started ||= time > 0;
    picture.travel(started ? time : null);
    if (!started) return;
    const stop = Math.floor(time + 1e-6);
    const next = Math.min(stop + 1, picture.stops() - 1);
    onTravel?.(picture.layerAt(stop), picture.layerAt(next), Math.max(0, time - stop));
  }
  // The way depends on how far the picture is zoomed, so each change makes it anew.
  const journey = () => ({last: picture.stops() - 1, words: (stop: number) => picture.words(stop), show});
  const time = player(journey(), {pace: PACE, speeds: true, caption: true});
  time.element.setAttribute("role", "group");
  time.element.setAttribute("aria-label", `An image on its way through ${title}`);
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

import type {Journey} from "./journey.js";
import {traveller} from "./traveller.js";

/** What moves the picture: nothing, `Play`, one `Step`, or the way to a stop that was chosen on the slider. */
type Mode = "still" | "playing" | "stepping" | "gliding";

export interface DriverOptions {
  readonly start: number;
  /** Milliseconds of the way from one stop to the next. */
  readonly pace: () => number;
  /** Milliseconds of the way to a stop that was chosen; without it, and at 0, it is there at once. */
  readonly glide: number;
  /** Whether the picture still stands in the page. */
  readonly alive: () => boolean;
  /** Called at each place, after it was drawn: what the slider stands at, and the stop that was reached. */
  readonly onStand: (at: number, stop: number, journey: Journey, moving: boolean) => void;
  /** Called when playing or stepping begins or ends. */
  readonly onTurn: (playing: boolean) => void;
  /** Called when a way has ended. */
  readonly onEnd: () => void;
}

/** What a player's controls do to its picture. */
export interface Driver {
  readonly at: () => number;
  readonly plays: () => boolean;
  /** Stands at a place at once. */
  readonly move: (to: number) => void;
  /** Goes to a stop that the reader has chosen. */
  readonly choose: (to: number) => void;
  /** Goes a stop further or back from where it stands or is bound for. */
  readonly chooseNext: (by: 1 | -1) => void;
  readonly playOrPause: () => void;
  /** One stop further, from the last one back to the first. */
  readonly step: () => void;
  /** Goes on at another speed where it plays; a step that is under way is over. */
  readonly changePace: () => void;
  readonly follow: (journey: Journey, at?: number) => void;
  readonly stop: () => void;
}

/** The stop that was reached, and the ones beside a place. */
const reached = (at: number): number => Math.floor(at + 1e-6);
const beside = (at: number, by: 1 | -1): number => (by > 0 ? reached(at) + 1 : Math.ceil(at - 1e-6) - 1);

/** Makes a driver that stands still; nothing is shown before it follows a journey. */
export function driver({start, pace, glide, alive, onStand, onTurn, onEnd}: DriverOptions): Driver {
  let journey: Journey = {last: 0, show: () => undefined};
  let mode: Mode = "still";
  const way = traveller({start, show, alive, onEnd: rest});
  const plays = (): boolean => mode === "playing" || mode === "stepping";
  const inside = (to: number): number => Math.min(journey.last, Math.max(0, to));
  /** Where it stands, or what the reader has chosen while the picture comes after. */
  const chosen = (): number => (mode === "gliding" ? (way.bound ?? way.at) : way.at);
  const move = (to: number): void => way.place(inside(to));

  function show(at: number): void {
    journey.show(at);
    onStand(chosen(), reached(at), journey, mode !== "still");
  }
  function turn(next: Mode): void {
    way.stop();
    mode = next;
    onTurn(plays());
  }
  function rest(): void {
    const played = plays();
    turn("still");
    // What was last drawn was drawn as moving.
    if (played && alive()) show(way.at);
    onEnd();
  }
  function travel(next: Mode, to: number): void {
    turn(next);
    way.travel(inside(to), next === "gliding" ? glide : pace() * Math.max(0.2, to - way.at));
  }
  function playOrPause(): void {
    if (plays()) return rest();
    if (way.at >= journey.last) move(0);
    travel("playing", journey.last);
  }
  function step(): void {
    // Pressed again, a step that is under way is over.
    if (mode === "stepping") move(way.bound ?? way.at);
    turn("still");
    if (way.at >= journey.last) move(0);
    else travel("stepping", beside(way.at, 1));
  }
  function follow(next: Journey, to = mode === "playing" ? way.at : (way.bound ?? way.at)): void {
    const goesOn = mode === "playing";
    turn("still");
    journey = next;
    move(to);
    if (goesOn) travel("playing", journey.last);
  }
  return {
    at: () => way.at,
    plays,
    move,
    follow,
    playOrPause,
    step,
    changePace: () => follow(journey),
    choose: (to) => travel("gliding", to),
    chooseNext: (by) => travel("gliding", beside(chosen(), by)),
    stop: () => turn("still")
  };
}

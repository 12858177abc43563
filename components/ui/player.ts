import {button} from "./button.js";
import {element} from "./element.js";
import {driver, type Driver} from "./journey/driver.js";
import type {Journey} from "./journey/journey.js";
import {journeySlider, type JourneySlider} from "./journey/journeySlider.js";
import {labelledSelect} from "./labelled.js";
import * as say from "../words/en/ui/uiWords.js";

export interface PlayerOptions {
  /** The slider's name. */
  readonly name?: string;
  /** Milliseconds from one stop to the next. */
  readonly pace: number;
  /** Offers half, double and fourfold speed. */
  readonly speeds?: boolean;
  /** Where the journey begins. */
  readonly start?: number;
  /** Whether the words stand under the controls, beside being the slider's value. */
  readonly caption?: boolean;
  /** Whether the words stand next to the slider, and are its value alone. */
  readonly beside?: boolean;
  /** Further controls, before `Play`. */
  readonly before?: readonly Node[];
  /** What the button that plays says. */
  readonly playWord?: string;
  /** Whether it plays and steps; if not, the slider alone moves it. */
  readonly plays?: boolean;
  /** Milliseconds of the way to a stop that the reader chooses by the slider, which then has no places between two stops. */
  readonly glide?: number;
  /** Called when the reader has moved the slider, or has pressed `Play` or `Step`. */
  readonly onMove?: () => void;
}

/** `Play`/`Pause`, `Step` and a slider, which move a picture along a journey. */
export interface Player {
  readonly element: HTMLElement;
  /** Stops from the start; fractions lie between two. */
  readonly position: number;
  /** The journey's last stop. */
  readonly last: number;
  readonly playing: boolean;
  readonly move: (to: number) => void;
  /** Begins to play from where it stands, unless it plays. */
  readonly play: () => void;
  /** Another journey takes this one's place, at the stop that it is at or at the one given; what plays goes on. */
  follow(journey: Journey, at?: number): void;
  /** Ends what moves. */
  stop(): void;
}

/** By how much a key on the slider changes the stop. */
const KEYS: Readonly<Record<string, 1 | -1>> = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1};
const SPEEDS = [
  ["0.5", "½ ×"],
  ["1", "1 ×"],
  ["2", "2 ×"],
  ["4", "4 ×"]
] as const;

/** Makes a player of a journey; a reader who wants no motion goes by still pictures. */
export function player(first: Journey, options: PlayerOptions): Player {
  const {name = say.position, pace, start = 0, caption = false, beside = false, glide, playWord = say.play} = options;
  const slider = journeySlider({name, caption, beside, whole: glide !== undefined});
  const speed = labelledSelect(say.speed, SPEEDS);
  speed.input.value = "1";
  const drive = driver({
    start,
    pace: () => pace / Number(speed.input.value),
    glide: glide ?? 0,
    alive: () => root.isConnected,
    onStand: slider.stand,
    onTurn(playing) {
      playButton.textContent = playing ? say.pause : playWord;
      root.classList.toggle("playing", playing);
    },
    onEnd: slider.report
  });
  const playButton = button(playWord, () => {
    const pauses = drive.plays();
    drive.playOrPause();
    if (!pauses) options.onMove?.();
  });
  playButton.classList.add("plays");
  const stepButton = button(say.step, () => {
    drive.step();
    options.onMove?.();
  });
  const root = playerElement(options, [playButton, stepButton], speed.cell, slider);
  let journey = first;
  const follow = (next: Journey, at?: number): void => {
    journey = next;
    slider.adopt(next);
    drive.follow(next, at);
  };
  speed.input.addEventListener("input", (event) => {
    event.stopPropagation();
    drive.changePace();
  });
  listen(slider.input, drive, options.onMove);
  follow(first);
  return {
    element: root,
    get position() {
      return drive.at();
    },
    get last() {
      return journey.last;
    },
    get playing() {
      return drive.plays();
    },
    move: drive.move,
    play: () => {
      if (!drive.plays()) drive.playOrPause();
    },
    follow,
    stop: drive.stop
  };
}

/** Goes where the reader moves the slider. Between two stops its arrow keys would creep: a key goes to the next stop. */
function listen(slider: HTMLInputElement, drive: Driver, onMove?: () => void): void {
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    drive.choose(Number(slider.value));
    onMove?.();
  });
  slider.addEventListener("keydown", (event) => {
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    drive.chooseNext(by);
    onMove?.();
  });
}

/** One line of controls, and under it the words. */
function playerElement(
  {before = [], plays = true, speeds = false}: PlayerOptions,
  buttons: readonly Node[],
  speed: Node,
  {cells, below}: JourneySlider
): HTMLElement {
  const line = element("div", {className: "figure-controls"}, ...before, ...(plays ? buttons : []));
  if (speeds) line.append(speed);
  line.append(...cells);
  return element("div", {className: "player"}, line, ...below);
}

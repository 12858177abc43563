import {play, prefersStill, type Motion} from "../draw/motion.js";
import {notationText, notationWords} from "../draw/notationText.js";
import {button} from "./button.js";
import {element} from "./element.js";
import {labelledSelect} from "./labelled.js";

/** A way of stops, 0 to `last`, and how a place on it is shown. */
export interface Journey {
  readonly last: number;
  /** Draws a place, also between two stops. */
  readonly show: (at: number) => void;
  /** What there is to see at a stop; `{f}` and `{h}` in either notation. */
  readonly words?: (stop: number) => string;
}

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
  /** Further buttons, before `Play`. */
  readonly before?: readonly HTMLButtonElement[];
}

/** `Play`/`Pause`, `Step` and a slider, which move a picture along a journey. */
export interface Player {
  readonly element: HTMLElement;
  /** Stops from the start; fractions lie between two. */
  readonly position: number;
  readonly playing: boolean;
  move(to: number): void;
  /** Another journey takes this one's place, at the stop that it is at or at the one given; what plays goes on. */
  follow(journey: Journey, at?: number): void;
  /** Ends what moves. */
  stop(): void;
}

/** Milliseconds between two reports to a screen reader while it plays. */
const REPORT = 1000;
/** Milliseconds for the way to a stop that the reader chose on the slider's keys. */
const KEYS: Readonly<Record<string, 1 | -1>> = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1};
const SPEEDS = [
  ["0.5", "½ ×"],
  ["1", "1 ×"],
  ["2", "2 ×"],
  ["4", "4 ×"]
] as const;

/** The slider, and the words that it and the line under it say. */
function teller(name: string, caption: boolean) {
  const slider = element("input", {type: "range", min: "0", step: "any", value: "0"});
  const said = element("p", {className: "pulse-words", hidden: !caption});
  const report = element("p", {className: "unseen"});
  report.setAttribute("role", "status");
  let shown: string | undefined;
  let reported = -Infinity;
  const tell = (): void => {
    const words = notationWords(shown ?? "");
    if (!caption || report.textContent === words) return;
    reported = performance.now();
    report.textContent = words;
  };
  return {
    slider,
    elements: [said, report],
    cell: element("label", {}, name, slider),
    tell,
    say(stop: number, {last, words}: Journey, moving: boolean): void {
      const text = words?.(stop) ?? "";
      if (text !== shown) {
        shown = text;
        said.replaceChildren();
        notationText(said, text);
        slider.setAttribute("aria-valuetext", [`${stop} of ${last}`, notationWords(text)].filter(Boolean).join(": "));
      }
      if (!moving || performance.now() - reported > REPORT) tell();
    }
  };
}

/** Makes a player of a journey; a reader who wants no motion goes by still pictures. */
export function player(
  first: Journey,
  {name = "Position", pace, speeds = false, start = 0, caption = false, before = []}: PlayerOptions
): Player {
  const {slider, elements, cell, tell, say} = teller(name, caption);
  const speed = labelledSelect("Speed", SPEEDS);
  speed.input.value = "1";
  let journey = first;
  let motion: Motion | undefined;
  /** Where a single step goes that is under way: pressed again, that step is over and the next begins. */
  let stepping: number | undefined;
  let at = start;
  const reached = (): number => Math.floor(at + 1e-6);

  function move(to: number): void {
    at = Math.min(journey.last, Math.max(0, to));
    slider.value = String(at);
    journey.show(at);
    say(reached(), journey, motion !== undefined);
  }
  function halt(): void {
    motion?.stop();
    motion = undefined;
    stepping = undefined;
    playButton.textContent = "Play";
  }
  function travel(to: number): void {
    halt();
    const from = at;
    const controller = play({
      duration: (pace * Math.max(0.2, to - from)) / Number(speed.input.value),
      onFrame: (share) => (root.isConnected ? move(from + share * (to - from)) : halt()),
      onEnd: () => {
        halt();
        tell();
      }
    });
    if (prefersStill()) return;
    motion = controller;
    playButton.textContent = "Pause";
  }
  const playButton = button("Play", () => {
    if (motion) {
      halt();
      tell();
      return;
    }
    if (at >= journey.last) move(0);
    travel(journey.last);
  });
  const stepButton = button("Step", () => {
    if (stepping !== undefined) move(stepping);
    const next = at >= journey.last ? 0 : reached() + 1;
    halt();
    if (next === 0 || prefersStill()) return move(next);
    travel(next);
    stepping = next;
  });
  speed.input.addEventListener("input", (event) => {
    event.stopPropagation();
    if (motion) travel(journey.last);
  });
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    halt();
    move(Number(slider.value));
  });
  // Between two stops the arrow keys would creep; a key goes to the next stop.
  slider.addEventListener("keydown", (event) => {
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    halt();
    move(by > 0 ? reached() + 1 : Math.ceil(at - 1e-6) - 1);
  });
  const controls = element("div", {className: "figure-controls"}, ...before, playButton, stepButton);
  if (speeds) controls.append(speed.cell);
  controls.append(cell);
  const root = element("div", {className: "player"}, controls, ...elements);
  const follow = (next: Journey, to = at): void => {
    const playing = motion !== undefined;
    halt();
    journey = next;
    slider.max = String(journey.last);
    slider.disabled = journey.last < 1;
    move(to);
    if (playing) travel(journey.last);
  };
  follow(first);
  return {
    element: root,
    get position() {
      return at;
    },
    get playing() {
      return motion !== undefined;
    },
    move,
    follow,
    stop: halt
  };
}

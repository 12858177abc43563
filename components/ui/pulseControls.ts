import {notationText, notationWords} from "../draw/notationText.js";
import {play, prefersStill, type Motion} from "../draw/motion.js";
import {button} from "./button.js";
import {labelledSelect} from "./labelled.js";

/** A way with stops, and what happens at each, in words (`{f}` in either notation). */
export interface Journey {
  readonly length: number;
  words(stop: number): string;
  show(time: number): void;
}

/** Controls that move a pulse along a journey, which may change under way. */
export interface PulseControls extends HTMLElement {
  /** Begins a new journey at a stop, or at the one that it is at. */
  follow(journey: Journey, stop: number): void;
  /** The last stop that was reached. */
  stop(): number;
  halt(): void;
}

/** Milliseconds from one stop to the next at speed 1, and between two reports to a screen reader. */
const PACE = 900;
const REPORT = 1000;

/** `Play`/`Pause`, `Step`, `Speed`, `Position`, and the words of the stop; a reader who wants no motion goes by still pictures. */
export function pulseControls(name: string): PulseControls {
  const element = document.createElement("div");
  element.className = "pulse-controls";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", name);
  let journey: Journey = {length: 1, words: () => "", show: () => undefined};
  let time = 0;
  let motion: Motion | undefined;
  /** Where a single step goes that is under way: pressed again, that step is over and the next begins. */
  let stepping: number | undefined;
  let reported = -Infinity;
  const said = document.createElement("p");
  said.className = "pulse-words";
  const report = document.createElement("p");
  report.className = "unseen";
  report.setAttribute("role", "status");
  const label = document.createElement("label");
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.step = "any";
  label.append("Position", slider);
  const reached = (): number => Math.floor(time + 1e-6);
  const end = (): number => journey.length - 1;

  let shown = "";
  function show(next: number): void {
    time = Math.min(end(), Math.max(0, next));
    slider.value = String(time);
    journey.show(time);
    const text = journey.words(reached());
    if (text !== shown) {
      shown = text;
      said.replaceChildren();
      notationText(said, text);
      slider.setAttribute("aria-valuetext", `${reached()} of ${end()}: ${notationWords(text)}`);
    }
    if (motion === undefined || performance.now() - reported > REPORT) tell();
  }
  function tell(): void {
    if (report.textContent === notationWords(shown)) return;
    reported = performance.now();
    report.textContent = notationWords(shown);
  }
  function halt(): void {
    motion?.stop();
    motion = undefined;
    stepping = undefined;
    playing.textContent = "Play";
  }
  function travel(to: number): void {
    halt();
    const from = time;
    playing.textContent = "Pause";
    motion = play({
      duration: (PACE * Math.max(0.2, to - from)) / Number(speed.input.value),
      onFrame: (share) => (element.isConnected ? show(from + share * (to - from)) : halt()),
      onEnd: () => {
        halt();
        tell();
      }
    });
    if (prefersStill()) halt();
  }
  const playing = button("Play", () => {
    if (motion) {
      halt();
      tell();
      return;
    }
    if (time >= end()) show(0);
    travel(end());
  });
  const step = button("Step", () => {
    if (stepping !== undefined) show(stepping);
    const next = reached() >= end() ? 0 : reached() + 1;
    halt();
    if (next === 0) show(0);
    else {
      travel(next);
      stepping = next;
    }
  });
  const speed = labelledSelect("Speed", [
    ["0.5", "½ ×"],
    ["1", "1 ×"],
    ["2", "2 ×"],
    ["4", "4 ×"]
  ]);
  speed.input.value = "1";
  speed.input.addEventListener("input", (event) => {
    event.stopPropagation();
    if (motion) travel(end());
  });
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    halt();
    show(Number(slider.value));
  });
  slider.addEventListener("keydown", (event) => {
    const by = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1}[event.key];
    if (by === undefined) return;
    event.preventDefault();
    halt();
    show(by > 0 ? reached() + 1 : Math.ceil(time - 1e-6) - 1);
  });
  const buttons = document.createElement("div");
  buttons.className = "figure-controls";
  buttons.append(playing, step, speed.cell, label);
  element.append(buttons, said, report);
  return Object.assign(element, {
    follow(next: Journey, stop: number) {
      const wasPlaying = motion !== undefined;
      halt();
      journey = next;
      slider.max = String(end());
      show(stop);
      if (wasPlaying) travel(end());
    },
    stop: reached,
    halt
  });
}

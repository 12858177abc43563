import {play, prefersStill, type Motion} from "../draw/motion.js";
import {button} from "./button.js";

/** Buttons `Play` and `Step` and a slider, which move a picture along whole steps. */
export interface Player {
  readonly element: HTMLElement;
  /** Steps from the start. */
  position(): number;
  /** The slider's value in words. */
  say(words: string): void;
  stop(): void;
}

/** A player of `last` steps, each `pace` milliseconds long; `show` draws a position, 0 to `last`, also between two steps. */
export function player(name: string, last: number, pace: number, show: (at: number) => void): Player {
  const element = document.createElement("div");
  element.className = "figure-controls";
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.max = String(last);
  slider.step = "any";
  slider.value = "0";
  const label = document.createElement("label");
  label.append(name, slider);
  let motion: Motion | undefined;
  /** Where a single step goes that is under way. */
  let stepping: number | undefined;
  const playButton = button("Play", () => {
    if (motion) return pause();
    if (position() >= last) move(0);
    travel(last);
  });
  const stepButton = button("Step", () => {
    // Pressed again while a step is under way: that step is over, and the next begins.
    if (stepping !== undefined) move(stepping);
    const at = position();
    const next = at >= last ? 0 : Math.floor(at + 1e-6) + 1;
    pause();
    if (next === 0 || prefersStill()) move(next);
    else {
      travel(next);
      stepping = next;
    }
  });
  function position(): number {
    return Number(slider.value);
  }
  function move(at: number): void {
    slider.value = String(at);
    show(at);
  }
  function pause(): void {
    motion?.stop();
    motion = undefined;
    stepping = undefined;
    playButton.textContent = "Play";
  }
  function travel(to: number): void {
    pause();
    const from = position();
    playButton.textContent = "Pause";
    motion = play({
      duration: pace * Math.max(1, to - from),
      onFrame: (time) => (element.isConnected ? move(from + time * (to - from)) : pause()),
      onEnd: pause
    });
  }
  slider.addEventListener("input", () => {
    pause();
    show(position());
  });
  // Between two steps the arrow keys would creep; a key goes a whole step.
  slider.addEventListener("keydown", (event) => {
    const by = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1}[event.key];
    if (by === undefined) return;
    event.preventDefault();
    pause();
    move(Math.min(last, Math.max(0, Math.round(position()) + by)));
  });
  element.append(playButton, stepButton, label);
  return {
    element,
    position,
    say: (words) => slider.setAttribute("aria-valuetext", words),
    stop: pause
  };
}

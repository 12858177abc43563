import {guessSteps, type LossGuess} from "../../../run/lossGuess.js";
import type {TwinName} from "../../../run/networkRun.js";
import {button} from "../../../ui/button.js";
import {guessPad} from "./guessPad.js";
import * as say from "../../../words/en/lab/labGuessWords.js";

/** Guessing before a run: the reader places the losses they expect, or does not. */
export interface LossGuessing {
  /** Begins and ends guessing. */
  readonly element: HTMLButtonElement;
  readonly asks: boolean;
  /** Whether it began because a link asks for it. Then only the networks whose points the reader has moved are guessed. */
  readonly offers: boolean;
  /** Begins to ask because a link does, with fresh points; or takes that back, unless the reader has begun. */
  readonly offer: (on: boolean) => void;
  /** The plane to guess on, for a width in CSS pixels; undefined while nothing is guessed. */
  picture(width: number): SVGSVGElement | undefined;
  /** The settings have changed: these networks would be trained for so many steps, to choose among so many classes. */
  readonly adopt: (networks: readonly TwinName[], steps: number, classes?: number) => void;
  /** A run begins: guessing ends, and what was guessed is its own. */
  readonly begin: () => readonly LossGuess[];
}

/** Makes the button of guessing; `onChange` is called when the plane comes or goes. */
export function lossGuessing(onChange: () => void): LossGuessing {
  let guessing = false;
  let networks: readonly TwinName[] = [];
  let steps = 1;
  let classes = 10;
  let placed: readonly LossGuess[] = [];
  let offered = false;
  /** Networks of which a point was moved. */
  let moved: ReadonlySet<TwinName> = new Set();
  const toggle = button(say.guessFirst, () => turn(!guessing));
  function turn(on: boolean): void {
    guessing = on;
    offered &&= on;
    toggle.textContent = on ? say.withoutAGuess : say.guessFirst;
    onChange();
  }
  return {
    element: toggle,
    get asks() {
      return guessing;
    },
    get offers() {
      return offered;
    },
    offer(on) {
      if (on === guessing) return;
      if (on) {
        placed = [];
        moved = new Set();
        offered = true;
        turn(true);
      } else if (offered && moved.size === 0) turn(false);
    },
    picture(width) {
      if (!guessing) return undefined;
      const pad = guessPad({networks, steps, width, start: placed, classes});
      placed = pad.value;
      pad.element.addEventListener("input", (event) => {
        // The lab's settings are heard by the same name.
        event.stopPropagation();
        const before = new Map(placed.map(({network, values}) => [network, values.join()]));
        placed = pad.value;
        const changed = placed.filter(({network, values}) => values.join() !== before.get(network));
        moved = new Set([...moved, ...changed.map(({network}) => network)]);
      });
      return pad.element;
    },
    adopt(next, count, among = 10) {
      // What was placed among other classes, or at fewer or more steps, is no guess of these.
      if (among !== classes || guessSteps(count).length !== guessSteps(steps).length) {
        placed = [];
        moved = new Set();
      }
      networks = next;
      steps = count;
      classes = among;
      if (guessing) onChange();
    },
    begin() {
      const guessed = guessing ? placed.filter(({network}) => !offered || moved.has(network)) : [];
      if (guessing) turn(false);
      return guessed;
    }
  };
}

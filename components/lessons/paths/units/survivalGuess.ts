import type {TwinName} from "../../../run/networkRun.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import * as say from "../../../words/en/lessons/paths/pathsWords.js";

/** How many test digits the reader expects each network still to read. */
export type Survival = Readonly<Record<TwinName, number>>;

/** Asks for a guess before anything is told. */
export interface SurvivalGuess {
  readonly element: HTMLFieldSetElement;
  /** Writes what the button does: take a unit out, or tell what became of those that are out. */
  name(what: string): void;
}

/** Two sliders and a way past them; `onDone` gets the guess, or nothing where the reader only wants to look. */
export function survivalGuess(total: number, onDone: (guess: Survival | undefined) => void): SurvivalGuess {
  const options = {min: 0, max: total, step: 1, value: total / 2};
  const residual = rangeControl(say.guessResidual, options);
  const plain = rangeControl(say.guessPlain, options);
  const done = button("", () => onDone({residual: residual.value, plain: plain.value}), true);
  const root = element(
    "fieldset",
    {className: "survival"},
    residual.cell,
    plain.cell,
    done,
    button(say.justShowIt, () => onDone(undefined))
  );
  root.setAttribute("aria-label", say.yourGuess);
  return {element: root, name: (what) => (done.textContent = what)};
}

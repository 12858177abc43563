import {plainly} from "../../draw/numbers.js";
import type {TwinName} from "../../run/networkRun.js";

/** A guess before a run: which network will be closer, or neither. */
export type Guess = TwinName | "equal";

/** The question with its choices; what was guessed, and how it went in words. */
export interface GuessControl {
  readonly element: HTMLFieldSetElement;
  /** How the guess went, from the errors at the end; empty where nothing was guessed. */
  verdict(errors: Readonly<Record<TwinName, number>>): string;
}

/** Errors that differ by less than this factor count as equal. */
const EQUAL = 1.5;

/** Asks for a guess; `name` keeps the radio buttons of two questions on a page apart. */
export function guessTwin(question: string, name: string): GuessControl {
  const element = document.createElement("fieldset");
  element.className = "guess";
  const legend = document.createElement("legend");
  legend.textContent = question;
  element.append(legend);
  const choices: readonly (readonly [Guess, string])[] = [
    ["residual", "the residual one"],
    ["plain", "the plain one"],
    ["equal", "about equal"]
  ];
  const radios = choices.map(([value, text]) => {
    const input = document.createElement("input");
    input.type = "radio";
    input.name = name;
    input.value = value;
    const label = document.createElement("label");
    label.append(input, ` ${text}`);
    element.append(label);
    return {value, text, input};
  });
  element.addEventListener("input", (event) => event.stopPropagation());
  return {
    element,
    verdict({residual, plain}) {
      const chosen = radios.find(({input}) => input.checked);
      const factor = Math.max(residual, plain) / Math.min(residual, plain);
      const truth = factor < EQUAL ? "equal" : residual < plain ? "residual" : "plain";
      const times = Number.isFinite(factor) ? ` by a factor of ${plainly(factor, 2)}` : "";
      const found = truth === "equal" ? "The two are about equal." : `The ${truth} one is closer${times}.`;
      if (chosen === undefined) return found;
      return `${found} You guessed ${chosen.text}: ${chosen.value === truth ? "right" : "not this time"}.`;
    }
  };
}

import {element} from "../../ui/element.js";
import {labelled} from "../../ui/labelled.js";
import * as say from "../../words/en/lessons/residualUnitWords.js";

/** A labelled input for a whole number from 1 on. */
export interface CountInput {
  readonly cell: HTMLElement;
  readonly input: HTMLInputElement;
  /** The number; undefined while what stands there is none, or out of range. */
  readonly value: number | undefined;
  /** Shows a number and sets the largest that is taken. */
  show(value: number, most: number): void;
  /** Marks the input where it holds no such number, and says in a sentence what is wrong; empty where nothing is. */
  check(): string;
}

/** Makes the input. */
export function countInput(name: string): CountInput {
  const {cell, input} = labelled(name, element("input", {type: "number", min: "1", step: "1"}));
  const isGood = (): boolean => input.value !== "" && input.checkValidity();
  return {
    cell,
    input,
    get value() {
      return isGood() ? Number(input.value) : undefined;
    },
    show(value, most) {
      input.max = String(most);
      input.value = String(value);
      input.removeAttribute("aria-invalid");
    },
    check() {
      input.setAttribute("aria-invalid", String(!isGood()));
      return isGood() ? "" : say.mustBeAWholeNumber(name, input.value || say.empty, input.max);
    }
  };
}

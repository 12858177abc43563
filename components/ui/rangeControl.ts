import {labelled} from "./labelled.js";

/** A slider with its value written beside it. */
export interface RangeControl {
  readonly cell: HTMLElement;
  readonly input: HTMLInputElement;
  /** The slider's place as a number. */
  readonly value: number;
}

export interface RangeOptions {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** What the slider's place means, in words; the number itself if absent. */
  readonly text?: (value: number) => string;
}

/** Makes a labelled slider whose meaning is written beside it and told to screen readers. */
export function rangeControl(label: string, {min, max, step, value, text = String}: RangeOptions): RangeControl {
  const {cell, input} = labelled(label, document.createElement("input"));
  input.type = "range";
  Object.assign(input, {min: String(min), max: String(max), step: String(step), value: String(value)});
  // Told by the slider itself, so not once more.
  const output = document.createElement("span");
  output.className = "range-value";
  output.setAttribute("aria-hidden", "true");
  const show = (): void => {
    const words = text(Number(input.value));
    output.textContent = words;
    input.setAttribute("aria-valuetext", words);
  };
  input.addEventListener("input", show);
  show();
  cell.append(output);
  return {
    cell,
    input,
    get value() {
      return Number(input.value);
    }
  };
}

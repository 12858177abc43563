import {parseNumber} from "../network/linkValue.js";
import {NUMBER_RULES} from "../run/runConfig.js";
import {labelled} from "./labelled.js";
import * as say from "../words/en/ui/uiWords.js";

/** A labelled number field for a run's seed. */
export interface SeedInput {
  readonly cell: HTMLElement;
  /** The last seed that was accepted. */
  readonly value: () => number;
}

/** A seed that is told when it is not accepted, and keeps the last good one; `onChange` is called for good ones only. */
export function seedInput(onChange: () => void): SeedInput {
  let value = 1;
  const input = document.createElement("input");
  input.inputMode = "numeric";
  input.value = String(value);
  const {cell} = labelled(say.seed, input);
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("aria-live", "polite");
  cell.append(problem);
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    const parsed = parseNumber(input.value.trim(), NUMBER_RULES.seed);
    const good = "value" in parsed;
    input.setAttribute("aria-invalid", String(!good));
    problem.textContent = good ? "" : say.seedIsBut(input.value.trim().slice(0, 40), parsed.expected, value);
    if (!good) return;
    value = parsed.value;
    onChange();
  });
  return {cell, value: () => value};
}

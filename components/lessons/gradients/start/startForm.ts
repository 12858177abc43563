import {parseNumber, ruleText, type NumberRule} from "../../../network/linkValue.js";
import {NUMBER_RULES} from "../../../run/runConfig.js";
import {button} from "../../../ui/button.js";
import {labelled} from "../../../ui/labelled.js";

/** What a reader wants measured at the start. */
export interface WantedStart {
  readonly gain: number;
  readonly seed: number;
  readonly bn: boolean;
}

/** Accepted gains: beyond them single precision runs out within 34 layers. */
const GAIN_RULE: NumberRule = {minimum: 0.1, maximum: 10, fraction: true};

/** Asks for gain, seed and batch norm; a value that cannot be used is told and kept. */
export function startForm(measure: (wanted: WantedStart) => void): HTMLFormElement {
  const form = document.createElement("form");
  form.noValidate = true;
  form.className = "figure-controls start-form";
  const field = (label: string, value: string, rule: NumberRule) => {
    const control = labelled(label, document.createElement("input"));
    control.input.inputMode = "decimal";
    control.input.value = value;
    control.input.size = 8;
    return {...control, label, rule};
  };
  const gain = field("Gain to measure", "2", GAIN_RULE);
  const seed = field("Seed to measure", "4", NUMBER_RULES.seed);
  const bn = labelled("With batch norm", document.createElement("input"));
  bn.input.type = "checkbox";
  const submit = button("Measure here", () => undefined);
  submit.type = "submit";
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("role", "alert");
  form.append(gain.cell, seed.cell, bn.cell, submit, problem);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const values = [gain, seed].map(({label, rule, input}) => {
      const parsed = parseNumber(input.value.trim(), rule);
      input.setAttribute("aria-invalid", String(!("value" in parsed)));
      return "value" in parsed
        ? {value: parsed.value}
        : {wrong: `${label} must be ${ruleText(rule)}: “${input.value.slice(0, 20)}”.`};
    });
    problem.textContent = values.flatMap((entry) => entry.wrong ?? []).join(" ");
    const [wantedGain, wantedSeed] = values.map((entry) => entry.value);
    if (wantedGain !== undefined && wantedSeed !== undefined)
      measure({gain: wantedGain, seed: wantedSeed, bn: bn.input.checked});
  });
  return form;
}

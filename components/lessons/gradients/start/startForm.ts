import {parseNumber, ruleText, type NumberRule} from "../../../network/linkValue.js";
import {NUMBER_RULES} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import {labelled} from "../../../ui/labelled.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** What a reader wants measured at the start. */
export interface WantedStart {
  readonly gain: number;
  readonly seed: number;
  readonly bn: boolean;
}

/** Accepted gains: beyond them single precision runs out within 34 layers. */
const GAIN_RULE: NumberRule = {minimum: 0.1, maximum: 10, fraction: true};

/** A text field for a number that must keep a rule. */
function numberField(label: string, value: string, rule: NumberRule) {
  const {cell, input} = labelled(label, element("input", {inputMode: "decimal", value, size: 8}));
  return {
    cell,
    /** The number, or what is wrong with it. */
    read(): {readonly value: number} | {readonly wrong: string} {
      const parsed = parseNumber(input.value.trim(), rule);
      const good = "value" in parsed;
      input.setAttribute("aria-invalid", String(!good));
      return good ? parsed : {wrong: say.mustBe(label, ruleText(rule), input.value.slice(0, 20))};
    }
  };
}

/** Asks for gain, seed and batch norm; a value that cannot be used is told and kept. */
export function startForm(measure: (wanted: WantedStart) => void): HTMLFormElement {
  const gainField = numberField(say.gainToMeasure, "2", GAIN_RULE);
  const seedField = numberField(say.seedToMeasure, "4", NUMBER_RULES.seed);
  const norm = labelled(say.withBatchNorm, element("input", {type: "checkbox"}));
  const problem = element("p", {className: "problem"});
  problem.setAttribute("role", "alert");
  const form = element(
    "form",
    {className: "figure-controls start-form", noValidate: true},
    gainField.cell,
    seedField.cell,
    norm.cell,
    element("button", {type: "submit"}, say.measureHere),
    problem
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [gain, seed] = [gainField.read(), seedField.read()];
    problem.textContent = [gain, seed].flatMap((entry) => ("wrong" in entry ? [entry.wrong] : [])).join(" ");
    if ("value" in gain && "value" in seed) measure({gain: gain.value, seed: seed.value, bn: norm.input.checked});
  });
  return form;
}

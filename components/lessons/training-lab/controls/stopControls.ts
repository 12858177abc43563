import {parseNumber, ruleText, type NumberRule} from "../../../network/linkValue.js";
import {NUMBER_RULES} from "../../../run/runConfig.js";
import {element} from "../../../ui/element.js";
import type {StopAt} from "../../../worker/training/stopAt.js";
import * as say from "../../../words/en/lab/labControlsWords.js";

/** When a run is to stop: when it diverges it ends; at a step or a loss it rests and can go on. */
export interface StopControls {
  readonly cells: readonly HTMLElement[];
  readonly value: {readonly stop: StopAt; readonly stopWhenDiverged: boolean};
}

const LOSS: NumberRule = {minimum: 0, maximum: 10, fraction: true};

/** A number that may be left out, with the line that says what is wrong with it. */
function mark(id: string, name: string, rule: NumberRule, hint: string) {
  const input = element("input", {type: "number", id, min: String(rule.minimum), max: String(rule.maximum)});
  input.step = rule.fraction === true ? "any" : "1";
  input.placeholder = say.never;
  const problem = element("p", {className: "problem", id: `${id}-problem`});
  problem.setAttribute("aria-live", "polite");
  const words = element("span", {className: "range-hint", id: `${id}-hint`}, hint);
  input.setAttribute("aria-describedby", `${problem.id} ${words.id}`);
  const read = (): number | undefined => {
    // A field that holds no number has an empty value, and says so in its validity.
    if (input.value.trim() === "" && !input.validity.badInput) return undefined;
    const parsed = parseNumber(input.value.trim(), rule);
    return "value" in parsed ? parsed.value : NaN;
  };
  const check = (): void => {
    const wrong = Number.isNaN(read() ?? 0);
    input.setAttribute("aria-invalid", String(wrong));
    problem.textContent = wrong ? say.mustBeOrEmptyIt(name, ruleText(rule)) : "";
  };
  // What is typed here is no setting of the run: the form need not hear of it.
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", check);
  const label = element("label", {htmlFor: id}, name);
  return {
    cell: element("div", {className: "run-control"}, label, input, words, problem),
    value: (): number | undefined => {
      const value = read();
      return Number.isNaN(value) ? undefined : value;
    }
  };
}

/** Makes the controls, none of them in use. */
export function stopControls(): StopControls {
  const step = mark("stop-at-step", say.stopAfterStep, NUMBER_RULES.steps, say.bothNetworksRestThereResume);
  const loss = mark("stop-at-loss", say.stopAtLoss, LOSS, say.bothRestAtTheFirst);
  const diverges = element("input", {type: "checkbox", id: "stop-when-diverged"});
  diverges.addEventListener("input", (event) => event.stopPropagation());
  const label = element("label", {htmlFor: diverges.id}, say.stopWhenItDiverges);
  return {
    cells: [step.cell, loss.cell, element("div", {className: "run-control"}, label, diverges)],
    get value() {
      return {stop: {step: step.value(), loss: loss.value()}, stopWhenDiverged: diverges.checked};
    }
  };
}

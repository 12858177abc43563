import {notationText} from "../../draw/notationText.js";
import {element} from "../../ui/element.js";
import {judgeNumber, type ChoiceQuestion, type Judgement, type NumberQuestion, type Question} from "./question.js";
import {unnamedCurves} from "./unnamedCurves.js";
import * as say from "../../words/en/sitePracticeWords.js";

/** A question with its fields. */
export interface ExerciseForm {
  readonly element: HTMLElement;
  /** What becomes of the answer at hand; a sentence where there is none yet. */
  readonly check: () => Judgement | string;
}

/** Where the fields of a question stand, and how they are judged. */
interface Fields {
  readonly nodes: readonly HTMLElement[];
  readonly check: ExerciseForm["check"];
}

/** Round buttons; one that was checked says in words what it is. */
function choiceFields({choices}: ChoiceQuestion, name: string): Fields {
  const rows = choices.map((choice, i) => {
    const input = element("input", {type: "radio", name, value: String(i)});
    const mark = element("span", {className: "practice-mark"});
    const label = element("label", {}, input, notationText(element("span"), choice.text), mark);
    return {choice, input, mark, label};
  });
  return {
    nodes: rows.map(({label}) => label),
    check() {
      const row = rows.find(({input}) => input.checked);
      if (row === undefined) return say.chooseOneOfTheAnswers;
      row.mark.textContent = row.choice.isRight ? say.markRight : say.markNotSo;
      return row.choice;
    }
  };
}

function numberField(question: NumberQuestion): Fields {
  const input = element("input", {type: "number", step: "any", autocomplete: "off"});
  const label = element("label", {}, notationText(element("span"), question.label), input);
  return {
    nodes: [label],
    check: () => (input.value === "" ? say.writeANumberFirst : judgeNumber(question, input.valueAsNumber))
  };
}

/**
 * The form of a question: what is given, its picture, the question, its fields.
 * @param name of its group of fields, unlike every other on the page
 */
export function exerciseForm(question: Question, name: string, check: () => void): ExerciseForm {
  const given = notationText(element("p", {id: `${name}-given`}), question.given);
  const {nodes, check: judge} = question.kind === "choice" ? choiceFields(question, name) : numberField(question);
  const box = element("fieldset", {}, notationText(element("legend"), question.ask), ...nodes);
  box.setAttribute("aria-describedby", given.id);
  const form = element("form", {className: "practice-question", noValidate: true, tabIndex: -1}, given);
  const width = Math.max(260, Math.min(560, document.documentElement.clientWidth - 72));
  if (question.figure) form.append(unnamedCurves(question.figure, {width}));
  form.append(box);
  // Enter in a field.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  return {element: form, check: judge};
}

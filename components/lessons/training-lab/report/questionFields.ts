import type {Answer} from "../../../run/report/report.js";
import {keptChoice} from "../../../site/keptChoice.js";
import {element} from "../../../ui/element.js";
import * as say from "../../../words/en/lab/labReportWords.js";

/** The questions of a link, each with a field for the reader's words, which the browser keeps. */
export interface QuestionFields {
  readonly element: HTMLElement;
  /** Asks these; none: nothing is shown. */
  readonly ask: (questions: readonly string[]) => void;
  readonly answers: readonly Answer[];
}

/** Characters of an answer at most. */
const ANSWER_LENGTH = 4000;

/** Makes the fields, hidden while nothing is asked. */
export function questionFields(): QuestionFields {
  const root = element("section", {className: "lab-questions", hidden: true});
  root.setAttribute("aria-label", say.questionsOfTheLink);
  const [before = "", after = ""] = say.answersGoIntoTheReport;
  let fields: readonly (readonly [question: string, field: HTMLTextAreaElement])[] = [];
  return {
    element: root,
    ask(questions) {
      fields = questions.map((question, i) => {
        const kept = keptChoice(`shortcut-answer ${question}`);
        const field = element("textarea", {id: `answer-${i + 1}`, rows: 3, maxLength: ANSWER_LENGTH});
        field.value = kept.get() ?? "";
        field.addEventListener("input", (event) => {
          // The settings are heard by the same name.
          event.stopPropagation();
          kept.set(field.value);
        });
        return [question, field] as const;
      });
      root.replaceChildren(
        ...fields.map(([question, field]) =>
          element("div", {}, element("label", {htmlFor: field.id}, question), field)
        ),
        element("p", {}, before, element("b", {className: "control-name"}, say.saveReport), after)
      );
      root.hidden = fields.length === 0;
    },
    get answers() {
      return fields.map(([question, {value}]) => ({question, answer: value}));
    }
  };
}

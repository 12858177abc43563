import {notationText} from "../../draw/notationText.js";
import {button} from "../button.js";
import {reach, type Milestone} from "../milestone.js";
import {onPaper} from "./onPaper.js";
import {showFinding} from "./showFinding.js";
import * as say from "../../words/en/ui/uiWords.js";

export interface Question {
  /** `{f}` and `{h}` stand for the two functions, in the notation that the reader chose. */
  readonly question: string;
  readonly choices: readonly string[];
  /** What was shown, in a sentence, for the reader's choice; undefined where the reader looked without guessing. */
  readonly verdict: (choice: string | undefined) => string;
  /** Id of the page's text that tells what was seen: it waits for the guess as the content does. */
  readonly finding?: string;
  /** What the guided path hears when it was shown, with the verdict. */
  readonly milestone?: Milestone;
}

/**
 * Asks before it shows: the content appears once the reader has chosen, or wants to look without a guess; on paper it stands.
 * @param content ends with the question, where it has an end
 */
export function askFirst(
  {question, choices, verdict, finding, milestone}: Question,
  content: {readonly element: HTMLElement; readonly stop?: () => void}
): {readonly element: HTMLElement; readonly stop: () => void} {
  const shown = content.element;
  const element = document.createElement("div");
  element.className = "prediction";
  const box = document.createElement("fieldset");
  const legend = document.createElement("legend");
  notationText(legend, question);
  const answer = document.createElement("p");
  answer.className = "verdict";
  answer.setAttribute("role", "status");
  shown.hidden = true;
  const endPaper = onPaper(element, () => {
    shown.hidden = false;
    return () => (shown.hidden = true);
  });
  const reveal = (choice: string | undefined): void => {
    endPaper();
    shown.hidden = false;
    showFinding(finding);
    const told = verdict(choice);
    answer.textContent = told;
    if (milestone !== undefined) reach(element, milestone, told);
  };
  const buttons = choices.map((choice) => {
    const node = button(choice, () => {
      for (const other of buttons) other.setAttribute("aria-pressed", String(other === node));
      reveal(choice);
    });
    node.setAttribute("aria-pressed", "false");
    return node;
  });
  box.append(
    legend,
    ...buttons,
    button(say.justShowIt, () => reveal(undefined))
  );
  element.append(box, answer, shown);
  return {
    element,
    stop() {
      endPaper();
      content.stop?.();
    }
  };
}

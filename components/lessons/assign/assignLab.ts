import {PRESET_NAMES, PRESETS, type PresetName} from "../../run/presets.js";
import {DEFAULT_CONFIG, parseHash} from "../../run/runConfig.js";
import {button} from "../../ui/button.js";
import {copyText} from "../../ui/copyText.js";
import {element} from "../../ui/element.js";
import {labelledSelect} from "../../ui/labelled.js";
import {assignmentLink} from "../../ui/embed/assignmentLink.js";
import {runControls} from "../../ui/settings/runControls.js";
import {statusLine} from "../../ui/statusLine.js";
import {assignmentHash, assignmentWords, type Assignment} from "../../run/assignments/assignment.js";
import {hideButtons} from "./hideButtons.js";
import {READY_ASSIGNMENTS} from "../../run/assignments/readyAssignments.js";
import * as say from "../../words/en/lessons/assignWords.js";

/** Characters of a task and of a question, and questions, at most: what a link takes. */
const LENGTH = 300;
const QUESTIONS = 10;

/** The lines of a text that say something, less what a link would not take, and a sentence on that. */
export function questionLines(text: string): {readonly ask: readonly string[]; readonly problem: string} {
  const lines = [...new Set(text.split("\n").map((line) => line.trim()))].filter(Boolean);
  const long = lines.findIndex((line) => Array.from(line).length > LENGTH);
  const ask = lines.slice(0, QUESTIONS).map((line) => Array.from(line).slice(0, LENGTH).join(""));
  const problem =
    lines.length > QUESTIONS
      ? say.thereAreQuestions(lines.length, QUESTIONS)
      : long >= 0
        ? say.questionIsTooLong(long + 1, Array.from(lines[long] ?? "").length, LENGTH)
        : "";
  return {ask, problem};
}

/** A label above a field of several lines. */
function field(label: string, input: HTMLTextAreaElement, hint: string): HTMLElement {
  const words = element("span", {id: `${input.id}-hint`, className: "hint"}, hint);
  input.setAttribute("aria-describedby", words.id);
  return element("div", {className: "assign-field"}, element("label", {htmlFor: input.id}, label), input, words);
}

/** The choice of an experiment; its value is a name, or empty. */
function experimentSelect(): ReturnType<typeof labelledSelect> {
  const names = Object.values(PRESET_NAMES);
  return labelledSelect(say.experiment, [
    ["", say.none],
    ...names.map((name) => [name, PRESETS[name].question] as const)
  ]);
}

/** The page that makes one link for a class: what is asked, what is set, what is hidden. Begins with the first ready-made one. */
export function assignLab(): HTMLElement {
  const status = statusLine();
  const experiment = experimentSelect();
  const settings = runControls();
  const task = element("textarea", {id: "assign-task", rows: 3, maxLength: LENGTH});
  const questions = element("textarea", {id: "assign-questions", rows: 4});
  const numbers = element("input", {id: "assign-numbers", type: "checkbox"});
  const hide = hideButtons();
  const problem = element("p", {className: "problem"});
  problem.setAttribute("aria-live", "polite");
  const link = element("input", {id: "assign-link", type: "text", readOnly: true});
  const visit = element("a", {className: "assign-visit"}, say.openItAsAStudent);

  const value = (): Assignment => ({
    config: settings.value,
    preset: experiment.input.value === "" ? undefined : (experiment.input.value as PresetName),
    task: task.value.trim().replaceAll(/\s+/g, " "),
    hide: hide.value,
    numbers: numbers.checked,
    ask: questionLines(questions.value).ask
  });
  function show(): void {
    link.value = visit.href = assignmentLink(value(), location.href);
    status.textContent = assignmentWords(value());
    problem.textContent = questionLines(questions.value).problem;
    READY_ASSIGNMENTS.forEach((one, i) =>
      ready[i]?.setAttribute("aria-pressed", String(assignmentHash(one) === assignmentHash(value())))
    );
  }
  function fill(assignment: Assignment): void {
    experiment.input.value = assignment.preset ?? "";
    settings.adopt(assignment.config);
    task.value = assignment.task;
    questions.value = assignment.ask.join("\n");
    numbers.checked = assignment.numbers;
    hide.value = assignment.hide;
    show();
  }
  experiment.input.addEventListener("input", () => {
    const name = experiment.input.value;
    settings.adopt(name === "" ? DEFAULT_CONFIG : parseHash(`#preset=${name}`).config);
  });
  const ready = READY_ASSIGNMENTS.map((one) => button(one.name, () => fill(one)));
  const copy = button(say.copyLink, () => void copyText(link.value).then((said) => (copied.textContent = said)), true);
  const copied = element("span", {className: "assign-copied"});
  copied.setAttribute("aria-live", "polite");
  const buttons = element("div", {className: "lab-buttons"}, ...ready);
  buttons.setAttribute("role", "group");
  buttons.setAttribute("aria-label", say.readyMade);

  const root = element(
    "section",
    {className: "assign"},
    buttons,
    status,
    element("div", {className: "assign-link"}, element("label", {htmlFor: link.id}, say.link), link, copy, visit),
    copied,
    field(say.task, task, say.itStandsAboveTheLaboratory(LENGTH)),
    field(say.questions, questions, say.oneALine),
    problem,
    element("label", {className: "assign-numbers"}, numbers, say.eachEntersANumber),
    element("h2", {}, say.settings),
    experiment.cell,
    settings,
    hide
  );
  root.setAttribute("aria-label", say.assignment);
  root.addEventListener("input", () => {
    copied.textContent = "";
    show();
  });
  const [first] = READY_ASSIGNMENTS;
  if (first) fill(first);
  return root;
}

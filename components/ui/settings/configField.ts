import {ruleText} from "../../network/linkValue.js";
import {CONTROL_LABELS, NUMBER_RULES, type RunConfig} from "../../run/runConfig.js";
import {element} from "../element.js";
import {nextRate} from "./nextRate.js";
import * as say from "../../words/en/ui/uiSettingsWords.js";

type Key = keyof RunConfig;

/** One labelled control of a run's configuration, with the line that tells what is wrong with it. */
export interface ConfigField {
  readonly cell: HTMLElement;
  readonly input: HTMLInputElement | HTMLSelectElement;
  /** What stands in the control, as the link writes it. */
  text: string;
  /** Says what is wrong; nothing where nothing is. */
  readonly tell: (problem: string) => void;
  /** Takes at once what has been typed and not been taken yet. */
  readonly commit: () => void;
}

const CHOICES: Partial<Record<Key, readonly (readonly [value: string, label: string])[]>> = {
  skip: [
    ["compare", say.compare],
    ["on", say.on],
    ["off", say.off]
  ],
  depth: [
    ["10", "10"],
    ["18", "18"],
    ["34", "34"],
    ["66", "66"]
  ],
  data: [
    ["digits", say.digits],
    ["shapes", say.colouredShapes],
    ["own", say.ownImages]
  ],
  shortcut: [
    ["projection", say.projection],
    ["padding", say.zeroPadding]
  ],
  start: [
    ["he", say.he],
    ["copy", say.copy]
  ],
  opt: [
    ["momentum", say.momentum],
    ["adam", say.adam]
  ],
  simd: [
    ["plain", say.equalEverywhere],
    ["relaxed", say.faster]
  ]
};
const STEPS: Partial<Record<Key, string>> = {
  width: "8",
  size: "4",
  lr: "any",
  decay: "any",
  noise: "any",
  distort: "any"
};
/** A number that is typed is taken once the reader has paused for so long, in milliseconds; Enter or leaving it takes it at once. */
const PAUSE = 1000;

const isCheckbox = (input: ConfigField["input"]): input is HTMLInputElement => input.type === "checkbox";

function inputOf(key: Key): ConfigField["input"] {
  const choices = CHOICES[key];
  if (choices !== undefined) return element("select", {}, ...choices.map(([value, label]) => new Option(label, value)));
  if (!(key in NUMBER_RULES)) return element("input", {type: "checkbox"});
  const {minimum, maximum} = NUMBER_RULES[key as keyof typeof NUMBER_RULES];
  return element("input", {
    type: "number",
    min: String(minimum),
    max: String(maximum),
    step: STEPS[key] ?? "1",
    inputMode: "decimal"
  });
}

/** Arrow keys multiply a learning rate: one more is nothing to 0.05 and too much for it. */
function multiplies(input: ConfigField["input"], take: () => void): void {
  input.addEventListener("keydown", (event) => {
    const {key} = event as KeyboardEvent;
    if (key !== "ArrowUp" && key !== "ArrowDown") return;
    event.preventDefault();
    input.value = String(nextRate(Number(input.value), key === "ArrowUp"));
    take();
  });
}

/** Makes a control; `take` is called when a reader has committed a value: chosen, or typed and paused, left or entered. */
export function configField(key: Key, hidden: boolean, take: (field: ConfigField) => void): ConfigField {
  const input = inputOf(key);
  input.id = `run-${key}`;
  input.name = key;
  const problem = element("p", {id: `run-${key}-problem`, className: "problem"});
  problem.setAttribute("aria-live", "polite");
  const range = element("span", {id: `run-${key}-range`, className: "range-hint"});
  const rule = key in NUMBER_RULES ? NUMBER_RULES[key as keyof typeof NUMBER_RULES] : undefined;
  if (rule) range.textContent = ruleText(rule);
  input.setAttribute("aria-describedby", [problem.id, ...(rule ? [range.id] : [])].join(" "));
  const label = element("label", {htmlFor: input.id}, CONTROL_LABELS[key]);
  const cell = element("div", {className: "run-control", hidden}, label, input, ...(rule ? [range] : []), problem);
  cell.dataset.key = key;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const commit = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    take(field);
  };
  // The form alone speaks for its fields: one `input`, and only for a value that is accepted.
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    clearTimeout(timer);
    timer = setTimeout(commit, PAUSE);
    if (rule === undefined) commit();
  });
  input.addEventListener("change", commit);
  input.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key === "Enter") commit();
  });
  if (key === "lr") multiplies(input, () => take(field));
  const field: ConfigField = {
    cell,
    input,
    commit,
    get text() {
      return isCheckbox(input) ? (input.checked ? "1" : "0") : input.value.trim();
    },
    set text(value) {
      if (isCheckbox(input)) input.checked = value === "1";
      else input.value = value;
    },
    tell(text) {
      problem.textContent = text;
      input.setAttribute("aria-invalid", String(text !== ""));
    }
  };
  return field;
}

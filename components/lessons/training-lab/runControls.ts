import {ruleText} from "../../network/linkValue.js";
import {element} from "../../ui/element.js";
import {
  CONTROL_LABELS,
  DEFAULT_CONFIG,
  formatValue,
  NUMBER_RULES,
  parseValue,
  type RunConfig
} from "../../run/runConfig.js";

type Key = keyof RunConfig;

/** The form of a run's configuration: `value` is always valid, and each change emits one bubbling `input`. */
export interface RunControls extends HTMLFormElement {
  value: RunConfig;
  /** Locks every control but the learning rate, while a run is under way. */
  lock(locked: boolean): void;
}

const CHOICES: Partial<Record<Key, readonly (readonly [value: string, label: string])[]>> = {
  skip: [
    ["compare", "Compare"],
    ["on", "On"],
    ["off", "Off"]
  ],
  depth: [
    ["10", "10"],
    ["18", "18"],
    ["34", "34"],
    ["66", "66"]
  ],
  data: [
    ["digits", "Digits"],
    ["shapes", "Coloured shapes"]
  ],
  shortcut: [
    ["projection", "Projection"],
    ["padding", "Zero padding"]
  ],
  start: [
    ["he", "He"],
    ["copy", "Copy"]
  ],
  opt: [
    ["momentum", "Momentum"],
    ["adam", "Adam"]
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

type Input = HTMLInputElement | HTMLSelectElement;

/** One labelled control with the line that tells what is wrong with it. */
interface Field {
  readonly cell: HTMLElement;
  readonly input: Input;
  /** What stands in the control, as the link writes it. */
  text: string;
  /** Says what is wrong; nothing where nothing is. */
  readonly tell: (problem: string) => void;
}

const isCheckbox = (input: Input): input is HTMLInputElement => input.type === "checkbox";

function inputOf(key: Key): Input {
  const choices = CHOICES[key];
  if (choices !== undefined) return element("select", {}, ...choices.map(([value, label]) => new Option(label, value)));
  if (typeof DEFAULT_CONFIG[key] === "boolean") return element("input", {type: "checkbox"});
  const rule = NUMBER_RULES[key as keyof typeof NUMBER_RULES];
  return element("input", {
    type: "number",
    min: String(rule.minimum),
    max: String(rule.maximum),
    step: STEPS[key] ?? "1",
    inputMode: "decimal",
    title: ruleText(rule)
  });
}

function field(key: Key, hidden: boolean): Field {
  const input = inputOf(key);
  input.id = `run-${key}`;
  input.name = key;
  const problem = element("p", {id: `run-${key}-problem`, className: "problem"});
  problem.setAttribute("aria-live", "polite");
  input.setAttribute("aria-describedby", problem.id);
  const label = element("label", {htmlFor: input.id}, CONTROL_LABELS[key]);
  return {
    cell: element("div", {className: "run-control", hidden}, label, input, problem),
    input,
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
}

/** What is wrong with a text, and what stays in use. */
function problemWords(key: Key, text: string, expected: string, config: RunConfig): string {
  const given = text === "" ? "is empty" : `is “${text.slice(0, 40)}”`;
  return `${CONTROL_LABELS[key]} ${given}, but must be ${expected}; ${formatValue(key, config)} stays in use.`;
}

/** Labelled controls for every key of a configuration, less those in `hide`. */
export function runControls(initial: RunConfig = DEFAULT_CONFIG, hide: readonly Key[] = []): RunControls {
  const form = element("form", {className: "run-controls", noValidate: true}) as unknown as RunControls;
  const keys = Object.keys(CONTROL_LABELS) as Key[];
  const fields = new Map(keys.map((key) => [key, field(key, hide.includes(key))]));
  let value = initial;

  function show(): void {
    for (const [key, shown] of fields) {
      shown.text = formatValue(key, value);
      shown.tell("");
    }
  }
  function read(key: Key, {text, tell}: Field): void {
    const parsed = parseValue(key, text);
    if ("expected" in parsed) return tell(problemWords(key, text, parsed.expected, value));
    tell("");
    value = {...value, [key]: parsed.value};
    form.dispatchEvent(new Event("input", {bubbles: true}));
  }
  for (const [key, one] of fields) {
    form.append(one.cell);
    // The form alone speaks for its fields: one `input`, and only for a value that is accepted.
    one.input.addEventListener("input", (event) => {
      event.stopPropagation();
      read(key, one);
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  Object.defineProperty(form, "value", {
    get: () => value,
    set: (next: RunConfig) => {
      value = next;
      show();
    }
  });
  form.lock = (locked) => {
    for (const [key, {input}] of fields) if (key !== "lr") input.disabled = locked;
  };
  show();
  return form;
}

import {ruleText} from "../../network/linkValue.js";
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
    ["34", "34"]
  ],
  data: [
    ["digits", "Digits"],
    ["shapes", "Coloured shapes"]
  ]
};
const STEPS: Partial<Record<Key, string>> = {width: "8", size: "4", lr: "any"};

function field(key: Key): HTMLInputElement | HTMLSelectElement {
  const choices = CHOICES[key];
  if (choices !== undefined) {
    const select = document.createElement("select");
    select.append(...choices.map(([value, label]) => new Option(label, value)));
    return select;
  }
  const input = document.createElement("input");
  if (key === "bn" || key === "zero") {
    input.type = "checkbox";
    return input;
  }
  const rule = NUMBER_RULES[key as keyof typeof NUMBER_RULES];
  input.type = "number";
  input.min = String(rule.minimum);
  input.max = String(rule.maximum);
  input.step = STEPS[key] ?? "1";
  input.inputMode = "decimal";
  return input;
}

/** Labelled controls for every key of a configuration, less those in `hide`. */
export function runControls(initial: RunConfig = DEFAULT_CONFIG, hide: readonly Key[] = []): RunControls {
  const form = document.createElement("form") as unknown as RunControls;
  form.className = "run-controls";
  form.noValidate = true;
  let value = initial;
  const keys = Object.keys(CONTROL_LABELS) as Key[];
  const fields = new Map<Key, {input: HTMLInputElement | HTMLSelectElement; problem: HTMLElement}>();

  const show = (key: Key): void => {
    const entry = fields.get(key);
    if (entry === undefined) return;
    if (entry.input instanceof HTMLInputElement && entry.input.type === "checkbox")
      entry.input.checked = formatValue(key, value) === "1";
    else entry.input.value = formatValue(key, value);
    tell(key, "");
  };
  const tell = (key: Key, text: string): void => {
    const entry = fields.get(key);
    if (entry === undefined) return;
    entry.problem.textContent = text;
    entry.input.setAttribute("aria-invalid", String(text !== ""));
  };
  const read = (key: Key, input: HTMLInputElement | HTMLSelectElement): void => {
    const text =
      input instanceof HTMLInputElement && input.type === "checkbox" ? (input.checked ? "1" : "0") : input.value;
    const parsed = parseValue(key, text.trim());
    if ("expected" in parsed) {
      const given = text.trim() === "" ? "is empty" : `is “${text.trim().slice(0, 40)}”`;
      tell(
        key,
        `${CONTROL_LABELS[key]} ${given}, but must be ${parsed.expected}; ${formatValue(key, value)} stays in use.`
      );
      return;
    }
    tell(key, "");
    value = {...value, [key]: parsed.value};
    form.dispatchEvent(new Event("input", {bubbles: true}));
  };

  for (const key of keys) {
    const input = field(key);
    input.id = `run-${key}`;
    input.name = key;
    const label = document.createElement("label");
    label.htmlFor = input.id;
    label.textContent = CONTROL_LABELS[key];
    const problem = document.createElement("p");
    problem.id = `run-${key}-problem`;
    problem.className = "problem";
    problem.setAttribute("aria-live", "polite");
    input.setAttribute("aria-describedby", problem.id);
    if (key in NUMBER_RULES) input.title = ruleText(NUMBER_RULES[key as keyof typeof NUMBER_RULES]);
    const cell = document.createElement("div");
    cell.className = "run-control";
    cell.hidden = hide.includes(key);
    cell.append(label, input, problem);
    form.append(cell);
    fields.set(key, {input, problem});
    // The form alone speaks for its fields: one `input`, and only for a value that is accepted.
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      read(key, input);
    });
    show(key);
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  Object.defineProperty(form, "value", {
    get: () => value,
    set: (next: RunConfig) => {
      value = next;
      keys.forEach(show);
    }
  });
  form.lock = (locked) => {
    for (const [key, {input}] of fields) if (key !== "lr") input.disabled = locked;
  };
  return form;
}

import {CONTROL_LABELS, DEFAULT_CONFIG, formatValue, parseValue, type RunConfig} from "../../run/runConfig.js";
import {element} from "../element.js";
import {configField, type ConfigField} from "./configField.js";
import * as say from "../../words/en/ui/uiSettingsWords.js";

type Key = keyof RunConfig;

/** The form of a run's configuration: `value` is always valid, and each change emits one bubbling `input`. */
export interface RunControls extends HTMLFormElement {
  readonly value: RunConfig;
  /** Takes up a configuration, and emits nothing. */
  adopt(config: RunConfig): void;
  /** Takes what a reader is typing, at once. */
  commit(): void;
  /** Locks every control but the learning rate, while a run is under way. */
  lock(locked: boolean): void;
}

/** What people come to change, then what a run's size depends on; all else stands under `More settings`. */
const MAIN: readonly Key[] = ["skip", "depth", "bn", "lr"];
const SIZES: readonly Key[] = ["width", "size", "batch", "steps", "seed", "data"];

const PHONE = "(max-width: 37.4rem)";

/** What is wrong with a text, and what stays in use. */
function problemWords(key: Key, text: string, expected: string, config: RunConfig): string {
  const given = text === "" ? say.isEmpty : say.isOf(text.slice(0, 40));
  return say.butMustBeStaysIn(CONTROL_LABELS[key], given, expected, formatValue(key, config));
}

/** What stands among the controls and is no part of the configuration. */
export interface RunControlsOptions {
  /** Before the main ones, and after them. */
  readonly before?: readonly Node[];
  readonly after?: readonly Node[];
  /** After the sizes, beside the data set. */
  readonly sizes?: readonly Node[];
  /** Under `More settings`. */
  readonly more?: readonly Node[];
}

/** Labelled controls for every key of a configuration, less those in `hide`. */
export function runControls(
  initial: RunConfig = DEFAULT_CONFIG,
  hide: readonly Key[] = [],
  {before = [], after = [], sizes: beside = [], more: others = []}: RunControlsOptions = {}
): RunControls {
  const form = element("form", {className: "run-form", noValidate: true}) as unknown as RunControls;
  const keys = Object.keys(CONTROL_LABELS) as Key[];
  const fields = new Map(keys.map((key) => [key, configField(key, hide.includes(key), (field) => read(key, field))]));
  let value = initial;

  function show(): void {
    for (const [key, shown] of fields) {
      shown.text = formatValue(key, value);
      shown.tell("");
    }
  }
  function read(key: Key, {text, tell}: ConfigField): void {
    const parsed = parseValue(key, text);
    if ("expected" in parsed) return tell(problemWords(key, text, parsed.expected, value));
    tell("");
    if (parsed.value === value[key]) return;
    value = {...value, [key]: parsed.value};
    form.dispatchEvent(new Event("input", {bubbles: true}));
  }
  const cellsOf = (wanted: readonly Key[]): readonly Node[] => wanted.flatMap((key) => fields.get(key)?.cell ?? []);
  const rare = keys.filter((key) => !MAIN.includes(key) && !SIZES.includes(key));
  const more = element("details", {className: "more-settings"}, element("summary", {}, say.moreSettings));
  // They come into the page when they are asked for, by the reader or by a link: until then no name of theirs is met in it.
  const unfold = (): void => {
    if (more.childElementCount === 1)
      more.append(element("div", {className: "run-controls"}, ...cellsOf(rare), ...others));
  };
  more.addEventListener("toggle", () => {
    if (more.open) unfold();
  });
  more.open = rare.some((key) => initial[key] !== DEFAULT_CONFIG[key]);
  if (more.open) unfold();
  // On a phone they unfold: what trains should be in sight.
  const sizes = element("details", {className: "sizes", open: !matchMedia(PHONE).matches});
  sizes.append(
    element("summary", {}, say.sizeStepsAndSeed),
    element("div", {className: "size-controls"}, ...cellsOf(SIZES), ...beside)
  );
  sizes.hidden = beside.length === 0 && SIZES.every((key) => hide.includes(key));
  form.append(
    element("div", {className: "main-controls"}, ...before, ...cellsOf(MAIN), ...after),
    element("div", {className: "further-controls"}, sizes, more)
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  Object.defineProperty(form, "value", {get: () => value});
  form.adopt = (next) => {
    value = next;
    show();
  };
  form.commit = () => fields.forEach((one) => one.commit());
  form.lock = (locked) => {
    for (const [key, {input}] of fields) if (key !== "lr" && input.disabled !== locked) input.disabled = locked;
  };
  show();
  return form;
}

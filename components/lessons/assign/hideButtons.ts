import {CONTROL_LABELS, type RunConfig} from "../../run/runConfig.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {ALL_KEYS} from "../../run/assignments/assignment.js";
import * as say from "../../words/en/lessons/assignWords.js";

type Key = keyof RunConfig;

/** A group of toggles, one for each control of the laboratory: pressed, students may change it. Each change emits one bubbling `input`. */
export interface HideButtons extends HTMLFieldSetElement {
  /** Keys of the hidden controls. */
  value: readonly Key[];
}

/** Makes the toggles, all of them pressed. */
export function hideButtons(): HideButtons {
  const root = element(
    "fieldset",
    {className: "hide-buttons"},
    element("legend", {}, say.whatStudentsMayChange),
    element("div", {className: "hint"}, say.tickedAreShown)
  ) as HideButtons;
  let hidden: ReadonlySet<Key> = new Set();
  const buttons = ALL_KEYS.map((key) => {
    const node = button(CONTROL_LABELS[key], () => {
      const others = [...hidden].filter((one) => one !== key);
      root.value = hidden.has(key) ? others : [...others, key];
      root.dispatchEvent(new Event("input", {bubbles: true}));
    });
    return [key, node] as const;
  });
  root.append(...buttons.map(([, node]) => node));
  Object.defineProperty(root, "value", {
    get: () => ALL_KEYS.filter((key) => hidden.has(key)),
    set(keys: readonly Key[]) {
      hidden = new Set(keys);
      for (const [key, node] of buttons) node.setAttribute("aria-pressed", String(!hidden.has(key)));
    }
  });
  root.value = [];
  return root;
}

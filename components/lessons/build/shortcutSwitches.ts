import type {UnitFacts} from "./networkFacts.js";

/** Switches for the shortcuts of the network at hand. */
export interface ShortcutSwitches {
  /** The switch of all at once. */
  readonly all: HTMLElement;
  /** The switch of one unit, by its name in the summary; undefined where there is no shortcut to cut. */
  of(name: string): HTMLElement | undefined;
  /** Ids of the units whose shortcut is cut. */
  readonly cut: readonly string[];
  /** How many shortcuts can be cut. */
  readonly count: number;
  /** Starts over with the units of another network, all shortcuts on. */
  setUnits(units: readonly UnitFacts[]): void;
}

function checkbox(name: string, words: string, onInput: () => void): {box: HTMLInputElement; label: HTMLLabelElement} {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  box.setAttribute("aria-label", name);
  box.addEventListener("input", onInput);
  const label = document.createElement("label");
  label.className = "shortcut-switch";
  label.dataset.part = "skip";
  label.append(box, ` ${words}`);
  return {box, label};
}

/** Switches that call `onChange` when the reader cuts or joins shortcuts. */
export function shortcutSwitches(onChange: () => void): ShortcutSwitches {
  const all = checkbox("All shortcuts", "All shortcuts", () => {
    for (const {box} of units.values()) box.checked = all.box.checked;
    onChange();
  });
  let units = new Map<string, {readonly id: string; readonly box: HTMLInputElement; readonly label: HTMLElement}>();
  const follow = (): void => {
    const on = [...units.values()].filter(({box}) => box.checked).length;
    all.box.checked = on === units.size;
    all.box.indeterminate = on > 0 && on < units.size;
    onChange();
  };
  return {
    all: all.label,
    of: (name) => units.get(name)?.label,
    get cut() {
      return [...units.values()].flatMap(({id, box}) => (box.checked ? [] : [id]));
    },
    get count() {
      return units.size;
    },
    setUnits(facts) {
      const withShortcut = facts.filter(({shortcut}) => shortcut !== "none");
      units = new Map(
        withShortcut.map(({id, name}) => [name, {id, ...checkbox(`Shortcut of ${name}`, "Shortcut", follow)}])
      );
      all.box.checked = true;
      all.box.indeterminate = false;
      all.box.disabled = units.size === 0;
    }
  };
}

import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {UnitFacts} from "../networkFacts.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** Which shortcuts the reader has cut, with what acts on all of them at once. */
export interface CutChoice {
  /** The switch of all at once, and the button that puts back what is cut. */
  readonly element: HTMLElement;
  /** Ids of the units whose shortcut is cut. */
  readonly cut: readonly string[];
  /** Stations of the same: the stem is station 0. */
  readonly stations: ReadonlySet<number>;
  /** Cuts the shortcut of the unit at a station, or joins it. */
  toggle(station: number): void;
  /** Takes the units of a network; where they are others than before, nothing is cut. */
  setUnits(units: readonly UnitFacts[]): void;
  /** Goes back to these cuts, without a word to anybody. */
  restore(cut: readonly string[]): void;
}

/** Nothing is cut; `onChange` is called when the reader cuts or joins. */
export function cutChoice(onChange: () => void): CutChoice {
  let units: readonly UnitFacts[] = [];
  let off: ReadonlySet<string> = new Set();
  const cuttable = (): readonly string[] => units.filter(({shortcut}) => shortcut !== "none").map(({id}) => id);
  const box = element("input", {type: "checkbox", checked: true});
  box.setAttribute("aria-label", say.allShortcuts);
  function follow(): void {
    box.checked = off.size === 0;
    box.indeterminate = off.size > 0 && off.size < cuttable().length;
    box.disabled = cuttable().length === 0;
    back.hidden = off.size === 0;
    back.textContent = off.size > 1 ? say.putThemBack : say.putItBack;
  }
  function change(next: ReadonlySet<string>): void {
    off = next;
    follow();
    onChange();
  }
  box.addEventListener("input", () => change(new Set(box.checked ? [] : cuttable())));
  const back = button(say.putItBack, () => {
    change(new Set());
    box.focus();
  });
  follow();
  return {
    element: element(
      "div",
      {className: "cut-choice"},
      element("label", {className: "shortcut-switch"}, box, ` ${say.allShortcuts}`),
      back
    ),
    get cut() {
      return units.flatMap(({id}) => (off.has(id) ? [id] : []));
    },
    get stations() {
      return new Set(units.flatMap(({id}, i) => (off.has(id) ? [i + 1] : [])));
    },
    toggle(station) {
      const id = units[station - 1]?.id;
      if (id === undefined) return;
      const next = new Set(off);
      if (!next.delete(id)) next.add(id);
      change(next);
    },
    setUnits(next) {
      const isSame = next.map(({id}) => id).join() === units.map(({id}) => id).join();
      units = next;
      if (!isSame) off = new Set();
      follow();
    },
    restore(cut) {
      off = new Set(cut);
      follow();
    }
  };
}

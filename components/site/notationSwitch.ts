import {keptChoice} from "./keptChoice.js";
import * as say from "../words/en/siteWords.js";

/** Both notations, by the name that stands in `<html data-notation>`; the style sheet shows the one that is chosen. */
const NOTATIONS = [
  ["ours", "f, h (Géron)"],
  ["papers", "F, H (He et al.)"]
] as const;

const kept = keptChoice("shortcut-notation");

/** Shows the notation that the reader has chosen on any page; called before the page is painted. */
export function applyNotation(): void {
  document.documentElement.dataset.notation = kept.get() === "papers" ? "papers" : "ours";
}

/** A select that changes the notation of every formula and figure. */
export function notationSwitch(): HTMLElement {
  const label = document.createElement("label");
  label.className = "notation-switch";
  const select = document.createElement("select");
  select.append(...NOTATIONS.map(([value, text]) => new Option(text, value)));
  select.setAttribute("aria-label", say.notation);
  select.value = document.documentElement.dataset.notation ?? "ours";
  select.addEventListener("change", () => {
    kept.set(select.value);
    applyNotation();
  });
  label.append(say.notationBefore, select);
  return label;
}

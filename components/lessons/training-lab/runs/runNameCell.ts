import {runMark} from "../../../draw/runs/runMark.js";
import {runName, type KeptRun} from "../../../run/kept/keptRun.js";
import {element} from "../../../ui/element.js";
import * as say from "../../../words/en/lab/labRunsWords.js";

/** The heading of a run's row: its mark, its name, which can be typed over, and how it stands. */
export interface RunNameCell {
  readonly cell: HTMLTableCellElement;
  show(run: KeptRun, note: string): void;
  /** Lets the reader type another name. */
  edit(): void;
}

/** Longest name that a reader can give. */
const LONGEST = 60;

/** Makes the heading. `renamed` hears a new name, undefined for the automatic one, and is followed by `closed`, as is giving up. */
export function runNameCell(
  run: KeptRun,
  renamed: (name: string | undefined) => void,
  closed: () => void
): RunNameCell {
  let shown = run;
  const name = element("span", {id: `name-of-${run.id}`, className: "run-name"});
  const note = element("span", {className: "run-note"});
  const input = element("input", {type: "text", maxLength: LONGEST, hidden: true, className: "run-rename"});
  const cell = element("th", {scope: "row"}, runMark(run.number), name, input, note);
  cell.setAttribute("role", "rowheader");

  function close(accept: boolean): void {
    if (input.hidden) return;
    const focused = document.activeElement === input;
    input.hidden = true;
    name.hidden = false;
    const text = input.value.trim();
    if (accept && text !== runName(shown)) renamed(text === "" ? undefined : text);
    if (focused) closed();
  }
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    close(event.key === "Enter");
  });
  input.addEventListener("blur", () => close(true));
  // The table alone speaks: one `input` for each change.
  input.addEventListener("input", (event) => event.stopPropagation());
  return {
    cell,
    show(next, words) {
      shown = next;
      name.textContent = runName(next);
      input.setAttribute("aria-label", say.newNameOfRun(next.number));
      note.textContent = words;
    },
    edit() {
      input.value = runName(shown);
      name.hidden = true;
      input.hidden = false;
      input.focus();
      input.select();
    }
  };
}

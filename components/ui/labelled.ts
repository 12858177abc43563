/** A select with its label, in a cell for a grid of controls. */
export interface LabelledControl<T extends HTMLElement> {
  readonly cell: HTMLElement;
  readonly input: T;
}

/** Puts a label before a control. Its name is the label alone, without the choices that a label around them would add. */
export function labelled<T extends HTMLElement>(text: string, input: T): LabelledControl<T> {
  const cell = document.createElement("label");
  cell.className = "run-control";
  input.setAttribute("aria-label", text);
  cell.append(text, input);
  return {cell, input};
}

/** A labelled select of `[value, text]` choices. */
export function labelledSelect(
  text: string,
  choices: readonly (readonly [value: string, text: string])[]
): LabelledControl<HTMLSelectElement> {
  const select = document.createElement("select");
  select.append(...choices.map(([value, label]) => new Option(label, value)));
  return labelled(text, select);
}

/** A select with its label, in a cell for a grid of controls. */
export interface LabelledControl<T extends HTMLElement> {
  readonly cell: HTMLElement;
  readonly input: T;
}

/** Puts a label before a control. */
export function labelled<T extends HTMLElement>(text: string, input: T): LabelledControl<T> {
  const cell = document.createElement("label");
  cell.className = "run-control";
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

/** A data table that is made only while it is open: a live run would make it ten times a second. */
export interface OpenTable<T> {
  readonly element: HTMLDetailsElement;
  show(data: T): void;
}

/** An unfolding table; `make` gives the table of the newest data. */
export function openTable<T>(name: string, make: (data: T) => Node): OpenTable<T> {
  const element = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = `Data table: ${name}`;
  element.append(summary);
  let newest: {readonly data: T} | undefined;
  const draw = (): void => {
    if (element.open && newest) element.replaceChildren(summary, make(newest.data));
  };
  element.addEventListener("toggle", draw);
  return {
    element,
    show(data) {
      newest = {data};
      draw();
    }
  };
}

import * as say from "../words/en/ui/uiWords.js";

/** Where a reader is in a table that scrolls: how far, and whether the keys go to it. */
function placeIn(details: HTMLElement) {
  const region = details.querySelector(".table-scroll");
  return {
    top: region?.scrollTop ?? 0,
    left: region?.scrollLeft ?? 0,
    focused: region !== null && region === document.activeElement
  };
}

/** A data table that is made only while it is open: a live run would make it ten times a second. */
export interface OpenTable<T> {
  readonly element: HTMLDetailsElement;
  show(data: T): void;
}

/** An unfolding table; `make` gives the table of the newest data. */
export function openTable<T>(name: string, make: (data: T) => Node): OpenTable<T> {
  const element = document.createElement("details");
  element.className = "data-table";
  const summary = document.createElement("summary");
  summary.textContent = say.dataTable(name);
  element.append(summary);
  let newest: {readonly data: T} | undefined;
  const draw = (): void => {
    if (!element.open || !newest) return;
    const {top, left, focused} = placeIn(element);
    const table = make(newest.data);
    // The summary stays where it is: what has the focus keeps it.
    while (summary.nextSibling) summary.nextSibling.remove();
    element.append(table);
    const region = element.querySelector<HTMLElement>(".table-scroll");
    if (!region) return;
    Object.assign(region, {scrollTop: top, scrollLeft: left});
    if (focused) region.focus({preventScroll: true});
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

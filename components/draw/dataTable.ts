import {plainly, whole} from "./numbers.js";

/** One column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly label: string;
  readonly number?: boolean;
}

/** A cell's text; numbers keep four significant digits. */
function cellText(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? whole(value) : plainly(value, 4);
}

/** A table with a caption inside a region that scrolls and can be reached by keyboard; each row's first cell is its heading. */
export function dataTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | number | undefined)[])[]
): HTMLDivElement {
  const scroll = document.createElement("div");
  scroll.className = "table-scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", caption);
  const table = document.createElement("table");
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const {label, number} of columns) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = label;
    cell.classList.toggle("number", number ?? false);
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach((value, i) => {
      const cell = document.createElement(i === 0 ? "th" : "td");
      if (i === 0) cell.setAttribute("scope", "row");
      cell.textContent = cellText(value);
      cell.classList.toggle("number", columns[i]?.number ?? false);
      line.append(cell);
    });
  }
  scroll.append(table);
  return scroll;
}

import {plainly, whole} from "./numbers.js";

/** One column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly label: string;
  readonly number?: boolean;
}

type Cell = string | number | undefined;

/**
 * The decimals that all numbers of a column have, so that their points stand under each other: as many as show four significant digits
 * of each, but no more than the largest needs; one more where that leaves a small one less than two, and none where it still does.
 */
function decimalsOf(cells: readonly Cell[]): number {
  const sizes = cells.flatMap((cell) =>
    typeof cell === "number" && cell && Number.isFinite(cell) ? Math.abs(cell) : []
  );
  const places = sizes.map((size) => plainly(size, 4).split(".")[1]?.length ?? 0);
  const above = Math.floor(Math.log10(Math.max(...sizes)));
  const holds = (decimals: number): boolean =>
    sizes.every((size) => size >= 10 ** (1 - decimals) || Number(size.toFixed(decimals)) === Number(plainly(size, 4)));
  return [3, 4].map((digits) => Math.max(0, Math.min(Math.max(...places), digits - above))).find(holds) ?? 0;
}

/** A cell's text; in a column without common decimals numbers keep four significant digits. */
function cellText(value: Cell, decimals: number): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (decimals > 0 && Number.isFinite(value)) return value.toFixed(decimals);
  return Number.isInteger(value) ? whole(value) : plainly(value, 4);
}

/** A table with a caption inside a region that scrolls and can be reached by keyboard; each row's first cell is its heading. */
export function dataTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[]
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
  const decimals = columns.map((_, i) => decimalsOf(rows.map((row) => row[i])));
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach((value, i) => {
      const cell = document.createElement(i === 0 ? "th" : "td");
      if (i === 0) cell.setAttribute("scope", "row");
      cell.textContent = cellText(value, decimals[i] ?? 0);
      cell.classList.toggle("number", columns[i]?.number ?? false);
      line.append(cell);
    });
  }
  scroll.append(table);
  return scroll;
}

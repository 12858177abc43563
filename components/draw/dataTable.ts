import {plainly, plainlyFixed, whole} from "./numbers.js";

/** One column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly label: string;
  readonly number?: boolean;
}

type Cell = string | number | undefined;

/** The decimals with which a number shows this many digits. */
const decimalsFor = (size: number, digits: number): number => digits - 1 - Math.floor(Math.log10(size));

/**
 * The decimals that all numbers of a column have, so that their points stand under each other: as the largest needs for four digits,
 * or one more where the smallest needs it for three; none where that is not enough.
 */
function decimalsOf(cells: readonly Cell[]): number {
  const sizes = cells.flatMap((cell) =>
    typeof cell === "number" && Number.isFinite(cell) ? Math.abs(cell) || [] : []
  );
  if (sizes.length === 0) return 0;
  const few = decimalsFor(Math.max(...sizes), 4);
  const many = decimalsFor(Math.min(...sizes), 3);
  if (few > 6 || many > few + 1) return 0;
  // No zeros that none of them needs.
  const places = sizes.map((size) => plainly(size, 4).split(".")[1]?.length ?? 0);
  return Math.min(Math.max(few, many), Math.max(...places));
}

/** A cell's text; in a column without common decimals numbers keep four significant digits. */
function cellText(value: Cell, decimals: number): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (decimals > 0 && Number.isFinite(value)) return plainlyFixed(value, decimals);
  return Number.isInteger(value) ? whole(value) : plainly(value, 4);
}

/** A cell, or the heading of a column or of a row. */
function cellOf(scope: "col" | "row" | "", text: string, {number = false}: Partial<Column> = {}): HTMLElement {
  const cell = document.createElement(scope ? "th" : "td");
  if (scope) cell.setAttribute("scope", scope);
  cell.textContent = text;
  cell.classList.toggle("number", number);
  return cell;
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
  table
    .createTHead()
    .insertRow()
    .append(...columns.map((column) => cellOf("col", column.label, column)));
  const body = table.createTBody();
  const decimals = columns.map((_, i) => decimalsOf(rows.map((row) => row[i])));
  for (const row of rows)
    body
      .insertRow()
      .append(...row.map((value, i) => cellOf(i > 0 ? "" : "row", cellText(value, decimals[i] ?? 0), columns[i])));
  scroll.append(table);
  return scroll;
}

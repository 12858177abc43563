/** Letters that a number is written with on the page, and those that programs read. */
const PLAIN: readonly (readonly [string, string])[] = [
  ["−", "-"],
  ["\u00a0", " "],
  ["\u202f", " "]
];

/** A cell of a CSV file: quoted where a comma, a quote or a line's end is in it. */
function cellText(cell: HTMLElement): string {
  const text = PLAIN.reduce((all, [from, to]) => all.replaceAll(from, to), cell.textContent)
    .replaceAll(/\s+/g, " ")
    .trim();
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The tables in a node as CSV, a row a line, with numbers as the page writes them; an empty line stands between two tables. */
export function tableCsv(node: Node): string {
  const root = document.createElement("div");
  root.append(node);
  const tables = [...root.querySelectorAll("table")].map((table) =>
    [...table.rows].map((row) => [...row.cells].map(cellText).join(",")).join("\n")
  );
  return `${tables.join("\n\n")}\n`;
}

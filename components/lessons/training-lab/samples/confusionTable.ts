import {percent} from "../../../draw/numbers.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import type {TwinName} from "../../../run/networkRun.js";
import {confusion, type Answers} from "../../../run/probes/answers.js";
import {counted} from "../../../run/data/own/ownLimits.js";
import {element} from "../../../ui/element.js";
import * as say from "../../../words/en/lab/labSamplesWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** A count of a confusion matrix: its row, a class, and its column, what is said of it; the last column is everything else. */
export interface ConfusionCell {
  readonly network: TwinName;
  readonly row: number;
  readonly column: number;
}

/** A network's confusion matrix: how often each class is said of images of each class. */
export interface ConfusionTable {
  readonly element: HTMLElement;
  readonly show: (answers: Answers, step: number) => void;
  /** Marks a cell as chosen; undefined none. */
  readonly mark: (cell: ConfusionCell | undefined) => void;
}

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1]
};

/** The name of a column: a class, or what else is said. */
export function columnName(names: readonly string[], column: number): string {
  return names[column] ?? say.somethingElse;
}

/**
 * Makes the matrix of the classes `shown`, each a number, with their names. One cell is reached by the tab key, the others from it by
 * arrow keys; `choose` hears of the one that is pressed.
 */
export function confusionTable(
  network: TwinName,
  shown: readonly number[],
  names: readonly string[],
  choose: (cell: ConfusionCell) => void
): ConfusionTable {
  const columns = shown.length + 1;
  const table = element("table", {className: "confusion"});
  const caption = table.createCaption();
  const head = table.createTHead().insertRow();
  head.append(element("th", {scope: "col"}, say.classHeading));
  for (let column = 0; column < columns; column++)
    head.append(element("th", {scope: "col"}, element("span", {}, names[column] ?? say.anythingElse)));
  const body = table.createTBody();
  const cells = shown.map((_, row) => {
    const line = body.insertRow();
    line.append(element("th", {scope: "row"}, names[row] ?? ""));
    return Array.from({length: columns}, (_none, column) => {
      const press = element("button", {type: "button", tabIndex: row + column === 0 ? 0 : -1});
      press.setAttribute("aria-pressed", "false");
      press.addEventListener("click", () => choose({network, row, column}));
      const cell = line.insertCell();
      cell.classList.toggle("diagonal", row === column);
      cell.append(press);
      return press;
    });
  });
  const words = element("p", {className: "confusion-words"});
  const region = element("div", {className: "table-scroll", tabIndex: 0}, table);
  region.setAttribute("role", "region");
  region.setAttribute("aria-label", say.confusionMatrixOfTheNetwork(network));
  const root = element("div", {className: "confusion-part"}, region, words);
  // Names of several letters stand upright over their columns.
  root.classList.toggle(
    "long",
    names.some((name) => name.length > 2)
  );
  root.style.setProperty("--hue", networkStyle(network).colour);

  function focus(from: HTMLElement, to: HTMLElement | undefined): void {
    if (to === undefined || (to.closest("td") as HTMLElement | null)?.hidden === true) return;
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  }
  table.addEventListener("keydown", (event) => {
    const move = MOVES[event.key];
    const row = cells.findIndex((line) => line.includes(event.target as HTMLButtonElement));
    if (move === undefined || row < 0) return;
    const column = cells[row]?.indexOf(event.target as HTMLButtonElement) ?? 0;
    event.preventDefault();
    focus(event.target as HTMLElement, cells[row + move[0]]?.[column + move[1]]);
  });
  /** The column of what else is said stands there only where something is. */
  function showElse(isSeen: boolean): void {
    for (const cell of [head.lastElementChild, ...cells.map((line) => line.at(-1)?.parentElement)])
      if (cell instanceof HTMLElement) cell.hidden = !isSeen;
  }
  return {
    element: root,
    show(answers, step) {
      const {counts, right, images} = confusion(answers, shown);
      caption.textContent = say.confusionOfTheNetworkAt(network, step);
      counts.forEach((line, row) => {
        const all = line.reduce((a, b) => a + b, 0);
        line.forEach((count, column) => {
          const press = cells[row]?.[column];
          if (press === undefined) return;
          press.textContent = String(count);
          press.classList.toggle("none", count === 0);
          press.style.setProperty("--share", String(all === 0 ? 0 : count / all));
          const said = say.saidOf(columnName(names, column), names[row] ?? "");
          press.setAttribute("aria-label", `${networkName(network)}: ${said}, ${counted(count, "image")}`);
        });
      });
      showElse(counts.some((line) => (line.at(-1) ?? 0) > 0));
      words.textContent = say.ofRightTheValidationAccuracy(right, images, percent(right / images, 1));
    },
    mark(chosen) {
      cells.forEach((line, row) =>
        line.forEach((press, column) => {
          const isChosen = chosen?.network === network && chosen.row === row && chosen.column === column;
          press.setAttribute("aria-pressed", String(isChosen));
        })
      );
    }
  };
}

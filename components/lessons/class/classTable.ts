import {element} from "../../ui/element.js";
import {commonConfig, entryVerdict, inClassOrder, type ClassEntry} from "./classEntry.js";
import {guessedLoss, resultWords, runWords} from "./classWords.js";
import * as say from "../../words/en/lessons/classLabWords.js";

/** The headings; on a narrow screen each stands before its value. */
const COLUMNS = [
  say.nameOrNumber,
  say.whatWasRun,
  say.guessedResidual,
  say.guessedPlain,
  say.residualLast,
  say.plainLast,
  say.verified
];

/** The table of a class, a row for each report or code. */
export interface ClassTable {
  readonly element: HTMLElement;
  readonly show: (entries: readonly ClassEntry[]) => void;
}

/** Lines of a cell, one for each run; of several each has its number. */
function lines(texts: readonly string[]): readonly HTMLElement[] {
  return texts.map((text, i) =>
    element("span", {className: "class-line"}, texts.length > 1 ? `${i + 1}: ${text}` : text)
  );
}

function nameCell({name, handedIn}: ClassEntry): HTMLElement {
  const said = handedIn.kind === "report" ? handedIn.report.answers.filter(({answer}) => answer.trim() !== "") : [];
  const cell = element("th", {scope: "row"}, name === "" ? say.noName : name);
  if (handedIn.kind === "code") cell.append(" ", element("span", {className: "class-kind"}, say.codeKind));
  if (said.length > 0)
    cell.append(
      element(
        "details",
        {},
        element("summary", {}, say.answersOf(said.length)),
        ...said.flatMap(({question, answer}) => [
          element("p", {}, element("b", {}, question)),
          element("p", {}, answer)
        ])
      )
    );
  return cell;
}

function rowOf(entry: ClassEntry, cells: readonly (readonly string[])[]): HTMLTableRowElement {
  const {kind, words} = entryVerdict(entry);
  const row = element("tr", {}, nameCell(entry));
  cells.forEach((texts, i) => {
    const cell = element("td", {className: i === 0 ? "class-run" : "class-number"}, ...lines(texts));
    cell.dataset.label = COLUMNS[i + 1] ?? "";
    row.append(cell);
  });
  const verified = element("td", {className: `class-verdict verdict-${kind}`}, words);
  verified.dataset.label = COLUMNS.at(-1) ?? "";
  row.append(verified);
  return row;
}

/** Makes the table, hidden while nobody has handed in anything. Rows that have not changed stay as they are. */
export function classTable(): ClassTable {
  const body = element("tbody");
  const head = element("tr", {}, ...COLUMNS.map((text) => element("th", {scope: "col"}, text)));
  const table = element("table", {}, element("caption", {}, say.classLabel), element("thead", {}, head), body);
  const scroll = element("div", {className: "table-scroll class-scroll", hidden: true, tabIndex: 0}, table);
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", say.whoHandedInWhat);
  const rows = new Map<string, {readonly said: string; readonly row: HTMLTableRowElement}>();
  return {
    element: scroll,
    show(entries) {
      const common = commonConfig(entries);
      scroll.hidden = common === undefined;
      if (common === undefined) {
        rows.clear();
        body.replaceChildren();
        return;
      }
      const shown = inClassOrder(entries).map((entry) => {
        const cells = [
          entry.runs.map((run) => runWords(run, common)),
          entry.runs.map((run) => guessedLoss(run, "residual")),
          entry.runs.map((run) => guessedLoss(run, "plain")),
          entry.runs.map((run) => resultWords(run, "residual")),
          entry.runs.map((run) => resultWords(run, "plain"))
        ];
        const said = JSON.stringify([cells, entryVerdict(entry)]);
        const known = rows.get(entry.key);
        const row = known?.said === said ? known.row : rowOf(entry, cells);
        rows.set(entry.key, {said, row});
        return row;
      });
      if (shown.length !== body.rows.length || shown.some((row, i) => body.rows[i] !== row))
        body.replaceChildren(...shown);
    }
  };
}

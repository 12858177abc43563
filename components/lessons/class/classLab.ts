import {configWords} from "../../run/configWords.js";
import {errorWords} from "../../run/errorWords.js";
import {readReportFile} from "../../run/report/readReportFile.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {fileFace} from "../../ui/settings/fileFace.js";
import {fileDrop} from "../../ui/fileDrop.js";
import {progressBar} from "../../ui/progressBar.js";
import {refresher} from "../../ui/refresher.js";
import {saveFile} from "../../ui/saveFile.js";
import {siteVersion} from "../../ui/siteVersion.js";
import {statusLine} from "../../ui/statusLine.js";
import type {WorkerOptions} from "../../worker/client.js";
import {classCsv} from "./classCsv.js";
import {codeEntry, commonConfig, entryVerdict, inClassOrder, reportEntry, type ClassEntry} from "./classEntry.js";
import {ownerWords} from "./handedInTwice.js";
import {classFigures} from "./classFigures.js";
import {classTable} from "./classTable.js";
import {codesIn} from "./codesIn.js";
import {classVerifier, type Finding} from "./verify/classVerifier.js";
import {replayPool} from "./verify/replayPool.js";
import * as say from "../../words/en/lessons/classLabWords.js";
import * as settingsWords from "../../words/en/ui/uiSettingsWords.js";
import {seedOf} from "../../words/en/runWords.js";

/** The page for what a class hands in; `stop` ends its workers and listeners. */
export interface ClassLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds between two drawings, and after the last key before codes are read. */
const DRAW_INTERVAL = 400;
const PAUSE = 600;
/** Codes and problems that are taken at most: a class, several times over. */
const MOST = 500;
/** Rows that the status names. */
const NAMED = 8;

/** A breath between two pieces of work, in which the page draws and hears its reader. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the status says of the rows: how many are verified, and what came of them. */
export function classStatus(entries: readonly ClassEntry[]): string {
  if (entries.length === 0) return say.nothingIsHandedIn;
  const kinds = entries.map((entry) => entryVerdict(entry).kind);
  const count = (...of: readonly string[]): number => kinds.filter((kind) => of.includes(kind)).length;
  const left = count("running");
  const open = count("open", "stopped");
  const found =
    open > 0 ? say.foundAndOpen(count("yes"), count("no"), open) : say.foundSoFar(count("yes"), count("no"));
  const rows = say.rowsOf(entries.length);
  if (left > 0) return say.verifyingRows(rows, left, found);
  const bad = inClassOrder(entries).filter((entry) => entryVerdict(entry).kind === "no");
  const names = bad
    .slice(0, NAMED)
    .map(({name}) => name || say.noName)
    .join(", ");
  if (bad.length === 0) return say.finishedRows(rows, found);
  return say.finishedLookAt(rows, found, bad.length > NAMED ? say.andMore(names, bad.length - NAMED) : names);
}

/** A class's reports and codes: read, shown as a table and two figures, and verified by computing their runs again. */
export function classLab(options: WorkerOptions = {}): ClassLab {
  let entries: ReadonlyMap<string, ClassEntry> = new Map();
  let problems: readonly string[] = [];
  let codeProblems: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Choices of files that are being read. */
  let reading = 0;
  /** Counts what ends a reading: the rest of files that were chosen before is not taken. */
  let turn = 0;
  let stopped = false;
  const pool = replayPool(options);
  const verifier = classVerifier(pool, siteVersion(), take);
  const status = statusLine(say.nothingIsHandedIn);
  const files = element("input", {id: "class-reports", type: "file", multiple: true, accept: ".json,application/json"});
  const codes = element("textarea", {id: "class-codes", rows: 4, spellcheck: false, autocomplete: "off"});
  const refused = element("ul", {className: "class-problems"});
  refused.setAttribute("aria-live", "polite");
  const common = element("p", {className: "class-common"});
  const owners = element("p", {className: "class-common"});
  const bar = progressBar();
  const table = classTable();
  const figures = classFigures();
  const cancel = button(say.cancel, () => {
    verifier.cancel();
    due.request();
  });
  const again = button(say.verifyTheRest, () => verifyRest());
  const exported = button(say.exportAsCsv, () =>
    saveFile({name: "shortcut-class.csv", type: "text/csv", content: classCsv([...entries.values()])})
  );
  const empty = button(say.emptyTheTable, clear);
  const due = refresher(draw, DRAW_INTERVAL);

  function draw(): void {
    const all = [...entries.values()];
    const kinds = all.map((entry) => entryVerdict(entry).kind);
    const {done, total} = verifier.progress;
    if (done < total) bar.show(done, total, say.doneOfRuns(done, total));
    else bar.hide();
    cancel.hidden = done >= total;
    again.hidden = !kinds.includes("stopped");
    exported.hidden = empty.hidden = all.length === 0;
    status.textContent = classStatus(all);
    refused.replaceChildren(...[...problems, ...codeProblems].slice(0, MOST).map((text) => element("li", {}, text)));
    const config = commonConfig(all);
    common.textContent =
      config === undefined ? "" : say.mostCommonSettings(configWords(config).replace(`, ${seedOf(config.seed)}`, ""));
    owners.textContent = ownerWords(all);
    table.show(all);
    // Curves are drawn when all files are read: each drawing draws them all.
    if (reading === 0) figures.show(all);
  }
  function put(entry: ClassEntry): void {
    entries = new Map([...entries, [entry.key, entry]]);
    due.request();
  }
  function take({key, place, verdict, networks}: Finding): void {
    const entry = entries.get(key);
    if (entry === undefined) return;
    const runs = entry.runs.map((run, i) => (i === place && networks ? {...run, networks} : run));
    put({...entry, runs, verdicts: entry.verdicts.with(place, verdict)});
  }
  function add(entry: ClassEntry): boolean {
    if (entries.has(entry.key)) return false;
    put(entry);
    verifier.verify(entry);
    return true;
  }
  function verifyRest(): void {
    for (const entry of entries.values()) if (entryVerdict(entry).kind === "stopped") verifier.verify(entry);
  }
  async function read(chosen: readonly File[]): Promise<void> {
    problems = [];
    reading++;
    const begun = turn;
    for (const file of chosen) {
      if (begun !== turn) break;
      const name = file.name.slice(0, 60);
      try {
        const report = await readReportFile(file);
        await breath();
        if (begun !== turn) break;
        if (!add(reportEntry(report))) problems = [...problems, say.itIsInTheTable(name)];
      } catch (error) {
        if (begun === turn) problems = [...problems, `${name}: ${errorWords(error)}`];
      }
    }
    reading--;
    if (!stopped) due.request();
  }
  /** Takes the codes that stand in the field, and leaves out the rows of those that do not any more. */
  function readCodes(): void {
    const found = codesIn(codes.value);
    codeProblems = found.problems;
    const coded = [...found.codes].map(([text, code]) => codeEntry(text, code));
    const wanted = new Set(coded.map(({key}) => key));
    entries = new Map([...entries].filter(([key, {handedIn}]) => handedIn.kind === "report" || wanted.has(key)));
    for (const entry of coded) add(entry);
    due.request();
  }
  function clear(): void {
    turn++;
    verifier.cancel();
    entries = new Map();
    problems = codeProblems = [];
    codes.value = "";
    due.request();
    files.focus();
  }
  files.addEventListener("change", () => {
    const chosen = [...(files.files ?? [])];
    // The same file can be chosen again.
    files.value = "";
    void read(chosen);
  });
  codes.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(readCodes, PAUSE);
  });
  const root = element(
    "section",
    {className: "class-lab"},
    status,
    element(
      "div",
      {className: "class-inputs"},
      element(
        "div",
        {className: "class-files"},
        element("label", {htmlFor: files.id}, say.reports),
        element("span", {className: "file-field"}, files, fileFace(settingsWords.chooseFiles)),
        element("span", {className: "hint"}, say.orDropThem)
      ),
      element("div", {}, element("label", {htmlFor: codes.id}, say.codes), codes)
    ),
    refused,
    bar.element,
    element("div", {className: "lab-buttons"}, cancel, again, exported, empty),
    common,
    owners,
    table.element,
    figures.element
  );
  root.setAttribute("aria-label", say.whatWasHandedIn);
  const stopDrops = fileDrop(document.body, (dropped) => void read(dropped));
  draw();
  return {
    element: root,
    stop() {
      stopped = true;
      turn++;
      clearTimeout(timer);
      due.stop();
      stopDrops();
      verifier.cancel();
      figures.stop();
    }
  };
}

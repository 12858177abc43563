import {errorWords} from "../../../run/errorWords.js";
import {runName, type KeptRun} from "../../../run/kept/keptRun.js";
import {numberInClass} from "../../../run/report/numberInClass.js";
import {writeReport} from "../../../run/report/writeReport.js";
import {keptChoice} from "../../../site/keptChoice.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {fileFace} from "../../../ui/settings/fileFace.js";
import {fileDrop} from "../../../ui/fileDrop.js";
import {saveFile} from "../../../ui/saveFile.js";
import {siteVersion} from "../../../ui/siteVersion.js";
import {seatField, type SeatField} from "../controls/seatField.js";
import type {NoticeLine} from "../controls/noticeLine.js";
import type {LabRuns} from "../labRuns.js";
import type {LabView} from "../labView.js";
import type {ShownTraining} from "../figures/shownTraining.js";
import {paperReport, type PaperReport} from "./paperReport.js";
import {questionFields} from "./questionFields.js";
import {reportHint} from "./reportHint.js";
import * as say from "../../../words/en/lab/labReportWords.js";
import * as settingsWords from "../../../words/en/ui/uiSettingsWords.js";

/** What the reader hands in, and what was handed in opened again. */
export interface ReportPanel {
  /** `Save report`, `Download notebook` and `Copy code`. */
  readonly buttons: readonly HTMLButtonElement[];
  /** Who hands it in, what has been saved, and the file of a report to open: stands below the buttons. */
  readonly element: HTMLElement;
  /** The questions of a link. */
  readonly questions: HTMLElement;
  readonly ask: (questions: readonly string[]) => void;
  /** A number in class, where a link asks for it; it stands in the report where nobody has entered a name. */
  readonly seat: SeatField;
  /** Takes reports that are dropped on an element, as long as that stands. */
  readonly takeDrops: (zone: HTMLElement) => void;
  /** Its head on paper. */
  readonly paper: PaperReport;
  /** The run that is shown has changed. */
  readonly follow: () => void;
}

/** `Ada Lovelace` as a part of a file's name. */
const fileWord = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 40);

/** Saves a run as a notebook; what writes one comes when one is asked for. */
async function notebookWords(shown: ShownTraining, kept: readonly KeptRun[]): Promise<string> {
  try {
    const {saveNotebook} = await import("../notebook/saveNotebook.js");
    return saveNotebook(shown, kept);
  } catch (error) {
    return errorWords(error);
  }
}

/**
 * Makes the panel; `Copy code` is hidden unless a run is shown that has come to its end.
 * @param sit hears the seed that a number in class makes
 */
export function reportPanel(
  lab: () => LabRuns,
  view: Pick<LabView, "shown" | "look">,
  {tell}: Pick<NoticeLine, "tell">,
  sit: (seed: number) => void
): ReportPanel {
  const runs = (): readonly KeptRun[] => lab().keeper.runs;
  const shown = (): KeptRun | undefined => runs().find(({id}) => id === view.shown().id);
  const kept = keptChoice("shortcut-student");
  const student = element("input", {id: "report-student", type: "text", maxLength: 80, autocomplete: "off"});
  student.value = kept.get() ?? "";
  const file = element("input", {id: "report-file", type: "file", accept: ".json,application/json", multiple: true});
  const questions = questionFields();
  const hint = reportHint();
  // The settings are heard by the same name.
  for (const input of [student, file]) input.addEventListener("input", (event) => event.stopPropagation());
  student.addEventListener("input", () => {
    kept.set(student.value);
    hint.tell("");
  });

  const drawn = (): readonly KeptRun[] => runs().filter(({hidden, networks}) => !hidden && networks.length > 0);

  function save(): void {
    const reported = drawn();
    hint.tell("");
    if (reported.length === 0) return tell([say.thereIsNoRunTo]);
    const facts = {
      student: student.value.trim(),
      answers: questions.answers,
      site: siteVersion(),
      browser: navigator.userAgent,
      made: new Date().toISOString()
    };
    const name = ["shortcut-report", fileWord(facts.student)].filter(Boolean).join("-");
    saveFile({name: `${name}.json`, type: "application/json", content: writeReport(reported, facts)});
    tell([]);
    hint.tell(say.savedRuns(reported.length, facts.student));
  }
  async function copy(): Promise<void> {
    const run = shown();
    if (run === undefined) return;
    hint.tell("");
    try {
      const {codeOfRun} = await import("../../../run/report/codeOfRun.js");
      const code = await codeOfRun(run, student.value);
      // A page that did not come by https has no clipboard: the code is told in any case.
      const copied = await (navigator as Partial<Navigator>).clipboard?.writeText(code).then(
        () => say.theCodeOfIsCopied,
        () => undefined
      );
      if (numberInClass(student.value) === undefined) hint.tell(say.itHoldsNoNumberIn);
      tell([(copied ?? say.theCodeOfIs)(runName(run), code)]);
    } catch (error) {
      tell([errorWords(error)]);
    }
  }
  async function open(files: readonly File[]): Promise<void> {
    const said: string[] = [];
    for (const one of files)
      try {
        const {readReportFile} = await import("../../../run/report/readReportFile.js");
        const {openedRuns} = await import("./openedRuns.js");
        const opened = openedRuns(await readReportFile(one), runs());
        for (const run of opened.runs) lab().accept({type: "restore", run});
        if (opened.runs.length > 0) view.look(opened.runs.at(-1)?.id);
        said.push(opened.words);
      } catch (error) {
        said.push(`${one.name.slice(0, 60)}: ${errorWords(error)}`);
      }
    tell(said);
  }
  file.addEventListener("change", () => {
    const files = [...(file.files ?? [])];
    // The same file can be chosen again.
    file.value = "";
    void open(files);
  });
  const copyCode = button(say.copyCode, () => void copy());
  copyCode.hidden = true;
  return {
    buttons: [
      button(say.saveReport, save),
      button(say.downloadNotebook, () => void notebookWords(view.shown(), runs()).then((said) => tell([said]))),
      copyCode
    ],
    element: element(
      "div",
      {className: "lab-report"},
      element("div", {}, element("label", {htmlFor: student.id}, say.numberOrNameInClass), " ", student),
      element(
        "div",
        {},
        element("label", {htmlFor: file.id}, say.openReport),
        element("span", {className: "file-field"}, file, fileFace(settingsWords.chooseFiles))
      ),
      hint.element
    ),
    questions: questions.element,
    paper: paperReport(() => ({student: student.value.trim(), answers: questions.answers, runs: drawn()})),
    ask: questions.ask,
    seat: seatField((seed, number) => {
      // A number that was taken here before is another student's, or mistyped.
      if (/^\d*$/.test(student.value.trim())) kept.set((student.value = String(number)));
      hint.tell("");
      tell([]);
      sit(seed);
    }),
    takeDrops: (zone) => void fileDrop(zone, (files) => void open(files), {ending: ".json"}),
    follow: () => void (copyCode.hidden = shown()?.state !== "finished")
  };
}

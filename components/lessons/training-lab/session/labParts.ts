import type {RecordedRun} from "../../../run/recorded/recordedRun.js";
import type {ParsedHash} from "../../../run/runConfig.js";
import {button} from "../../../ui/button.js";
import type {Parts} from "../../../ui/late/parts.js";
import {copyText} from "../../../ui/copyText.js";
import {estimateLine, type EstimateLine} from "../controls/estimateLine.js";
import {interruptedLine, type InterruptedLine} from "../controls/interruptedLine.js";
import {labButtons, type LabActions, type LabButtons} from "../controls/labButtons.js";
import {noticeLine, type NoticeLine} from "../controls/noticeLine.js";
import {stopControls, type StopControls} from "../controls/stopControls.js";
import {taskLine, type TaskLine} from "../controls/taskLine.js";
import {experimentPanel, type ExperimentPanel} from "../experiments/experimentPanel.js";
import type {LabOptions} from "../labOptions.js";
import {labRuns, type LabRuns} from "../labRuns.js";
import {labView, type LabView} from "../labView.js";
import {ownImagesLab, type OwnImagesLab} from "../own/ownImagesLab.js";
import {reportPanel, type ReportPanel} from "../report/reportPanel.js";
import {runsTable, type RunsTable} from "../runs/runsTable.js";
import {saveRuns} from "../saveRuns.js";
import {labSettings, type LabSettings} from "./labSettings.js";
import * as say from "../../../words/en/lab/labWords.js";

/** What the laboratory is made of: its runs, what shows them, and what the reader moves. */
export interface LabParts {
  readonly runs: LabRuns;
  readonly view: LabView;
  readonly settings: LabSettings;
  readonly own: OwnImagesLab;
  readonly buttons: LabButtons;
  readonly longer: HTMLButtonElement;
  readonly stops: StopControls;
  readonly table: RunsTable;
  readonly reports: ReportPanel;
  readonly notice: NoticeLine;
  readonly task: TaskLine;
  readonly estimate: EstimateLine;
  readonly experiment: ExperimentPanel;
  readonly interrupted: InterruptedLine;
}

/** What the reader asks of the parts, and what they tell. */
export interface LabEvents extends Pick<LabActions, "train" | "step" | "reset"> {
  readonly longer: () => void;
  readonly goOn: () => void;
  /** Does not go on with what was interrupted. */
  readonly leave: () => void;
  /** A number in class makes this seed. */
  readonly sit: (seed: number) => void;
  /** The reader has changed a setting. */
  readonly onSettings: () => void;
  /** Own images have come, have changed or are gone. */
  readonly onImages: () => void;
  /** Something has changed in the runs. */
  readonly onRuns: () => void;
}

/** Makes the parts one after the other; they hear of each other by `events` alone: no event may do anything before all are made. */
export function* labParts(
  recorded: RecordedRun,
  options: LabOptions,
  first: ParsedHash,
  events: LabEvents
): Parts<LabParts> {
  const notice = noticeLine();
  const estimate = estimateLine();
  const stops = stopControls();
  const own = ownImagesLab({...options.own, onChange: events.onImages});
  yield;
  const runs = labRuns({onChange: events.onRuns, startTraining: options.startTraining, keeper: options.keeper});
  yield;
  const view = yield* labView(recorded, first.config, () => runs, own.facts, own.images);
  yield;
  const buttons = labButtons({
    ...events,
    pause: () => runs.pause(),
    resume: () => runs.resume(stops.value.stop),
    copyLink: () => void copyText(new URL(settings.hash, location.href).href).then((said) => notice.tell([said])),
    downloadCsv: () => saveRuns(view.shown(), runs.keeper.runs)
  });
  const beside = ({hide, config}: ParsedHash) => ({
    before: [buttons.run],
    after: [estimate.element],
    sizes: hide.includes("data") && config.data !== "own" ? [] : [own.field],
    more: stops.cells
  });
  yield;
  const settings = labSettings(first, beside, events.onSettings);
  yield;
  const reports = reportPanel(() => runs, view, notice, events.sit);
  return {
    runs,
    view,
    settings,
    own,
    buttons,
    longer: button(say.trainLonger, events.longer),
    stops,
    table: runsTable(),
    reports,
    notice,
    task: taskLine(),
    estimate,
    experiment: experimentPanel(options.presets ?? (() => Promise.reject(new RangeError("none are recorded")))),
    interrupted: interruptedLine(events.goOn, events.leave)
  };
}

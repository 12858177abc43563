import type {LearningFiles} from "../../picture/learning/recordedTwins.js";
import type {RecordedRun} from "../../run/recordedRun.js";
import {formatHash, parseHash, type ParsedHash} from "../../run/runConfig.js";
import {runCsv} from "../../run/runCsv.js";
import {element} from "../../ui/element.js";
import {saveFile} from "../../ui/saveFile.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import type {StartTraining, TwinState} from "../../worker/training/twin.js";
import {copyLink} from "./controls/copyLink.js";
import {labButtons} from "./controls/labButtons.js";
import {noticeLine} from "./controls/noticeLine.js";
import {runControls} from "./controls/runControls.js";
import type {ShownTraining} from "./figures/shownTraining.js";
import {labView} from "./labView.js";

/** A laboratory that is on the page; `stop` ends its workers and listeners. */
export interface TrainingLab {
  readonly element: HTMLElement;
  stop(): void;
}

export interface LabOptions {
  /** The files of the recorded run's picture. */
  readonly pictures?: () => Promise<LearningFiles>;
  /** Starts one network's worker. */
  readonly startTraining?: StartTraining;
}

/** Offers every measured number of a run as a file. */
function saveRun({config, runs}: ShownTraining): void {
  saveFile({name: `shortcut-seed-${config.seed}.csv`, type: "text/csv", content: runCsv(runs)});
}

/**
 * The training laboratory: settings, buttons, status, picture and charts of the twin. It opens on the recorded run and reads
 * its settings from the address; `run=1` there starts at once.
 */
export function trainingLab(recorded: RecordedRun, {pictures, startTraining}: LabOptions = {}): TrainingLab {
  const notice = noticeLine();
  const first = parseHash(location.hash);
  let hide: ParsedHash["hide"] = [];
  const link = (): string => formatHash(controls.value, hide);
  const buttons = labButtons({
    train: () => start(false),
    pause: () => view.twin.pause(),
    resume: () => view.twin.resume(),
    step,
    reset: () => view.twin.reset(),
    copyLink: () => void copyLink(new URL(link(), location.href).href).then((said) => notice.tell([said])),
    downloadCsv: () => saveRun(view.shown())
  });
  let controls = runControls(first.config);
  const view = labView({recorded, pictures, config: first.config, onChange: follow, startTraining});
  const section = element("section", {className: "training-lab"});
  section.setAttribute("aria-label", "Training laboratory");
  section.append(view.status, notice.element, controls, view.element, buttons.keep);

  function follow({phase}: TwinState): void {
    controls.lock(isUnderWay(phase));
    buttons.show(phase);
  }
  function start(paused: boolean): void {
    controls.commit();
    notice.tell([]);
    view.start(controls.value, paused);
  }
  function step(): void {
    if (!isUnderWay(view.twin.state.phase)) start(true);
    view.twin.step();
  }
  function onInput(): void {
    history.replaceState(history.state, "", link());
    view.adopt(controls.value);
  }
  /** Takes up the settings of a link. */
  function open(parsed: ParsedHash): void {
    hide = parsed.hide;
    const fresh = runControls(parsed.config, hide, [buttons.run]);
    controls.replaceWith(fresh);
    controls = fresh;
    controls.addEventListener("input", onInput);
    view.adopt(parsed.config);
    if (parsed.run) start(false);
    notice.tell(parsed.problems);
  }
  function onHashChange(): void {
    view.twin.reset();
    open(parseHash(location.hash));
  }
  addEventListener("hashchange", onHashChange);
  open(first);
  return {
    element: section,
    stop() {
      removeEventListener("hashchange", onHashChange);
      view.stop();
    }
  };
}

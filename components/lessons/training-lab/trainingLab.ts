import type {NetworkRun} from "../../run/networkRun.js";
import type {RecordedRun} from "../../run/recordedRun.js";
import {formatHash, parseHash, type ParsedHash} from "../../run/runConfig.js";
import {runCsv} from "../../run/runCsv.js";
import {element} from "../../ui/element.js";
import {saveFile} from "../../ui/saveFile.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import type {StartTraining, TwinState} from "../../worker/training/twin.js";
import {copyLink} from "./copyLink.js";
import {labButtons} from "./labButtons.js";
import {noticeLine} from "./noticeLine.js";
import {runControls} from "./runControls.js";
import {runView} from "./runView.js";

/** A laboratory that is on the page; `stop` ends its workers and listeners. */
export interface TrainingLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** Offers every measured number of a run as a file. */
function saveRun(seed: number, runs: readonly NetworkRun[]): void {
  saveFile({name: `shortcut-seed-${seed}.csv`, type: "text/csv", content: runCsv(runs)});
}

/**
 * The training laboratory: configuration, buttons, status and figures of the twin. It opens on the recorded run and reads
 * its configuration from the address; `run=1` there starts at once. `startTraining` starts one network's worker.
 */
export function trainingLab(recorded: RecordedRun, startTraining?: StartTraining): TrainingLab {
  const notice = noticeLine();
  let hide: ParsedHash["hide"] = [];
  let controls = runControls();
  const link = (): string => formatHash(controls.value, hide);
  const buttons = labButtons({
    train: () => start(false),
    pause: () => view.twin.pause(),
    resume: () => view.twin.resume(),
    step,
    reset: () => view.twin.reset(),
    copyLink: () => void copyLink(new URL(link(), location.href).href).then((said) => notice.tell([said])),
    downloadCsv: () => saveRun(controls.value.seed, view.runs())
  });
  const view = runView(recorded, follow, startTraining);
  const section = element("section", {className: "training-lab"});
  section.setAttribute("aria-label", "Training laboratory");
  section.append(view.status, notice.element, controls, buttons.element, view.figures);

  function follow({phase}: TwinState): void {
    controls.lock(isUnderWay(phase));
    buttons.show(phase);
  }
  function start(paused: boolean): void {
    notice.tell([]);
    view.start(controls.value, paused);
  }
  function step(): void {
    if (!isUnderWay(view.twin.state.phase)) start(true);
    view.twin.step();
  }
  function onInput(): void {
    history.replaceState(history.state, "", link());
    view.changeLearningRate(controls.value.lr);
  }
  /** Takes up the configuration of a link. */
  function open(parsed: ParsedHash): void {
    hide = parsed.hide;
    const fresh = runControls(parsed.config, hide);
    controls.replaceWith(fresh);
    controls = fresh;
    controls.addEventListener("input", onInput);
    if (parsed.run) start(false);
    notice.tell(parsed.problems);
  }
  function onHashChange(): void {
    view.twin.reset();
    open(parseHash(location.hash));
  }
  addEventListener("hashchange", onHashChange);
  open(parseHash(location.hash));
  return {
    element: section,
    stop() {
      removeEventListener("hashchange", onHashChange);
      view.stop();
    }
  };
}

import type {RecordedRun} from "../../run/recorded/recordedRun.js";
import {formatHash, NUMBER_RULES, parseHash, type ParsedHash, type RunConfig} from "../../run/runConfig.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {pauseWhenHidden} from "../../worker/training/pauseWhenHidden.js";
import {copyText} from "../../ui/copyText.js";
import {arithmeticNotice} from "./controls/arithmeticNotice.js";
import {refusedRun} from "./controls/refusedRun.js";
import {stopControls} from "./controls/stopControls.js";
import {labButtons} from "./controls/labButtons.js";
import {longerSteps} from "./controls/longerSteps.js";
import {noticeLine} from "./controls/noticeLine.js";
import {runControls} from "../../ui/settings/runControls.js";
import {estimateLine} from "./controls/estimateLine.js";
import {interruptedLine} from "./controls/interruptedLine.js";
import {taskLine} from "./controls/taskLine.js";
import {ownImagesLab} from "./own/ownImagesLab.js";
import {recordedPictures} from "./figures/recordedPictures.js";
import {thisMachine} from "./seeds/poolWidth.js";
import {experimentPanel} from "./experiments/experimentPanel.js";
import {goOnInterrupted} from "./own/goOnInterrupted.js";
import type {LabOptions} from "./labOptions.js";
import {labRuns} from "./labRuns.js";
import {labView} from "./labView.js";
import {reportPanel} from "./report/reportPanel.js";
import {runsTable} from "./runs/runsTable.js";
import {refresher} from "../../ui/refresher.js";
import {whenLeft} from "../../ui/whenLeft.js";
import {saveRuns} from "./saveRuns.js";
import * as say from "../../words/en/lab/labWords.js";

/** A laboratory that is on the page; `stop` ends its workers and listeners. */
export interface TrainingLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds between two looks at what need not follow every step. */
const FOLLOW_INTERVAL = 1000;

/**
 * The training laboratory: settings, buttons, status, picture, charts and the kept runs. It opens on the recorded run and reads
 * its settings from the address; `run=1` there starts at once.
 */
export function trainingLab(recorded: RecordedRun, options: LabOptions = {}): TrainingLab {
  const first = parseHash(location.hash);
  const notice = noticeLine();
  const task = taskLine();
  const estimate = estimateLine();
  const stops = stopControls();
  const experiment = experimentPanel(options.presets ?? (() => Promise.reject(new Error("none are recorded"))));
  const keptDue = refresher(follow, FOLLOW_INTERVAL);
  let parsed = first;
  let watched: number | undefined;
  /** Whether a link has asked for a run that own images are missing for. */
  let waits = false;
  const own = ownImagesLab({...options.own, onChange: ownChanged});
  const table = runsTable();
  const runs = labRuns({onChange: changed, startTraining: options.startTraining, keeper: options.keeper});
  const view = labView(recorded, first.config, () => runs, own.facts, own.images);
  const interrupted = interruptedLine(
    () => void goOn(),
    () => {
      runs.keeper.dismiss();
      changed();
    }
  );
  const longer = button(
    say.trainLonger,
    () => void runs.trainLonger(longerSteps(made(), controls.value), how(controls.value)).then(adopt)
  );
  const link = (): string => formatHash(controls.value, parsed.hide, parsed);
  const buttons = labButtons({
    train: () => start(false),
    pause: () => runs.pause(),
    resume: () => runs.resume(stops.value.stop),
    step,
    reset,
    copyLink: () => void copyText(new URL(link(), location.href).href).then((said) => notice.tell([said])),
    downloadCsv: () => saveRuns(view.shown(), runs.keeper.runs)
  });
  const sit = (seed: number): void => adopt({...controls.value, seed});
  const reports = reportPanel(() => runs, view, notice, sit);
  buttons.keep.append(...reports.buttons);
  let controls = runControls(first.config);
  longer.hidden = true;
  buttons.keep.prepend(longer);
  const section = element(
    "section",
    {className: "training-lab", ariaLabel: say.trainingLaboratory},
    view.status,
    task.element,
    reports.seat.element,
    experiment.element,
    interrupted.element,
    notice.element,
    controls,
    own.panel,
    view.element,
    reports.element,
    reports.questions
  );
  view.charts.after(buttons.keep, table);
  reports.takeDrops(section);

  /** Steps that the current run was to make. */
  const made = (): number => runs.current?.config.steps ?? 0;
  const how = (config: RunConfig) => ({
    // The recorded run's image is one of the drawn ones.
    watched: config.data === "own" ? 0 : (watched ?? 0),
    images: own.images(config),
    ...stops.value
  });
  function changed(): void {
    const {phase} = runs.state;
    controls.lock(isUnderWay(phase));
    own.lock(isUnderWay(phase));
    buttons.show(phase);
    longer.hidden = !runs.canGoOn || made() >= NUMBER_RULES.steps.maximum;
    keptDue.request();
    view.changed();
  }
  /** What need not follow every step: the table, and how fast this machine is. */
  function follow(): void {
    const {config, speed, phase, own: images} = runs.state;
    if (config && speed !== undefined) estimate.measure(config, speed, images);
    estimate.show(controls.value, own.facts());
    table.value = runs.keeper.runs;
    experiment.follow(phase === "finished" ? runs.together.filter(({state}) => state === "finished") : []);
    interrupted.show(runs.keeper);
    reports.follow();
  }
  /** Own images have come, have changed or are gone. */
  function ownChanged(): void {
    if (own.facts() && !isUnderWay(runs.state.phase)) {
      notice.tell([]);
      controls.adopt({...controls.value, data: "own"});
    }
    onInput();
    if (waits && own.facts()) start(false);
  }
  /** Starts a run, unless images are missing, which it asks for, or there is no room for it. */
  function start(paused: boolean, problems: readonly string[] = []): void {
    controls.commit();
    const config = controls.value;
    const needed = own.missing(config) ?? reports.seat.refuses(config);
    const refused = needed ?? refusedRun(config, thisMachine(), own.facts());
    notice.tell([...problems, ...(refused === undefined ? arithmeticNotice(config) : [refused])]);
    waits = false;
    if (refused !== undefined) return;
    runs.start(controls.value, {
      ...how(controls.value),
      paused,
      guesses: view.begin()
    });
    view.tell();
  }
  function step(): void {
    if (!isUnderWay(runs.state.phase)) start(true);
    if (isUnderWay(runs.state.phase)) runs.step();
  }
  function reset(): void {
    runs.reset();
    view.home();
  }
  async function goOn(): Promise<void> {
    const {settings, problem} = await goOnInterrupted(runs, own, how);
    if (problem !== undefined) notice.tell([problem]);
    if (settings) view.begin();
    adopt(settings);
  }
  /** Brings the settings of a run that goes on into the controls and the address. */
  function adopt(settings: RunConfig | undefined): void {
    if (settings === undefined) return;
    controls.adopt(settings);
    onInput();
  }
  function onInput(): void {
    history.replaceState(history.state, "", link());
    view.adopt(controls.value, parsed.base !== undefined);
    reports.seat.show({...parsed, config: controls.value});
    runs.changeRate(controls.value.lr);
    estimate.show(controls.value, own.facts());
    own.follow(controls.value);
  }
  /** Takes up the settings of a link. */
  function open(hash: ParsedHash): void {
    parsed = hash;
    const fresh = runControls(hash.config, hash.hide, {
      before: [buttons.run],
      after: [estimate.element],
      sizes: hash.hide.includes("data") && hash.config.data !== "own" ? [] : [own.field],
      more: stops.cells
    });
    controls.removeEventListener("input", onInput);
    controls.replaceWith(fresh);
    controls = fresh;
    controls.addEventListener("input", onInput);
    task.show(hash);
    reports.seat.show(hash);
    experiment.show(hash.preset);
    reports.ask(hash.ask ?? []);
    view.adopt(hash.config, hash.base !== undefined);
    estimate.show(hash.config, own.facts());
    own.follow(hash.config);
    const missing = own.missing(hash.config);
    notice.tell([...hash.problems, ...(missing === undefined ? [] : [missing])]);
    if (hash.run) start(false, hash.problems);
    waits = hash.run && missing !== undefined;
  }
  function onHashChange(): void {
    runs.reset();
    open(parseHash(location.hash));
  }
  table.addEventListener("input", () => {
    const {change} = table;
    if (change?.type === "focus") view.look(change.id);
    else if (change) runs.accept(change);
  });
  options.pictures?.().then(
    (files) => {
      const recording = recordedPictures(files);
      watched = recording.watched;
      if (recording.pictures) view.showPictures(recording.pictures);
    },
    // Without them the picture has its structure and the norms of the run: the lab goes on.
    () => undefined
  );
  addEventListener("hashchange", onHashChange);
  const stopSaving = whenLeft(() => runs.keeper.save());
  const stopWatching = pauseWhenHidden(runs, () => runs.resumePaused());
  open(first);
  view.draw();
  void runs.keeper.ready.then(changed);
  return {
    element: section,
    stop() {
      // What is being typed is taken later.
      controls.removeEventListener("input", onInput);
      removeEventListener("hashchange", onHashChange);
      stopSaving();
      stopWatching();
      keptDue.stop();
      own.stop();
      runs.stop();
      view.stop();
    }
  };
}

import type {RecordedRun} from "../../run/recorded/recordedRun.js";
import {parseHash, type ParsedHash, type RunConfig} from "../../run/runConfig.js";
import {atOnce, type Parts} from "../../ui/late/parts.js";
import {refresher} from "../../ui/refresher.js";
import {whenLeft} from "../../ui/whenLeft.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {pauseWhenHidden} from "../../worker/training/pauseWhenHidden.js";
import {recordedPictures} from "./figures/recordedPictures.js";
import type {LabOptions} from "./labOptions.js";
import {labElement} from "./session/labElement.js";
import {showKept, showLink, showPhase, showSettings} from "./session/labFollowing.js";
import {labParts, type LabEvents, type LabParts} from "./session/labParts.js";
import {runControl, type RunControl} from "./session/runControl.js";
import {workersAhead} from "./workersAhead.js";

/** A laboratory that is on the page; `stop` ends its workers and listeners. */
export interface TrainingLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds between two looks at what need not follow every step. */
const FOLLOW_INTERVAL = 1000;

/**
 * The training laboratory: settings, buttons, status, picture, charts and the kept runs. It opens on the recorded run and reads
 * its settings from the address; `run=1` there starts at once. It is made part by part: nothing of it stands in the page meanwhile.
 */
export function* trainingLab(recorded: RecordedRun, options: LabOptions = {}): Parts<TrainingLab> {
  let isOn = false;
  const keptDue = refresher(() => showKept(parts), FOLLOW_INTERVAL);
  const onRuns = (): void => {
    // Kept runs may come while the parts are made: they are shown when all are there.
    if (!isOn) return;
    showPhase(parts);
    keptDue.request();
  };
  const ahead = workersAhead(options.startTraining);
  const link = parseHash(location.hash);
  const links = linksFollowed();
  const parts: LabParts = yield* labParts(
    recorded,
    {...options, startTraining: ahead.start},
    link,
    events(() => ({parts, control}), onRuns)
  );
  const control = runControl(parts);
  isOn = true;
  yield;
  const {runs, view, own, settings, reports} = parts;
  const section = labElement(parts);
  lookAtRuns(parts);
  ahead.follow(section, () => control.next());
  takePictures(options, parts, control);
  yield;
  yield* opening(parts, control, link);
  // Another link comes after the page's own is open: of two openings none rests in the other.
  links.open((next) => {
    runs.reset();
    atOnce(opening(parts, control, next));
  });
  const stopPage = followPage(parts);
  void runs.keeper.ready.then(onRuns);
  return {
    element: section,
    stop() {
      isOn = false;
      settings.stop();
      links.stop();
      stopPage();
      ahead.stop();
      keptDue.stop();
      own.stop();
      reports.paper.stop();
      runs.stop();
      view.stop();
    }
  };
}

/** What the parts' events do; the parts are made after these. */
function events(lab: () => {parts: LabParts; control: RunControl}, onRuns: () => void): LabEvents {
  /** Brings the settings of a run that goes on into the form and the address. */
  const adopt = (config: RunConfig | undefined): void => {
    if (config === undefined) return;
    lab().parts.settings.adopt(config);
    showSettings(lab().parts);
  };
  return {
    onRuns,
    train: () => lab().control.start(false),
    step: () => lab().control.step(),
    reset: () => lab().control.reset(),
    longer: () => void lab().control.longer().then(adopt),
    goOn: () => void lab().control.goOn().then(adopt),
    leave() {
      lab().parts.runs.keeper.dismiss();
      onRuns();
    },
    sit: (seed) => adopt({...lab().parts.settings.value, seed}),
    onSettings: () => showSettings(lab().parts),
    onImages() {
      const {parts, control} = lab();
      const isThere = parts.own.facts() !== undefined;
      if (isThere && !isUnderWay(parts.runs.state.phase)) {
        parts.notice.tell([]);
        parts.settings.adopt({...parts.settings.value, data: "own"});
      }
      showSettings(parts);
      if (isThere) control.imagesCame();
    }
  };
}

/** Takes up a link, and starts its run where it asks for one. */
function* opening(parts: LabParts, control: RunControl, link: ParsedHash): Parts<void> {
  parts.settings.open(link);
  yield;
  const missing = showLink(parts);
  if (link.run) control.start(false, link.problems);
  control.waitForImages(link.run && missing !== undefined);
}

/** The table chooses which run is looked at, and changes what is kept of it. */
function lookAtRuns({table, view, runs}: LabParts): void {
  table.addEventListener("input", () => {
    const {change} = table;
    if (change?.type === "focus") view.look(change.id);
    else if (change) runs.accept(change);
  });
}

/** Hears of links that are followed from now on; the newest of those that came before they can be opened waits until then. */
function linksFollowed() {
  const own = location.hash;
  let newest = own;
  let open: ((link: ParsedHash) => void) | undefined;
  const onHashChange = (): void => {
    newest = location.hash;
    open?.(parseHash(newest));
  };
  addEventListener("hashchange", onHashChange);
  return {
    open(next: (link: ParsedHash) => void): void {
      open = next;
      if (newest !== own) next(parseHash(newest));
    },
    stop: () => removeEventListener("hashchange", onHashChange)
  };
}

/** Follows the page: leaving it, and its tab being hidden. What ends that is returned. */
function followPage({runs}: LabParts): () => void {
  const stopSaving = whenLeft(() => runs.keeper.save());
  const stopWatching = pauseWhenHidden(runs, () => runs.resumePaused());
  return () => {
    stopSaving();
    stopWatching();
  };
}

/** Without its files the recorded run's picture has its structure and the norms of the run: the lab goes on. */
function takePictures({pictures}: LabOptions, {view}: LabParts, control: RunControl): void {
  pictures?.().then(
    (files) => {
      const recording = recordedPictures(files);
      control.watch(recording.watched);
      if (recording.pictures) view.showPictures(recording.pictures);
    },
    () => undefined
  );
}

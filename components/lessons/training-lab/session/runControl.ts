import type {RunConfig} from "../../../run/runConfig.js";
import {isUnderWay} from "../../../worker/training/isUnderWay.js";
import {arithmeticNotice} from "../controls/arithmeticNotice.js";
import {longerSteps} from "../controls/longerSteps.js";
import {refusedRun} from "../controls/refusedRun.js";
import {goOnInterrupted} from "../own/goOnInterrupted.js";
import type {RunOn} from "../runs/goingOn.js";
import {thisMachine} from "../seeds/poolWidth.js";
import type {NextRun} from "../workersAhead.js";
import type {LabParts} from "./labParts.js";

/** What the reader does with runs: begins them, steps, lets them go on, ends them. */
export interface RunControl {
  /** Starts a run, unless images are missing, which it asks for, or there is no room for it; `problems` of a link are told with it. */
  start(paused: boolean, problems?: readonly string[]): void;
  /** Whether a run is wanted as soon as the images that it is missing are there. */
  waitForImages(wanted: boolean): void;
  /** Own images are there. */
  imagesCame(): void;
  /** One step, of a run that begins with it where none is under way. */
  step(): void;
  reset(): void;
  /** Goes on past the end. Resolves with the settings in use, where it does. */
  longer(): Promise<RunConfig | undefined>;
  /** Goes on with what was interrupted. Resolves with the settings in use, where it does; else says why not. */
  goOn(): Promise<RunConfig | undefined>;
  /** The validation image that probes look into, of the drawn ones. */
  watch(image: number | undefined): void;
  /** The run that would begin now. */
  next(): NextRun;
}

type Parts = Pick<LabParts, "runs" | "view" | "settings" | "own" | "stops" | "reports" | "notice">;

/** Makes the control of the runs. */
export function runControl({runs, view, settings, own, stops, reports, notice}: Parts): RunControl {
  let watched: number | undefined;
  let waits = false;
  const how = (config: RunConfig): RunOn => ({
    // The recorded run's image is one of the drawn ones.
    watched: config.data === "own" ? 0 : (watched ?? 0),
    images: own.images(config),
    ...stops.value
  });
  const control: RunControl = {
    start(paused, problems = []) {
      settings.commit();
      const config = settings.value;
      const needed = own.missing(config) ?? reports.seat.refuses(config);
      const refused = needed ?? refusedRun(config, thisMachine(), own.facts());
      notice.tell([...problems, ...(refused === undefined ? arithmeticNotice(config) : [refused])]);
      waits = false;
      if (refused !== undefined) return;
      runs.start(config, {...how(config), paused, guesses: view.begin()});
      view.tell();
    },
    waitForImages: (wanted) => void (waits = wanted),
    imagesCame() {
      if (waits) control.start(false);
    },
    step() {
      if (!isUnderWay(runs.state.phase)) control.start(true);
      if (isUnderWay(runs.state.phase)) runs.step();
    },
    reset() {
      runs.reset();
      view.home();
    },
    longer: () => runs.trainLonger(longerSteps(runs.current?.config.steps ?? 0, settings.value), how(settings.value)),
    async goOn() {
      const {settings: used, problem} = await goOnInterrupted(runs, own, how);
      if (problem !== undefined) notice.tell([problem]);
      if (used) view.begin();
      return used;
    },
    watch: (image) => void (watched = image),
    next: () => ({config: settings.value, watched: how(settings.value).watched ?? 0, phase: runs.state.phase})
  };
  return control;
}

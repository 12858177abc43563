/** @file What the laboratory's parts show of its runs and of its settings. */
import {PROBE_EVERY} from "../../../run/probes/probeSteps.js";
import {NUMBER_RULES} from "../../../run/runConfig.js";
import {isUnderWay} from "../../../worker/training/isUnderWay.js";
import type {LabParts} from "./labParts.js";

/** Shows at once how far the run is: what is locked, and what the buttons do. */
export function showPhase(parts: LabParts): void {
  const {runs, settings, own, buttons, longer, view} = parts;
  const {phase, step} = runs.state;
  settings.lock(isUnderWay(phase));
  own.lock(isUnderWay(phase));
  buttons.show(phase);
  const canBeLonger = runs.canGoOn && (runs.current?.config.steps ?? 0) < NUMBER_RULES.steps.maximum;
  if (longer.hidden === canBeLonger) longer.hidden = !canBeLonger;
  view.changed();
  // Also a run that is over before what need not follow every step is shown has told how fast this machine is.
  if (step % PROBE_EVERY === 0) measureSpeed(parts);
}

/** Notes how fast this machine is, while a run tells. */
function measureSpeed({runs, estimate}: LabParts): void {
  const {config, speed, own: images} = runs.state;
  if (config && speed !== undefined) estimate.measure(config, speed, images);
}

/** Shows what need not follow every step: the table, and how fast this machine is. */
export function showKept(parts: LabParts): void {
  const {runs, settings, own, estimate, table, experiment, interrupted, reports} = parts;
  const {phase} = runs.state;
  measureSpeed(parts);
  // While it trains, what it takes is what was said before: it is told anew, by the speed that was measured, once it is over.
  if (!isUnderWay(phase)) estimate.show(settings.value, own.facts());
  table.value = runs.keeper.runs;
  experiment.follow(phase === "finished" ? runs.together.filter(({state}) => state === "finished") : []);
  interrupted.show(runs.keeper);
  reports.follow();
}

/** Shows what is set now, in the address too, and gives a run under way its learning rate. */
export function showSettings({settings, view, reports, runs, estimate, own}: LabParts): void {
  const {value, link} = settings;
  history.replaceState(history.state, "", settings.hash);
  view.adopt(value, link.base !== undefined);
  reports.seat.show({...link, config: value});
  runs.changeRate(value.lr);
  estimate.show(value, own.facts());
  own.follow(value);
}

/** Shows a link that is opened: its settings, what it asks, and what is wrong with it. Tells what images it is missing. */
export function showLink(parts: LabParts): string | undefined {
  const {settings, task, reports, experiment, view, estimate, own, notice} = parts;
  const {link} = settings;
  task.show(link);
  reports.seat.show(link);
  experiment.show(link.preset);
  reports.ask(link.ask ?? []);
  view.adopt(link.config, link.base !== undefined);
  estimate.show(link.config, own.facts());
  own.follow(link.config);
  const missing = own.missing(link.config);
  notice.tell([...link.problems, ...(missing === undefined ? [] : [missing])]);
  return missing;
}

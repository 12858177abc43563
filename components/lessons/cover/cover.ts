import {play, prefersStill, type Motion} from "../../draw/motion.js";
import {runTable} from "../../draw/runTable.js";
import {provenance} from "../../draw/provenance.js";
import {errorWords} from "../../run/errorWords.js";
import {framesOf} from "../../run/networkFrame.js";
import {DEFAULT_CONFIG, formatHash} from "../../run/runConfig.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {labelledSelect} from "../../ui/labelled.js";
import {settledOnPaper} from "../../ui/guess/onPaper.js";
import {reach} from "../../ui/milestone.js";
import {onResize} from "../../ui/onResize.js";
import {endWords, partedWords} from "../../ui/run/comparedLosses.js";
import type {Parts} from "../../ui/late/parts.js";
import {openTable} from "../../ui/openTable.js";
import {player} from "../../ui/player.js";
import {refresher} from "../../ui/refresher.js";
import {statusLine} from "../../ui/statusLine.js";
import {pinnedLine} from "../../ui/told/pinnedLine.js";
import {toldSteps} from "../../ui/told/toldSteps.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {pauseWhenHidden} from "../../worker/training/pauseWhenHidden.js";
import {statusText} from "../../worker/training/statusText.js";
import {createTwin, type StartTraining, type TwinState} from "../../worker/training/twin.js";
import {recordedTwins, type LearningFiles} from "../../picture/learning/recordedTwins.js";
import {learningView, type ShownLearning} from "../../picture/learning/learningView.js";
import {COVER_STOPS, type CoverStop} from "./coverStops.js";
import * as say from "../../words/en/coverWords.js";

/** What the cover shows, and the way to end its workers. */
export interface Cover {
  /** What a reader can do, and how it goes: stands beside the title. */
  readonly acts: HTMLElement;
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds between two drawings, and between two announcements. */
const DRAW_INTERVAL = 100;
const STATUS_INTERVAL = 1000;
/** Milliseconds for the maps to appear, and for all steps of a run to be played. */
const SWEEP = 900;
const WHOLE_RUN = 10_000;
/** Milliseconds of the way to a step that the text tells of. */
const GLIDE = 500;

const isLive = ({runs}: TwinState): boolean => runs.some(({reports}) => reports.length > 0);

/** The twins that train here, with the image that the recorded ones were watched at. */
function liveLearning({runs, config = DEFAULT_CONFIG}: TwinState, {image, watched}: ShownLearning): ShownLearning {
  const frames = runs.map(({network, reports}) => [network, framesOf(reports)] as const);
  return {runs, frames: Object.fromEntries(frames), image, watched, steps: config.steps};
}

/**
 * Both networks learning, recorded: played at once; and the button that trains them here, in the same picture. `sections` of the
 * page, one for each of its stops, bring the run there as they are read. It is made part by part, before it stands in the page.
 */
export function* cover(
  data: LearningFiles,
  sections: readonly HTMLElement[] = [],
  startTraining?: StartTraining
): Parts<Cover> {
  const twins = recordedTwins(data);
  let recorded = twins.first;
  let opening: Motion | undefined;
  let gliding: Motion | undefined;
  yield;
  const view = learningView();
  yield;
  const status = statusLine();
  const toggle = button(say.trainItHere, press, true);
  const further = element("a", {href: `./training-lab${formatHash(DEFAULT_CONFIG)}`}, say.openTheLaboratory);
  const digit = labelledSelect(
    say.digit,
    twins.labels.map((label, i) => [String(i), String(label)] as const)
  );
  const steps = data.recorded.config.steps;
  const journey = (last: number) => ({
    last: last - 1,
    show: (at: number) => {
      view.move(at + 1, time.playing || isUnderWay(twin.state.phase));
      if (touched) tellParted(at);
    },
    words: (stop: number) => say.stepOf(stop + 1, steps)
  });
  // What the journey shows needs the player's own state: it follows the journey once both are there.
  const time = player(
    {last: 0, show: () => undefined},
    {name: say.atStep, pace: WHOLE_RUN / (steps - 1), beside: true, onMove}
  );
  /** Whether the picture goes along with a live run; a reader who goes back to an earlier step stays there. */
  let following = true;
  /** Whether the reader has moved it: what plays by itself, or is brought there by the text, may go unseen. */
  let touched = false;
  function tellParted(at: number): void {
    const words = partedWords(isLive(twin.state) ? twin.state.runs : recorded.runs, at + 1);
    if (words !== undefined) reach(section, "losses parted", words);
  }
  function onMove(): void {
    told.leave();
    opening?.stop();
    gliding?.stop();
    view.uncover(1);
    touched = true;
    following = time.position >= time.last;
    tellParted(time.position);
  }
  const source = provenance(data.recorded);
  source.append(say.mapsWereTaken);
  const here = element("p", {className: "provenance", hidden: true});
  const table = openTable<ShownLearning>(say.lossAndAccuracyByStep, ({runs}) => runTable(runs, "loss"));
  const acts = element("div", {className: "cover-acts"}, toggle, further, status);
  yield;
  const told = toldSteps(sections, {
    label: say.momentsOfTheTraining,
    names: COVER_STOPS.map(({name}) => name),
    line: () => pinnedLine(pinned, sections),
    onStep: (which) => tellOf(COVER_STOPS[which])
  });
  /** Brings the run to what the text tells of, unless another one is being made. */
  function tellOf(stop: CoverStop | undefined): void {
    if (stop === undefined || isUnderWay(twin.state.phase)) return;
    opening?.stop();
    time.stop();
    gliding?.stop();
    view.uncover(1);
    view.light(stop.station);
    following = false;
    touched = false;
    // The text is about the first digit.
    if (!isLive(twin.state) && recorded !== twins.first) {
      digit.input.value = "0";
      recorded = twins.first;
      draw();
    }
    const [from, to] = [time.position, Math.min(stop.step - 1, time.last)];
    gliding = play({duration: GLIDE, onFrame: (share) => time.move(from + (to - from) * share)});
  }
  const pinned = element("div", {className: "told-pinned"}, view.picture);
  const moments = element("div", {className: "cover-moments"}, told.element, digit.cell);
  const under = element("div", {className: "cover-under"}, time.element, moments, view.loss, view.score);
  const section = element("section", {className: "cover"}, pinned, view.key, under, source, here, table.element);
  section.setAttribute("aria-label", say.theTwins);

  const twin = createTwin(({phase}) => {
    figureDue.request();
    statusDue.request();
    if (phase === "finished") {
      const words = endWords(twin.state.runs);
      if (words !== undefined) reach(section, "twins trained", words);
    }
  }, startTraining);
  function draw(): void {
    const {state} = twin;
    const live = isLive(state);
    const shown = live ? liveLearning(state, recorded) : recorded;
    const newest = Math.max(1, ...shown.runs.map(({reports}) => reports.length));
    view.follow(shown);
    time.follow(journey(newest), live && following ? newest - 1 : time.position);
    source.hidden = live;
    here.hidden = !live;
    here.textContent = say.measuredHereWithSeedOn(state.config?.seed ?? DEFAULT_CONFIG.seed, state.backend ?? "wasm");
    table.show(shown);
    digit.input.disabled = isUnderWay(state.phase);
  }
  function tell(): void {
    const {phase} = twin.state;
    status.textContent = phase === "idle" ? say.shownARecordedRun : statusText(twin.state);
    toggle.textContent = isUnderWay(phase) ? say.stop : say.trainItHere;
  }
  const figureDue = refresher(draw, DRAW_INTERVAL);
  const statusDue = refresher(tell, STATUS_INTERVAL);
  function press(): void {
    opening?.stop();
    gliding?.stop();
    told.leave();
    time.stop();
    if (isUnderWay(twin.state.phase)) {
      twin.reset();
      draw();
      time.move(time.last);
    } else {
      view.uncover(1);
      following = true;
      twin.start(DEFAULT_CONFIG, false, recorded.watched);
      digit.input.disabled = true;
    }
    tell();
  }
  digit.input.addEventListener("input", (event) => {
    event.stopPropagation();
    const which = Number(digit.input.value);
    // Another digit may have been chosen meanwhile, or a run begun with the one before.
    const isStale = (): boolean => Number(digit.input.value) !== which || isUnderWay(twin.state.phase);
    twins.of(which).then(
      (learning) => {
        if (isStale()) return;
        recorded = learning;
        if (isLive(twin.state)) twin.reset();
        draw();
        tell();
      },
      (error: unknown) => {
        if (isStale()) return;
        status.textContent = say.thisDigitCouldNotBe(errorWords(error));
        digit.input.value = "0";
      }
    );
  });
  yield;
  draw();
  tell();
  const stopMeasuring = onResize(view.picture, told.measure);
  if (prefersStill()) time.move(time.last);
  else {
    view.uncover(0);
    opening = play({duration: SWEEP, onFrame: (share) => view.uncover(1 - (1 - share) ** 2), onEnd: time.play});
  }
  const stopWatching = pauseWhenHidden(twin);
  const endPaper = settledOnPaper(section, () => {
    opening?.stop();
    gliding?.stop();
    view.uncover(1);
    if (!time.playing) return;
    time.stop();
    time.move(time.last);
  });
  return {
    acts,
    element: section,
    stop() {
      endPaper();
      opening?.stop();
      gliding?.stop();
      told.stop();
      stopMeasuring();
      stopWatching();
      twin.reset();
      figureDue.stop();
      statusDue.stop();
      time.stop();
      view.stop();
    }
  };
}

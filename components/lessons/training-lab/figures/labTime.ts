import type {NetworkRun} from "../../../run/networkRun.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {Journey} from "../../../ui/journey/journey.js";
import {player} from "../../../ui/player.js";
import * as say from "../../../words/en/lab/labFiguresWords.js";

/** The laboratory's one slider: it moves through the measured steps of the run shown, for all figures. */
export interface LabTime {
  readonly element: HTMLElement;
  /** The measured step that is shown, the next one, and where a moving picture is between two. */
  readonly value: {readonly step: number; readonly next: number; readonly from: number; readonly moved: number};
  readonly playing: boolean;
  /** Takes up the measured steps of a run, another one at `at` or at its newest; a reader who has not gone back follows the newest. */
  follow(runs: readonly NetworkRun[], anew: boolean, at?: number): void;
  /** Goes to a measured step, or to the one nearest to it. */
  go(step: number): void;
  stop(): void;
}

/** Milliseconds from one measured step to the next while it plays, and to a step that a reader chooses. */
const PACE = 600;
const SCRUB = 250;

/** The steps at which some runs were probed, in order. */
function probedSteps(runs: readonly NetworkRun[]): readonly number[] {
  const steps = runs.flatMap(({reports}) => reports.filter(({probe}) => probe).map(({step}) => step));
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** Makes the slider; `onChange` is called whenever another place is shown. */
export function labTime(onChange: () => void): LabTime {
  let probed: readonly number[] = [];
  const journey = (): Journey => ({
    last: Math.max(0, probed.length - 1),
    show: () => {
      label();
      if (probed.length > 0) onChange();
    },
    words: (stop) => (probed[stop] === undefined ? say.noStepYet : say.stepOf(probed[stop]))
  });
  const toggle = button(say.playTheRun, () => {
    if (time.playing) time.stop();
    else time.play();
    label();
  });
  function label(): void {
    const words = time.playing ? say.stopPlaying : say.playTheRun;
    if (toggle.textContent !== words) toggle.textContent = words;
  }
  const idle: Journey = {last: 0, show: () => undefined};
  const time = player(idle, {name: say.atStep, pace: PACE, glide: SCRUB, plays: false, beside: true, before: [toggle]});
  return {
    element: element("div", {className: "lab-time"}, time.element),
    get value() {
      const stop = Math.ceil(time.position - 1e-6);
      const step = probed[stop] ?? 0;
      return {
        step,
        next: probed[stop + 1] ?? step,
        from: probed[stop - 1] ?? step,
        moved: Math.min(1, 1 - (stop - time.position))
      };
    },
    get playing() {
      return time.playing;
    },
    follow(runs, anew, at) {
      const next = probedSteps(runs);
      if (!anew && next.join() === probed.join()) return;
      const follows = anew || time.position >= probed.length - 1 - 1e-6;
      probed = next;
      const opened = anew && at !== undefined ? probed.indexOf(at) : -1;
      const place = opened < 0 ? Math.max(0, probed.length - 1) : opened;
      time.follow(journey(), follows ? place : undefined);
      toggle.disabled = probed.length < 2;
    },
    go(step) {
      const nearest = probed.reduce(
        (best, one) => (Math.abs(one - step) < Math.abs(best - step) ? one : best),
        Infinity
      );
      if (probed.includes(nearest)) time.move(probed.indexOf(nearest));
    },
    stop: () => time.stop()
  };
}

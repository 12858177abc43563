import {play, prefersStill, type Motion} from "../../../draw/motion.js";
import {fixed} from "../../../draw/numbers.js";
import type {Pulse} from "../../../picture/network/pictureRow.js";
import type {NetworkRun} from "../../../run/networkRun.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import * as say from "../../../words/en/lab/labFiguresWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** One step of the training, slowly: forward, loss, backward, update. */
export interface SlowMotion {
  readonly element: HTMLElement;
  /** Ends it where it is; nothing is shown for that. */
  readonly stop: () => void;
}

export interface SlowMotionOptions {
  /** The measured step that is shown, the one after it, and the runs. */
  readonly now: () => {readonly step: number; readonly next: number; readonly runs: readonly NetworkRun[]};
  /** Shows the picture at a step, with a pulse on its way. */
  readonly show: (step: number, pulse?: Pulse) => void;
}

/** Milliseconds of each part. */
const PARTS = [
  {name: say.forward, duration: 1600},
  {name: say.loss, duration: 1100},
  {name: say.backward, duration: 1600},
  {name: say.update, duration: 1100}
] as const;

const losses = (runs: readonly NetworkRun[], step: number): string =>
  runs
    .flatMap(({network, reports}) => {
      const report = reports.find((one) => one.step === step);
      return report ? [`${networkName(network)} ${fixed(report.loss, 2)}`] : [];
    })
    .join(", ");

/** Makes the button and the line that says what happens; where no motion is wanted, each press goes on by one part. */
export function slowMotion({now, show}: SlowMotionOptions): SlowMotion {
  const words = element("span", {className: "slow-words"});
  const names = PARTS.map(({name}) => element("span", {className: "slow-part"}, name));
  const line = element("span", {className: "slow-line", hidden: true}, ...names, words);
  let motion: Motion | undefined;
  let part = -1;

  /** What a part says: each number is of the step shown. */
  function said(index: number): string {
    const {step, next, runs} = now();
    switch (index) {
      case 0:
        return say.theBatchOfStepGoes(step);
      case 1:
        return say.howWrongTheBatchWas(losses(runs, step));
      case 2:
        return say.theGradientGoesBackWhere;
      default:
        return next > step ? say.theWeightsAreMovedAgain(next) : say.theWeightsAreMovedOnce;
    }
  }
  function picture(index: number, time: number): void {
    const {step, next} = now();
    if (index === 0) show(step, {share: time, back: false});
    else if (index === 2) show(step, {share: time, back: true});
    else if (index === 3) show(step + (next - step) * time);
    else show(step);
  }
  /** What the line says is of one step: it goes when the motion ends, also before its time. */
  function stop(): void {
    motion?.stop();
    part = -1;
    if (!line.hidden) line.hidden = true;
  }
  function end(): void {
    stop();
    show(now().step);
  }
  function begin(index: number): void {
    part = index;
    const one = PARTS[index];
    if (one === undefined) return end();
    line.hidden = false;
    names.forEach((name, i) => name.classList.toggle("now", i === index));
    words.textContent = said(index);
    if (prefersStill()) return picture(index, 0.5);
    motion = play({
      duration: one.duration,
      onFrame: (time) => picture(index, time),
      onEnd: () => begin(index + 1)
    });
  }
  const press = button(say.slowMotion, () => {
    motion?.stop();
    begin(prefersStill() ? part + 1 : 0);
  });
  return {
    element: element("span", {className: "slow-motion"}, press, line),
    stop
  };
}

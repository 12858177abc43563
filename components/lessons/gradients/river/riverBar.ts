import {lossTrack, TRACK_ENDS, type LossTrack} from "../../../draw/lossTrack.js";
import {fixed, percent} from "../../../draw/numbers.js";
import type {NetworkRun} from "../../../run/networkRun.js";
import {element} from "../../../ui/element.js";
import {lateWork} from "../../../ui/late/lateWork.js";
import {onResize} from "../../../ui/onResize.js";
import {pageWidth} from "../../../ui/pageWidth.js";
import type {Flows, OverShortcuts} from "./wayBackFlows.js";
import * as say from "../../../words/en/lessons/gradients/gradientsRiverWords.js";

/** What stands under the river: the button that sends the gradient, the steps over the losses, and the shortcuts' share. */
export interface RiverBar {
  readonly element: HTMLElement;
  /** Writes the numbers of a step. */
  readonly show: (step: number, flows: Flows, over: OverShortcuts) => void;
  readonly stop: () => void;
}

export interface RiverBarActs {
  readonly send: () => void;
  readonly choose: (step: number) => void;
}

/** Half of a slider's thumb, in CSS pixels: its middle stands over the step. */
const THUMB = 10;
const TRACK_HEIGHT = 150;

/** The button with an arrow that points back. */
function sendButton(send: () => void): HTMLButtonElement {
  const node = element("button", {type: "button", className: "river-send", ariaLabel: say.playTheWayBack});
  node.innerHTML = '<svg viewBox="0 0 12 12" width="14" aria-hidden="true"><path d="M10 .8v10.4L1 6z"/></svg>';
  node.addEventListener("click", send);
  return node;
}

/** How the shares of the squared sum that the two squares leave out are told. */
function crossWords([least, most]: OverShortcuts["cross"]): string {
  return say.leftOut(fixed(100 * least, 0), fixed(100 * most, 0));
}

/** The losses under the slider, drawn in a task of their own once they have a place, and for each width that it has. */
function lossChart(runs: readonly NetworkRun[], steps: number) {
  const root = element("div", {className: "loss-track"});
  const late = lateWork(root);
  let at = 1;
  let track: LossTrack | undefined;
  let isAwaited = late.whenStanding(() => {
    isAwaited = false;
    // It may have another width by now than when it came to stand.
    draw(root.clientWidth);
  });
  // Its room, until it is drawn.
  if (isAwaited) root.style.minHeight = `${TRACK_HEIGHT}px`;
  function draw(width: number): void {
    if (isAwaited) return;
    track = lossTrack(runs, {steps, width: Math.max(240, width), height: TRACK_HEIGHT});
    track.update(at);
    root.replaceChildren(track.element);
    root.style.minHeight = "";
  }
  draw(root.clientWidth || pageWidth());
  const stopResizing = onResize(root, draw, pageWidth());
  return {
    element: root,
    show(step: number): void {
      at = step;
      track?.update(step);
    },
    stop(): void {
      late.stop();
      stopResizing();
    }
  };
}

/** Makes the bar of so many steps of some runs. */
export function riverBar(runs: readonly NetworkRun[], steps: number, {send, choose}: RiverBarActs): RiverBar {
  const slider = element("input", {type: "range", min: "1", max: String(steps), step: "1", ariaLabel: say.atStep});
  const now = element("strong");
  const losses = (["residual", "plain"] as const).map((network) => ({
    network,
    node: element("b", {className: network})
  }));
  const place = element("p", {className: "river-step", ariaHidden: "true"}, ...say.atStepOf(now, steps));
  const lost = element("p", {className: "river-lost", ariaHidden: "true"}, ...losses.map(({node}) => node), say.loss);
  const controls = element("div", {className: "river-controls"}, sendButton(send), place, slider, lost);
  slider.style.setProperty("--from", `${TRACK_ENDS.left - THUMB}px`);
  slider.style.setProperty("--beside", `${TRACK_ENDS.left + TRACK_ENDS.right - 2 * THUMB}px`);
  const chart = lossChart(runs, steps);
  const share = element("strong");
  const unit = element("span");
  const caveat = element("small");
  const over = element(
    "div",
    {className: "river-over"},
    element("span", {}, say.comesOverTheShortcuts),
    share,
    unit,
    caveat
  );
  const root = element("div", {className: "river-bar"}, controls, chart.element, over);
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    choose(Number(slider.value));
  });
  return {
    element: root,
    show(step, flows, {units, share: part, cross}) {
      slider.value = String(step);
      slider.setAttribute("aria-valuetext", say.stepOf(step, steps));
      now.textContent = String(step);
      for (const {network, node} of losses) node.textContent = fixed(flows[network].loss, 2);
      chart.show(step);
      share.textContent = percent(part);
      unit.textContent = say.ofWhatIsAdded(units);
      caveat.textContent = crossWords(cross);
    },
    stop: () => chart.stop()
  };
}

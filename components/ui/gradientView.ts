import {play, prefersStill, type Motion} from "../draw/motion.js";
import type {NetworkRun} from "../run/networkRun.js";
import {button} from "./button.js";
import {labelled, labelledSelect} from "./labelled.js";
import {reach} from "./milestone.js";

/** Which gradient is shown, and at which step. */
export interface GradientView {
  readonly element: HTMLElement;
  readonly value: {
    readonly metric: "activationGradNorm" | "gradNorm" | "activationRms";
    readonly step: number;
    /** In motion: the step that the picture comes from, and the share of the way, 0–1. */
    readonly from?: number;
    readonly moved?: number;
  };
  /** Adopts the probed steps of a run; a reader who has not chosen a step follows the newest. */
  follow(runs: readonly NetworkRun[]): void;
}

const METRICS = [
  ["activationGradNorm", "Gradient of each unit's output"],
  ["gradNorm", "Gradient of each layer's weights"],
  ["activationRms", "Size of each unit's output"]
] as const;

/** Milliseconds from one probed step to the next, while a reader scrubs and while it plays. */
const SCRUB = 200;
const PACE = 500;

/**
 * Chooses the metric of the gradient figure and scrubs through the probed steps, from the newest or the first. From the first, it
 * also plays them; a reader who wants no motion gets them one by one.
 */
export function gradientView(onChange: () => void, from: "newest" | "first"): GradientView {
  const element = document.createElement("div");
  element.className = "figure-controls";
  const {cell: metricCell, input: metric} = labelledSelect("Show", METRICS);
  const {cell: scrubCell, input: scrub} = labelled("At step", document.createElement("input"));
  scrub.type = "range";
  scrub.min = "0";
  scrub.max = "0";
  scrub.step = "1";
  const shownStep = document.createElement("span");
  // Told by the slider itself, so not once more.
  shownStep.className = "range-value";
  shownStep.setAttribute("aria-hidden", "true");
  element.append(metricCell, scrubCell, shownStep);
  let probed: readonly number[] = [];
  let following = from === "newest";
  let motion: Motion | undefined;
  let playing = false;
  /** The step that is shown or moved to. */
  let shown = 0;
  /** Where the picture comes from while it moves. */
  let move: {readonly from: number; readonly moved: number} | undefined;

  const step = (): number => probed[Number(scrub.value)] ?? 0;
  const label = (): void => {
    shown = step();
    shownStep.textContent = probed.length === 0 ? "no step yet" : `step ${shown}`;
    scrub.setAttribute("aria-valuetext", shownStep.textContent);
  };
  metric.addEventListener("input", onChange);
  const still = from === "first" && prefersStill();
  const playButton = button(still ? "Next step" : "Play", () => (playing ? pause() : begin()));
  if (from === "first") element.insertBefore(playButton, shownStep);
  function halt(): void {
    motion?.stop();
    motion = undefined;
    move = undefined;
    playing = false;
    if (!still) playButton.textContent = "Play";
  }
  function pause(): void {
    halt();
    onChange();
  }
  /** Moves the picture from a step to the one that the slider shows. */
  function glide(came: number, duration: number, then?: () => void): void {
    label();
    motion = play({
      duration,
      onFrame: (time) => {
        move = time < 1 ? {from: came, moved: time} : undefined;
        if (element.isConnected) onChange();
        else halt();
      },
      ...(then && {onEnd: then})
    });
  }
  function next(): void {
    if (!playing || Number(scrub.value) >= probed.length - 1) return halt();
    const came = step();
    scrub.value = String(Number(scrub.value) + 1);
    if (still) playing = false;
    glide(came, PACE, next);
  }
  function begin(): void {
    const came = step();
    halt();
    playing = true;
    if (!still) playButton.textContent = "Pause";
    if (Number(scrub.value) < probed.length - 1) return next();
    scrub.value = "0";
    glide(came, SCRUB, still ? undefined : next);
    if (still) playing = false;
  }
  scrub.addEventListener("input", () => {
    reach(element, "gradients moved");
    following = Number(scrub.value) === probed.length - 1;
    halt();
    if (from === "first") glide(shown, SCRUB);
    else {
      label();
      onChange();
    }
  });
  return {
    element,
    get value() {
      return {metric: METRICS.find(([value]) => value === metric.value)?.[0] ?? METRICS[0][0], step: step(), ...move};
    },
    follow(runs) {
      probed = [...new Set(runs.flatMap((run) => run.reports.filter((r) => r.probe).map((r) => r.step)))].sort(
        (a, b) => a - b
      );
      scrub.max = String(Math.max(0, probed.length - 1));
      scrub.disabled = probed.length < 2;
      if (following) scrub.value = scrub.max;
      label();
    }
  };
}

import type {NetworkRun} from "../model/run.js";
import {labelled, labelledSelect} from "./labelled.js";

/** Which gradient is shown, and at which step. */
export interface GradientView {
  readonly element: HTMLElement;
  readonly value: {readonly metric: "activationGradNorm" | "gradNorm" | "activationRms"; readonly step: number};
  /** Adopts the probed steps of a run; a reader who has not chosen a step follows the newest. */
  follow(runs: readonly NetworkRun[]): void;
}

const METRICS = [
  ["activationGradNorm", "Gradient of each unit's output"],
  ["gradNorm", "Gradient of each layer's weights"],
  ["activationRms", "Size of each unit's output"]
] as const;

/** Chooses the metric of the gradient figure and scrubs through the probed steps, from the newest or the first. */
export function gradientView(onChange: () => void, from: "newest" | "first"): GradientView {
  const element = document.createElement("div");
  element.className = "figure-controls";
  const {cell: metricCell, input: metric} = labelledSelect("Show", METRICS);
  const {cell: scrubCell, input: scrub} = labelled("At step", document.createElement("input"));
  scrub.type = "range";
  scrub.min = "0";
  scrub.max = "0";
  scrub.step = "1";
  const shownStep = document.createElement("output");
  element.append(metricCell, scrubCell, shownStep);
  let probed: readonly number[] = [];
  let following = from === "newest";

  const step = (): number => probed[Number(scrub.value)] ?? 0;
  const label = (): void => {
    shownStep.textContent = probed.length === 0 ? "no step yet" : `step ${step()}`;
    scrub.setAttribute("aria-valuetext", shownStep.textContent);
  };
  metric.addEventListener("input", onChange);
  scrub.addEventListener("input", () => {
    following = Number(scrub.value) === probed.length - 1;
    label();
    onChange();
  });
  return {
    element,
    get value() {
      return {metric: METRICS.find(([value]) => value === metric.value)?.[0] ?? METRICS[0][0], step: step()};
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

import type {DepthMetric} from "../../draw/depthMetric.js";
import type {NetworkRun} from "../../run/networkRun.js";
import type {Journey} from "../journey/journey.js";
import {labelledSelect} from "../labelled.js";
import {player} from "../player.js";
import * as say from "../../words/en/ui/uiRunWords.js";

/** What of a probe this figure shows. */
export type GradientMetric = Extract<DepthMetric, "activationGradNorm" | "gradNorm" | "activationRms">;

/** Which measure is shown along the depth, and at which step. */
export interface GradientView {
  readonly element: HTMLElement;
  readonly value: {
    readonly metric: GradientMetric;
    readonly step: number;
    /** In motion: the step that the picture comes from, and the share of the way, 0–1. */
    readonly from?: number;
    readonly moved?: number;
  };
  /** Adopts the probed steps of a run; a reader who has not chosen a step follows the newest. */
  follow(runs: readonly NetworkRun[]): void;
  stop(): void;
}

/** Whether the newest step is shown, as it comes, or the run plays from its first. */
export type GradientStart = "newest" | "first";

const METRICS = [
  ["activationGradNorm", say.gradientOfOutputs],
  ["gradNorm", say.gradientOfWeights],
  ["activationRms", say.sizeOfOutputs]
] as const satisfies readonly (readonly [GradientMetric, string])[];

/** Milliseconds from one probed step to the next while it plays, and to the step that a reader chooses. */
const PACE = 500;
const SCRUB = 200;

/** The steps of some runs that were probed, in order. */
function probedSteps(runs: readonly NetworkRun[]): readonly number[] {
  const steps = runs.flatMap(({reports}) => reports.filter(({probe}) => probe).map(({step}) => step));
  return [...new Set(steps)].sort((a, b) => a - b);
}

/** Chooses the metric of the gradient figure, and moves through the probed steps by a slider of a name; from the first, it also plays them. */
export function gradientView(onChange: () => void, from: GradientStart, name: string = say.atStep): GradientView {
  const metric = labelledSelect(say.show, METRICS);
  let probed: readonly number[] = [];
  const journey = (): Journey => ({
    last: Math.max(0, probed.length - 1),
    show: () => {
      if (probed.length > 0) onChange();
    },
    words: (stop) => (probed[stop] === undefined ? say.noStepYet : say.stepOf(probed[stop]))
  });
  const time = player(journey(), {
    name,
    pace: PACE,
    // What comes in live is redrawn anyway, many times a second.
    glide: from === "first" ? SCRUB : 0,
    plays: from === "first",
    beside: true,
    before: [metric.cell]
  });
  metric.input.addEventListener("input", onChange);
  return {
    element: time.element,
    get value() {
      const chosen = METRICS.find(([value]) => value === metric.input.value)?.[0] ?? METRICS[0][0];
      const stop = Math.ceil(time.position - 1e-6);
      const moved = 1 - (stop - time.position);
      const still = {metric: chosen, step: probed[stop] ?? 0};
      return moved < 1 - 1e-6 ? {...still, from: probed[stop - 1] ?? still.step, moved} : still;
    },
    follow(runs) {
      const next = probedSteps(runs);
      if (next.join() === probed.join()) return;
      const follows = from === "newest" && time.position >= probed.length - 1;
      probed = next;
      time.follow(journey(), follows ? probed.length - 1 : undefined);
    },
    stop: () => time.stop()
  };
}

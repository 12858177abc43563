import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {keptChoice} from "../../../site/keptChoice.js";
import {element} from "../../../ui/element.js";
import {trainedNetworks} from "../../../run/trainedNetworks.js";
import {hasIdleCores} from "../seeds/hasIdleCores.js";
import {poolWidth, thisMachine} from "../seeds/poolWidth.js";
import {refusedRun} from "./refusedRun.js";
import {measuredRate, runEstimate} from "./runEstimate.js";

/** What a run of the settings will take of this machine, beside the button that starts it. */
export interface EstimateLine {
  readonly element: HTMLElement;
  show(config: RunConfig, own?: OwnFacts): void;
  /** A run makes so many steps a second here: times are told by that, from what is shown next on. */
  measure(config: RunConfig, stepsPerSecond: number, own?: OwnFacts): void;
}

/** Makes the line; what was measured once is kept for the next visit. */
export function estimateLine(): EstimateLine {
  const kept = keptChoice("shortcut-rate");
  const line = element("span", {className: "run-estimate"});
  return {
    element: line,
    show(config, own) {
      // What own images ask of a machine is known once they are there.
      if (config.data === "own" && own === undefined) return void (line.textContent = "");
      const rate = Number(kept.get());
      const known = rate > 0 && Number.isFinite(rate) ? rate : undefined;
      const machine = thisMachine();
      const width = poolWidth(config, machine, own);
      const workers = Math.min(machine.cores, width * trainedNetworks(config).length);
      const apart = hasIdleCores(config, Math.min(width, config.seeds), machine, own);
      line.textContent =
        refusedRun(config, machine, own) ?? runEstimate(config, known, workers, {sideBySide: width, apart, own});
    },
    measure: (...speed) => kept.set(String(measuredRate(...speed)))
  };
}

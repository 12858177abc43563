import {reach} from "../../ui/milestone.js";
import {endWords} from "../../ui/run/comparedLosses.js";
import type {TwinState} from "../../worker/training/twin.js";

/** Tells the guided path, from an element of the laboratory, what both networks have come to once they have finished; says nothing before. */
export function tellTrained(place: Element, {phase, runs}: Pick<TwinState, "phase" | "runs">): void {
  const words = phase === "finished" ? endWords(runs) : undefined;
  if (words !== undefined) reach(place, "twins trained", words);
}

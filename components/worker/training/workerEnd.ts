/** @file A worker that ends by itself in mid-run: whether another can go on for it, and what is said. */
import type {TwinMember} from "./twinMember.js";
import * as say from "../../words/en/workerWords.js";

/** Whether another worker can make a network's steps since its last known state again: one that has no step, made or saved, fails. */
export function canGoOn({reports, repeatable}: Pick<TwinMember, "reports" | "repeatable">): boolean {
  return reports.length > 0 && repeatable;
}

/** Where another worker goes on. */
const placeOf = ({checkpoint}: Pick<TwinMember, "checkpoint">): string =>
  checkpoint === undefined ? say.theFirstStep : say.stepTheLastThatWas(checkpoint.step);

/** That a network stopped, and why, as a sentence. */
export function stoppedWords({run}: Pick<TwinMember, "run">, message: string): string {
  return say.theNetworkStopped(run.network, message);
}

/** What is said where another worker goes on at once. */
export function mendedWords(member: TwinMember, message: string): string {
  return say.aNewWorkerGoesOn(stoppedWords(member, message), placeOf(member));
}

/** What is said where the run rests because of it. */
export function endedAgainWords(member: TwinMember, message: string): string {
  return say.oneWorkerHadEndedBefore(stoppedWords(member, message), placeOf(member));
}

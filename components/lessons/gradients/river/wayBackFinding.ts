import {fixed, measured, significant} from "../../../draw/numbers.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {Flows} from "./wayBackFlows.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsRiverWords.js";

/** A piece of a sentence: plain words, a network's name, or a norm. */
export type FindingPart = string | NamedPart;

interface NamedPart {
  readonly kind: TwinName | "norm";
  readonly words: string;
}

/** From this factor on between the two stems, one gets more; from this one on, a gradient has grown on its way. */
const APART = 2;
const GROWN = 3;

const times = (factor: number): string => significant(factor, 2);
const norm = (value: number): NamedPart => ({kind: "norm", words: measured(value, 2)});
const named = (kind: TwinName): NamedPart => ({kind, words: networkName(kind)});

/** What a step shows, in at most two sentences made from its numbers alone, each in its parts. */
export function wayBackFinding({residual, plain}: Flows, step: number): readonly (readonly FindingPart[])[] {
  const [top, bottom] = [plain.gradients.at(-1) ?? NaN, plain.gradients[0] ?? NaN];
  const [otherTop, other] = [residual.gradients.at(-1) ?? NaN, residual.gradients[0] ?? NaN];
  const [one, two] = [named("plain"), named("residual")];
  if (bottom > APART * other) {
    if (bottom > GROWN * top && other > top)
      return [say.swells(step, one, times(bottom / top), norm(top), norm(bottom), two, times(other / otherTop))];
    const losses = [fixed(plain.loss, 2), fixed(residual.loss, 2)] as const;
    return [say.plainGetsMore(step, one, times(bottom / other), norm(bottom), norm(other), losses[0], two, losses[1])];
  }
  if (other > APART * bottom) {
    if (bottom < top)
      return [say.withers(step, norm(top), norm(bottom), one), say.residualGetsMore(two, times(other / bottom))];
    return [say.reaches(step, norm(bottom), one, norm(other), two)];
  }
  return [say.alike(step, norm(other), two, norm(bottom), one)];
}

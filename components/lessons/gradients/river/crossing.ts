import {significant} from "../../../draw/numbers.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {Flows} from "./wayBackFlows.js";
import * as say from "../../../words/en/lessons/gradients/gradientsRiverWords.js";

/** From this factor on one stem gets clearly more than the other. */
const APART = 2;

/** A step at which one network's stem gets so many times as much as the other's. */
interface Ahead {
  readonly step: number;
  readonly times: number;
}

/** Which steps a reader has looked at, as far as one network's stem got clearly more there. */
export interface Crossing {
  /** Looks at a step; once each network was ahead at one, both are told in a sentence. */
  readonly look: (step: number, flows: Flows) => string | undefined;
}

/** Begins with nothing seen. */
export function crossing(): Crossing {
  const ahead: Partial<Record<TwinName, Ahead>> = {};
  return {
    look(step, {residual, plain}) {
      const ratio = (plain.gradients[0] ?? NaN) / (residual.gradients[0] ?? NaN);
      if (ratio >= APART) ahead.plain = {step, times: ratio};
      if (ratio <= 1 / APART) ahead.residual = {step, times: 1 / ratio};
      if (!ahead.plain || !ahead.residual) return undefined;
      const words = ({times}: Ahead): string => significant(times, 2);
      return say.gradientsCrossed(ahead.plain.step, words(ahead.plain), ahead.residual.step, words(ahead.residual));
    }
  };
}

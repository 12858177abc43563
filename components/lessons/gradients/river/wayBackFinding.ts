import {fixed, measured, significant} from "../../../draw/numbers.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {Flows} from "./wayBackFlows.js";

/** A piece of a sentence: plain words, a network's name, or a norm. */
export type FindingPart = string | {readonly kind: TwinName | "norm"; readonly words: string};

/** From this factor on between the two stems, one gets more; from this one on, a gradient has grown on its way. */
const APART = 2;
const GROWN = 3;

const times = (factor: number): string => significant(factor, 2);
const norm = (value: number): FindingPart => ({kind: "norm", words: measured(value, 2)});
const plainWord: FindingPart = {kind: "plain", words: "plain"};
const residualWord: FindingPart = {kind: "residual", words: "residual"};

/** That much the same reaches both stems. */
function alike(step: number, residual: number, plain: number): readonly FindingPart[] {
  const each = [norm(residual), " the ", residualWord, " one, ", norm(plain), " the ", plainWord, " one."] as const;
  return [`At step ${step} much the same reaches both stems: `, ...each];
}

/** What a step shows, in at most two sentences made from its numbers alone. */
export function wayBackFinding({residual, plain}: Flows, step: number): readonly FindingPart[] {
  const [top, bottom] = [plain.gradients.at(-1) ?? NaN, plain.gradients[0] ?? NaN];
  const [otherTop, other] = [residual.gradients.at(-1) ?? NaN, residual.gradients[0] ?? NaN];
  const at = `At step ${step} `;
  if (bottom > APART * other) {
    if (bottom > GROWN * top && other > top)
      return [
        `${at}the `,
        plainWord,
        ` network’s gradient swells ${times(bottom / top)}-fold on its way back, from `,
        norm(top),
        " to ",
        norm(bottom),
        " at the stem; the ",
        residualWord,
        ` one’s ${times(other / otherTop)}-fold.`
      ];
    return [
      `${at}the `,
      plainWord,
      ` stem gets ${times(bottom / other)} times as much, `,
      norm(bottom),
      " against ",
      norm(other),
      `: this batch costs the plain network ${fixed(plain.loss, 2)}, the `,
      residualWord,
      ` one ${fixed(residual.loss, 2)}.`
    ];
  }
  if (other > APART * bottom) {
    const more = [" The ", residualWord, ` stem gets ${times(other / bottom)} times as much.`] as const;
    if (bottom < top)
      return [
        `${at}the gradient withers without shortcuts: from `,
        norm(top),
        " at the last unit to ",
        norm(bottom),
        " at the ",
        plainWord,
        " stem.",
        ...more
      ];
    return [
      `At step ${step}, `,
      norm(bottom),
      " reaches the ",
      plainWord,
      " stem, ",
      norm(other),
      " the ",
      residualWord,
      " one."
    ];
  }
  return alike(step, other, bottom);
}

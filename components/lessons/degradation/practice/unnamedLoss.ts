import {mean} from "d3";
import {fixed} from "../../../draw/numbers.js";
import {smoothedLoss} from "../../../draw/smoothedLoss.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {CURVE_NAMES, inAnyOrder} from "../../../site/practice/unnamedCurves.js";
import type {LadderCurve, RecordedLadder} from "../recordedLadder.js";
import * as say from "../../../words/en/lessons/degradationPracticeWords.js";
import {decimal} from "../../../words/decimal.js";

/** Batches that the loss at the end is the mean of. */
const LAST = 20;

const smoothed = (loss: readonly number[]): readonly number[] =>
  smoothedLoss(loss.map((value, i) => ({step: i + 1, value}))).map(({value}) => value);

type Drawn = Pick<LadderCurve, "network" | "depth">;
const words = ({network, depth}: Drawn): string => say.theNetworkOf(network, depth);

/** Pairs whose order at the end is the same for every seed, with what the pair teaches. */
const PAIRS: readonly {readonly asked: Drawn; readonly other: Drawn; readonly law: string}[] = [
  {
    asked: {network: "plain", depth: 34},
    other: {network: "plain", depth: 10},
    law: say.deeperCouldCopy
  },
  {
    asked: {network: "plain", depth: 34},
    other: {network: "residual", depth: 34},
    law: say.onlyShortcutsDiffer
  },
  {
    asked: {network: "plain", depth: 66},
    other: {network: "plain", depth: 18},
    law: say.plainStillGuesses
  },
  {
    asked: {network: "residual", depth: 66},
    other: {network: "residual", depth: 18},
    law: say.depthCostsTime
  }
];

/** Which of two recorded training losses is whose. */
export const unnamedLoss = ({curves, config}: RecordedLadder): Exercise => ({
  id: "unnamedLoss",
  topic: say.whoseCurve,
  draw(stream) {
    const {asked, other, law} = pick(stream, PAIRS);
    const seed = pick(stream, [...new Set(curves.filter(({depth}) => depth === 66).map((curve) => curve.seed))]);
    const lossOf = ({network, depth}: Drawn): readonly number[] =>
      curves.find((curve) => curve.network === network && curve.depth === depth && curve.seed === seed)?.loss ?? [];
    const order = inAnyOrder(stream, asked, other);
    const [a, b] = [lossOf(order[0]), lossOf(order[1])];
    const name = (one: Drawn): string => CURVE_NAMES[order.indexOf(one)] ?? "";
    const end = (one: Drawn) => [fixed(mean(lossOf(one).slice(-LAST)) ?? NaN, 2), one.network, one.depth] as const;
    const told = say.overTheLastBatches(LAST, ...end(asked), ...end(other), law);
    return choiceQuestion(stream, {
      given: say.trainingLossOfTwo(seed, decimal(config.lr), words(asked), words(other)),
      ask: say.whichCurveBelongsTo(asked.network, asked.depth),
      figure: {
        x: a.map((_loss, i) => i + 1),
        curves: [smoothed(a), smoothed(b)],
        xLabel: say.step,
        yLabel: say.trainingLossNats
      },
      right: [say.curve(name(asked)), told],
      wrong: [[say.curve(name(other)), say.thatOneIs(words(other), told)]]
    });
  }
});

import {mean} from "d3";
import {fixed} from "../../../draw/numbers.js";
import {smoothedLoss} from "../../../draw/smoothedLoss.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {CURVE_NAMES, inAnyOrder} from "../../../site/practice/unnamedCurves.js";
import type {LadderCurve, RecordedLadder} from "../recordedLadder.js";

/** Batches that the loss at the end is the mean of. */
const LAST = 20;

const smoothed = (loss: readonly number[]): readonly number[] =>
  smoothedLoss(loss.map((value, i) => ({step: i + 1, value}))).map(({value}) => value);

type Drawn = Pick<LadderCurve, "network" | "depth">;
const words = ({network, depth}: Drawn): string => `the ${network} network of ${depth} layers`;

/** Pairs whose order at the end is the same for every seed, with what the pair teaches. */
const PAIRS: readonly {readonly asked: Drawn; readonly other: Drawn; readonly law: string}[] = [
  {
    asked: {network: "plain", depth: 34},
    other: {network: "plain", depth: 10},
    law: "The deeper one could copy the shallower one and add nothing. It fits its own training images worse: degradation."
  },
  {
    asked: {network: "plain", depth: 34},
    other: {network: "residual", depth: 34},
    law: "Both have the same layers; only the shortcuts differ."
  },
  {
    asked: {network: "plain", depth: 66},
    other: {network: "plain", depth: 18},
    law: "At 66 layers the plain network still guesses: ln 10 ≈ 2.30 nats."
  },
  {
    asked: {network: "residual", depth: 66},
    other: {network: "residual", depth: 18},
    law: "Depth costs the residual network time, too, only far less: shortcuts make degradation milder here, not impossible."
  }
];

/** Which of two recorded training losses is whose. */
export const unnamedLoss = ({curves, config}: RecordedLadder): Exercise => ({
  id: "unnamedLoss",
  topic: "Whose curve?",
  draw(stream) {
    const {asked, other, law} = pick(stream, PAIRS);
    const seed = pick(stream, [...new Set(curves.filter(({depth}) => depth === 66).map((curve) => curve.seed))]);
    const lossOf = ({network, depth}: Drawn): readonly number[] =>
      curves.find((curve) => curve.network === network && curve.depth === depth && curve.seed === seed)?.loss ?? [];
    const order = inAnyOrder(stream, asked, other);
    const [a, b] = [lossOf(order[0]), lossOf(order[1])];
    const name = (one: Drawn): string => CURVE_NAMES[order.indexOf(one)] ?? "";
    const end = (one: Drawn): string => `${fixed(mean(lossOf(one).slice(-LAST)) ?? NaN, 2)} nats in ${words(one)}`;
    const told = `Over the last ${LAST} batches the loss is ${end(asked)}, and ${end(other)}. ${law}`;
    return choiceQuestion(stream, {
      given: `Training loss of two networks with batch normalization, seed ${seed}, learning rate ${config.lr}: ${words(asked)}, and ${words(other)}.`,
      ask: `Which curve belongs to ${words(asked)}?`,
      figure: {
        x: a.map((_loss, i) => i + 1),
        curves: [smoothed(a), smoothed(b)],
        xLabel: "step",
        yLabel: "training loss, nats"
      },
      right: [`Curve ${name(asked)}`, told],
      wrong: [[`Curve ${name(other)}`, `That one is ${words(other)}. ${told}`]]
    });
  }
});

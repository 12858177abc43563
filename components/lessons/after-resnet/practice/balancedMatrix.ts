import {trimmed} from "../../../draw/numbers.js";
import {choiceQuestion, pick, shuffled, type Exercise} from "../../../site/practice/question.js";
import type {Rows} from "../mixing/sinkhorn.js";
import * as say from "../../../words/en/lessons/afterResnetPracticeWords.js";
import {inRow} from "../../../words/inRow.js";

const text = (rows: Rows): string => rows.map((row) => `(${inRow(row.map((value) => trimmed(value, 1)))})`).join(" ");
const sums = (rows: Rows): string => {
  const columns = rows.map((_row, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  return inRow(columns.map((value) => trimmed(value, 1)));
};

/** Which of some matrices makes neither the largest value nor the sum larger: no number below 0, rows and columns sum to 1. */
export const balancedMatrix: Exercise = {
  id: "balancedMatrix",
  topic: say.streamsThatAreMixed,
  draw(stream) {
    // A mixture of the three rotations: doubly stochastic, whatever the shares.
    const [a, b] = pick(stream, [
      [6, 3],
      [5, 3],
      [7, 2],
      [5, 4],
      [6, 1],
      [8, 1],
      [7, 1]
    ] as const);
    const [p, q, r] = shuffled(stream, [a, b, 10 - a - b]) as [number, number, number];
    const tenths = (rows: Rows): Rows => rows.map((row) => row.map((value) => value / 10));
    const good = tenths([
      [p, q, r],
      [r, p, q],
      [q, r, p]
    ]);
    const onlyRows = tenths([
      [p, q, r],
      [p, q, r],
      [q, r, p]
    ]);
    const onlyColumns = tenths([
      [p, p, q],
      [q, q, r],
      [r, r, p]
    ]);
    const [large, small] = [p + q + 5, -5];
    const negative = tenths([
      [large, small, r],
      [r, large, small],
      [small, r, large]
    ]);
    return choiceQuestion(stream, {
      given: say.threeStreamsAreMixed,
      ask: say.whichMatrixMakesNeitherLarger,
      right: [text(good), say.itTakesAverages],
      wrong: [
        [text(onlyRows), say.onlyRowsSumToOne(sums(onlyRows))],
        [text(onlyColumns), say.onlyColumnsSumToOne],
        [text(negative), say.thereAreNegativeNumbers(trimmed((large + r) / 10, 1))]
      ]
    });
  }
};

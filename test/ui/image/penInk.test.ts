import {describe, expect, it} from "vitest";
import {DIGIT_INPUT, networkInput} from "../../../components/lessons/build/image/inputTarget.js";
import {
  blankPaper,
  digitStrokes,
  drawPiece,
  drawStroke,
  paperPixels,
  PEN_RADIUS
} from "../../../components/ui/image/penInk.js";
import {resample} from "../../../components/ui/image/resample.js";
import {drawDigit} from "../../../components/run/data/drawDigit.js";
import {randomStream} from "../../../components/run/randomStream.js";

describe("the pen", () => {
  it("leaves ink where it was and nowhere else", () => {
    const paper = blankPaper(32);
    drawPiece(paper, [0.25, 0.5], [0.75, 0.5]);
    const at = (row: number, column: number): number => paper.ink[row * 32 + column] ?? NaN;
    expect([at(15, 8), at(16, 16), at(15, 23)]).toEqual([1, 1, 1]);
    expect([at(15, 2), at(4, 16), at(28, 16)]).toEqual([0, 0, 0]);
  });

  it("stays on the paper, and dots a single point", () => {
    const paper = blankPaper(16);
    drawStroke(paper, [
      [-2, -2],
      [3, 3]
    ]);
    expect(paper.ink.every((value) => value >= 0 && value <= 1)).toBe(true);
    const dot = blankPaper(64);
    drawStroke(dot, [[0.5, 0.5]]);
    const area = dot.ink.reduce((a, b) => a + b, 0) / 64 ** 2;
    expect(area).toBeCloseTo(Math.PI * PEN_RADIUS ** 2, 2);
  });

  it("stamps digits with as much ink as the training set's", () => {
    for (let digit = 0; digit < 10; digit++) {
      const paper = blankPaper(256);
      for (const stroke of digitStrokes(digit)) drawStroke(paper, stroke);
      const {rgba} = resample(paperPixels(paper), {width: 16, height: 16});
      const mean = (values: Float32Array): number => values.reduce((a, b) => a + b, 0) / values.length;
      const drawn = Array.from({length: 40}, (_, i) => mean(drawDigit(digit, 16, randomStream(1, "test", i))));
      const stamped = mean(networkInput(rgba, DIGIT_INPUT));
      expect(stamped).toBeGreaterThan(Math.min(...drawn));
      expect(stamped).toBeLessThan(Math.max(...drawn));
    }
  });
});

import {expect, it} from "vitest";
import {STREAM_ROWS, streamWords} from "../../../../components/lessons/after-resnet/stream/streamRows.js";

it("only the unit of 2015 has a layer between its sum and the next fork", () => {
  const after = STREAM_ROWS.map(({parts}) => parts.at(-1)?.kind);
  expect(after).toEqual(["layer", "sum", "sum"]);
  expect(STREAM_ROWS.map(({isFree}) => isFree)).toEqual([false, true, true]);
});

it("says a row in words", () => {
  expect(streamWords(STREAM_ROWS[2]!)).toBe(
    "Transformer, pre-LN: LN, attention, sum, LN, MLP, sum; nothing after the sums"
  );
});

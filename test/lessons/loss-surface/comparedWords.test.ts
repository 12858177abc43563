import {expect, it} from "vitest";
import {comparedWords} from "../../../components/lessons/loss-surface/comparedWords.js";

it("tells equal losses from ones that differ, and by how much", () => {
  expect(comparedWords([1, 2], [1, 2])).toBe("All 2 losses are those of the recording, to the last bit.");
  expect(comparedWords([1, 2.5, 3], [1, 2, 3])).toBe(
    "2 of 3 losses are those of the recording to the last bit; the others differ by at most 0.5 nats."
  );
});

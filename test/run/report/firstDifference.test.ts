import {expect, it} from "vitest";
import {differenceWords, firstDifference} from "../../../components/run/report/firstDifference.js";

const LINES = [
  "residual,1,loss,,2.3",
  "residual,2,loss,,2.2",
  "residual,1,learning_rate,,0.01",
  "plain,1,loss,,NaN",
  "plain,1,grad_norm,stem.conv,0.5"
];
const differs = (change: (lines: string[]) => void): string | undefined => {
  const lines = [...LINES];
  change(lines);
  const found = firstDifference(lines, LINES);
  return found && differenceWords(found);
};

it("finds nothing where every number is the same, however it is written", () => {
  expect(differs((lines) => (lines[0] = "residual,1,loss,,2.30"))).toBeUndefined();
});

it("names the earliest step, whichever network comes first", () => {
  const words = differs((lines) => {
    lines[1] = "residual,2,loss,,2.1";
    lines[4] = "plain,1,grad_norm,stem.conv,0.6";
  });
  expect(words).toBe("plain step 1 grad_norm of stem.conv is 0.6, here 0.5");
});

it("notices what is missing and what is too much", () => {
  expect(differs((lines) => lines.splice(1, 1))).toBe("residual step 2 loss is missing, here 2.2");
  expect(differs((lines) => lines.push("plain,2,loss,,2"))).toBe("plain step 2 loss is 2, here there is none");
});

it("leaves out measures that only one of both versions has", () => {
  expect(differs((lines) => lines.push("plain,1,sharpness,,2"))).toBeUndefined();
  expect(firstDifference(LINES, [...LINES, "plain,1,sharpness,,2"])).toBeUndefined();
});

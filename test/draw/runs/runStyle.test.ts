import {expect, it} from "vitest";
import {runStyle} from "../../../components/draw/runs/runStyle.js";

it("gives the network the hue and the dashes, the run the mark and the tone", () => {
  const [residual, plain] = [runStyle("residual", 2), runStyle("plain", 2)];
  expect(residual).toMatchObject({colour: "var(--residual)", dash: ""});
  expect(plain).toMatchObject({colour: "var(--plain)", dash: "6 3"});
  expect(residual.mark(50)).toBe(plain.mark(50));
});

it("tells twenty runs apart", () => {
  const looks = Array.from({length: 20}, (_, i) => {
    const {colour, mark} = runStyle("plain", i + 1);
    return `${colour} ${mark(50)}`;
  });
  expect(new Set(looks).size).toBe(20);
});

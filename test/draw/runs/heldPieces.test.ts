// @vitest-environment jsdom
import {expect, it} from "vitest";
import {heldPieces} from "../../../components/draw/runs/heldPieces.js";

function held(text: string) {
  const node = document.createElement("p");
  node.append(...heldPieces(text));
  return {text: node.textContent, pieces: [...node.querySelectorAll(".held")]};
}

it("holds each day, share and command of a text together, and leaves its words as they are", () => {
  const text =
    "Without it 38 % stay right, 0.5 % less. Recorded with seed 1 on 2026-11-24 (npm run record -- lesion-maps). Again on 2026-11-27";
  const {text: whole, pieces} = held(text);
  expect(whole).toBe(text);
  expect(pieces.map(({textContent}) => textContent)).toEqual([
    "38 %",
    "0.5 %",
    "2026-11-24",
    "npm run record -- lesion-maps",
    "2026-11-27"
  ]);
  expect(pieces.map(({localName}) => localName)).toEqual(Array<string>(5).fill("span"));
  expect(heldPieces("no day, 12-34, and % alone")).toEqual(["no day, 12-34, and % alone"]);
});

import {expect, it} from "vitest";
import {noteLines} from "../../../components/draw/runs/noteLines.js";

it("parts a note near its middle, at no other place than a space", () => {
  expect(noteLines("here the lines part")).toEqual(["here the ", "lines part"]);
  expect(noteLines("hier trennen sich die Linien")).toEqual(["hier trennen ", "sich die Linien"]);
  expect(noteLines("plain is at chance")).toEqual(["plain is ", "at chance"]);
  expect(noteLines("diverged")).toEqual(["diverged"]);
});

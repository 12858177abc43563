// @vitest-environment jsdom
import {create} from "d3";
import {expect, it} from "vitest";
import {twoLines, writeLines} from "../../../components/draw/text/twoLines.js";

it("parts a text where its lines are most alike, at no other place than a space", () => {
  expect(twoLines("here the lines part")).toEqual(["here the ", "lines part"]);
  expect(twoLines("differences, below 10⁻⁹")).toEqual(["differences, ", "below 10⁻⁹"]);
  expect(twoLines("differences")).toEqual(["differences"]);
});

it("writes the lines under each other, so that they are read as the one text", () => {
  const svg = create("svg");
  const label = svg.append("text").attr("x", 20);
  writeLines(label, twoLines("here the lines part"), 20);
  expect(label.text()).toBe("here the lines part");
  expect(
    label
      .selectAll("tspan")
      .nodes()
      .map((line) => (line as Element).getAttribute("dy"))
  ).toEqual([null, "15"]);
  const single = svg.append("text");
  writeLines(single, ["residual"], 20);
  expect(single.html()).toBe("residual");
});

// @vitest-environment jsdom
import {create, select} from "d3";
import {expect, it} from "vitest";
import {append} from "../../components/draw/append.js";

it("appends an SVG element with its attributes, and returns it to be worked on", () => {
  const svg = create("svg");
  append(svg, "text", {x: 1, y: 2, fill: "currentColor"}).text("step");
  expect(svg.node()?.outerHTML).toBe('<svg><text x="1" y="2" fill="currentColor">step</text></svg>');
  expect(svg.node()?.firstElementChild?.namespaceURI).toBe("http://www.w3.org/2000/svg");
});

it("appends to each element of a selection, and hands on its datum", () => {
  const svg = create("svg");
  const groups = svg
    .selectAll("g")
    .data([3, 5])
    .join((enter) => enter.append("g"));
  append(groups, "circle", {r: (value) => value, cx: (_, i) => 10 * i});
  expect(svg.node()?.innerHTML).toBe('<g><circle r="3" cx="0"></circle></g><g><circle r="5" cx="10"></circle></g>');
});

it("needs no attributes", () => {
  const group = select(document.createElementNS("http://www.w3.org/2000/svg", "g"));
  expect(append(group, "path").node()?.outerHTML).toBe("<path></path>");
});

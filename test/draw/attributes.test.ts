// @vitest-environment jsdom
import {create} from "d3";
import {expect, it} from "vitest";
import {attributes} from "../../components/draw/attributes.js";

it("writes attributes in the order in which they are given, and returns the selection", () => {
  const rect = create("svg:rect");
  expect(attributes(rect, {width: 4, height: 2, "aria-hidden": true, fill: "none"})).toBe(rect);
  expect(rect.node()?.getAttributeNames()).toEqual(["width", "height", "aria-hidden", "fill"]);
  expect(rect.attr("width")).toBe("4");
});

it("removes what is null, and leaves alone what is not named", () => {
  const rect = attributes(create("svg:rect"), {stroke: "red", fill: "blue"});
  attributes(rect, {stroke: null});
  expect(rect.attr("stroke")).toBeNull();
  expect(rect.attr("fill")).toBe("blue");
});

it("asks a function for the value of each datum, with its place", () => {
  const group = create("svg");
  const lines = group
    .selectAll("line")
    .data(["a", "b"])
    .join((enter) => enter.append("line"));
  attributes(lines, {
    class: (name) => name,
    x1: (_, i) => i,
    "stroke-dasharray": (name) => (name === "a" ? null : "3")
  });
  expect(group.node()?.innerHTML).toBe(
    '<line class="a" x1="0"></line><line class="b" x1="1" stroke-dasharray="3"></line>'
  );
});

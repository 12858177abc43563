import {create} from "d3-selection";
import {attributes} from "../../draw/attributes.js";
import {append} from "../../draw/append.js";

/** The trained layers of a shallow network, and the same among layers that copy: 10 and 34 unless told otherwise. */
export function copyConstruction({
  shallow = 10,
  deep = 34,
  width = 640
}: {
  readonly shallow?: number;
  readonly deep?: number;
  /** CSS pixels. */
  readonly width?: number;
} = {}): SVGSVGElement {
  const height = 178;
  const title = `Above: a trained network of ${shallow} layers. Below: a network of ${deep} layers that computes the same; ${shallow} of its layers are the trained ones, and the other ${deep - shallow} copy what they get.`;
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  });
  svg.append("title").text(title);
  const [left, right] = [22, width - 26];
  const pitch = (right - left) / deep;
  const box = pitch * 0.72;
  const [upper, lower, tall] = [42, 126, 34];
  // As evenly as whole layers allow; the first and the last of the deep network are trained ones.
  const places = new Set(Array.from({length: shallow}, (_, i) => Math.round((i * (deep - 1)) / (shallow - 1))));
  const x = (i: number): number => left + (i + 0.5) * pitch;
  const write = (text: string, at: number, y: number, anchor = "start"): void =>
    void append(svg, "text", {x: at, y, "text-anchor": anchor, fill: "var(--muted)"}).text(text);
  write(`${shallow} layers, trained`, left, upper - 26);
  write(`${deep} layers: the same, and ${deep - shallow} that copy`, left, lower + tall / 2 + 30);
  for (const y of [upper, lower]) {
    append(svg, "line", {x1: left - 8, x2: right + 8, y1: y, y2: y, stroke: "var(--muted)", "stroke-width": 1.5});
    append(svg, "text", {
      x: left - 12,
      y,
      dy: "0.34em",
      "text-anchor": "end",
      "font-style": "italic",
      fill: "var(--ink)"
    }).text("x");
    append(svg, "text", {x: right + 12, y, dy: "0.34em", "font-style": "italic", fill: "var(--ink)"}).text("y");
  }
  for (let i = 0; i < deep; i++) {
    const trained = places.has(i);
    const group = svg.append("g").attr("data-part", trained ? "trained" : "copy");
    if (trained) {
      for (const y of [upper, lower])
        append(group, "rect", {
          x: x(i) - box / 2,
          y: y - tall / 2,
          width: box,
          height: tall,
          rx: 2,
          fill: "var(--plain)"
        });
      append(group, "line", {
        x1: x(i),
        x2: x(i),
        y1: upper + tall / 2,
        y2: lower - tall / 2,
        stroke: "var(--plain)",
        "stroke-width": 1,
        "stroke-dasharray": "2 3"
      });
    } else {
      append(group, "rect", {
        x: x(i) - box / 2,
        y: lower - tall / 2,
        width: box,
        height: tall,
        rx: 2,
        fill: "var(--surface)",
        stroke: "var(--muted)",
        "stroke-width": 1
      });
      append(group, "path", {d: `M${x(i) - box / 2},${lower}h${box}`, stroke: "var(--muted)", "stroke-width": 1.5});
    }
  }
  return svg.node() as SVGSVGElement;
}

import {create} from "d3-selection";

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
  const svg = create("svg").attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img").attr("aria-label", title).attr("font-size", 12); // prettier-ignore
  svg.append("title").text(title);
  const [left, right] = [22, width - 26];
  const pitch = (right - left) / deep;
  const box = pitch * 0.72;
  const [upper, lower, tall] = [42, 126, 34];
  // As evenly as whole layers allow; the first and the last of the deep network are trained ones.
  const places = new Set(Array.from({length: shallow}, (_, i) => Math.round((i * (deep - 1)) / (shallow - 1))));
  const x = (i: number): number => left + (i + 0.5) * pitch;
  const write = (text: string, at: number, y: number, anchor = "start"): void =>
    void svg.append("text").attr("x", at).attr("y", y).attr("text-anchor", anchor).attr("fill", "var(--muted)").text(text); // prettier-ignore
  write(`${shallow} layers, trained`, left, upper - 26);
  write(`${deep} layers: the same, and ${deep - shallow} that copy`, left, lower + tall / 2 + 30);
  for (const y of [upper, lower]) {
    svg.append("line").attr("x1", left - 8).attr("x2", right + 8).attr("y1", y).attr("y2", y).attr("stroke", "var(--muted)").attr("stroke-width", 1.5); // prettier-ignore
    svg.append("text").attr("x", left - 12).attr("y", y).attr("dy", "0.34em").attr("text-anchor", "end").attr("font-style", "italic").attr("fill", "var(--ink)").text("x"); // prettier-ignore
    svg.append("text").attr("x", right + 12).attr("y", y).attr("dy", "0.34em").attr("font-style", "italic").attr("fill", "var(--ink)").text("y"); // prettier-ignore
  }
  for (let i = 0; i < deep; i++) {
    const trained = places.has(i);
    const group = svg.append("g").attr("data-part", trained ? "trained" : "copy");
    if (trained) {
      for (const y of [upper, lower])
        group.append("rect").attr("x", x(i) - box / 2).attr("y", y - tall / 2).attr("width", box).attr("height", tall).attr("rx", 2).attr("fill", "var(--plain)"); // prettier-ignore
      group.append("line").attr("x1", x(i)).attr("x2", x(i)).attr("y1", upper + tall / 2).attr("y2", lower - tall / 2).attr("stroke", "var(--plain)").attr("stroke-width", 1).attr("stroke-dasharray", "2 3"); // prettier-ignore
    } else {
      group.append("rect").attr("x", x(i) - box / 2).attr("y", lower - tall / 2).attr("width", box).attr("height", tall).attr("rx", 2).attr("fill", "var(--surface)").attr("stroke", "var(--muted)").attr("stroke-width", 1); // prettier-ignore
      group.append("path").attr("d", `M${x(i) - box / 2},${lower}h${box}`).attr("stroke", "var(--muted)").attr("stroke-width", 1.5); // prettier-ignore
    }
  }
  return svg.node() as SVGSVGElement;
}

import type {Selection} from "d3";
import type {StagePulse} from "./stagePulse.js";
import {facePath} from "./boxPaths.js";
import {attributes} from "../draw/attributes.js";
import {append} from "../draw/append.js";

/** The feature map that travels: its face on the main path, a dot on the shortcut, and a label with its shape. */
export interface PulseMark {
  show(pulse: StagePulse, shape: string, shortcut: string): void;
  hide(): void;
}

/** Builds the marks in a layer of a picture that is `width` CSS pixels wide. */
export function pulseMark(layer: Selection<SVGGElement, undefined, null, undefined>, width: () => number): PulseMark {
  attributes(layer, {class: "pulse", "pointer-events": "none", visibility: "hidden", "aria-hidden": "true"});
  const leader = layer.append("path").attr("class", "leader");
  const face = layer.append("path").attr("class", "travelling-face");
  const main = append(layer, "circle", {class: "main-dot", r: 5.5});
  const skip = layer.append("circle").attr("r", 5.5);
  const tag = layer.append("g").attr("class", "tag");
  const ground = append(tag, "rect", {y: -10, height: 20, rx: 5});
  const text = append(tag, "text", {"text-anchor": "middle", dy: "0.34em"});
  return {
    show(pulse, shape, shortcut) {
      const {height, lean, rise} = pulse.face;
      layer.attr("visibility", null);
      const place = `translate(${pulse.main.x},${pulse.main.y})`;
      attributes(face, {transform: place, d: facePath(height, lean, rise)});
      main.attr("transform", place);
      attributes(skip, {class: `skip-dot ${shortcut}`, visibility: pulse.skip ? null : "hidden"});
      if (pulse.skip) skip.attr("transform", `translate(${pulse.skip.x},${pulse.skip.y})`);
      const half = 3.9 * shape.length + 8;
      const x = Math.min(Math.max(pulse.main.x, half + 1), width() - half - 1);
      tag.attr("transform", `translate(${x},${pulse.ceiling})`);
      leader.attr("d", `M${pulse.main.x},${pulse.ceiling + 10}V${pulse.main.y - (height - rise) / 2 + 2}`);
      attributes(ground, {x: -half, width: 2 * half});
      text.text(shape);
    },
    hide() {
      layer.attr("visibility", "hidden");
    }
  };
}

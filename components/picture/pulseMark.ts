import type {Selection} from "d3-selection";
import type {Pulse} from "./pulse.js";
import {facePath} from "./boxPaths.js";

/** The feature map that travels: its face on the main path, a dot on the shortcut, and a label with its shape. */
export interface PulseMark {
  show(pulse: Pulse, shape: string, shortcut: string): void;
  hide(): void;
}

/** Builds the marks in a layer of a picture that is `width` CSS pixels wide. */
export function pulseMark(layer: Selection<SVGGElement, undefined, null, undefined>, width: () => number): PulseMark {
  layer.attr("class", "pulse").attr("pointer-events", "none").attr("visibility", "hidden").attr("aria-hidden", "true");
  const leader = layer.append("path").attr("class", "leader");
  const face = layer.append("path").attr("class", "travelling-face");
  const main = layer.append("circle").attr("class", "main-dot").attr("r", 5.5);
  const skip = layer.append("circle").attr("r", 5.5);
  const tag = layer.append("g").attr("class", "tag");
  const ground = tag.append("rect").attr("y", -10).attr("height", 20).attr("rx", 5);
  const text = tag.append("text").attr("text-anchor", "middle").attr("dy", "0.34em");
  return {
    show(pulse, shape, shortcut) {
      const {height, lean, rise} = pulse.face;
      layer.attr("visibility", null);
      const place = `translate(${pulse.main.x},${pulse.main.y})`;
      face.attr("transform", place).attr("d", facePath(height, lean, rise));
      main.attr("transform", place);
      skip.attr("class", `skip-dot ${shortcut}`).attr("visibility", pulse.skip ? null : "hidden");
      if (pulse.skip) skip.attr("transform", `translate(${pulse.skip.x},${pulse.skip.y})`);
      const half = 3.9 * shape.length + 8;
      const x = Math.min(Math.max(pulse.main.x, half + 1), width() - half - 1);
      tag.attr("transform", `translate(${x},${pulse.ceiling})`);
      leader.attr("d", `M${pulse.main.x},${pulse.ceiling + 10}V${pulse.main.y - (height - rise) / 2 + 2}`);
      ground.attr("x", -half).attr("width", 2 * half);
      text.text(shape);
    },
    hide() {
      layer.attr("visibility", "hidden");
    }
  };
}

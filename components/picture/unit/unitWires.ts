import {append} from "../../draw/append.js";
import type {View} from "../camera/view.js";
import type {Group} from "../network/pictureLayer.js";
import type {OpenedUnit} from "./openedUnit.js";
import {alongArc, type UnitWorld} from "./unitWorld.js";
import * as say from "../../words/en/picture/pictureUnitWords.js";

/** The ways of a unit: the wire through its layers, the arc around them, the "+". */
export interface UnitWires {
  /** `passed`: the camera is at something else than the arc, which then is faint. */
  readonly place: (unit: OpenedUnit, world: UnitWorld, passed: boolean) => void;
  /** Signs keep their size at any distance of the camera. */
  readonly look: (view: View, large: boolean) => void;
}

/** Room between a wire's end and a box, in the world's lengths. */
const GAP = 4;

/** Draws them into the world, and what keeps its size over it. */
export function unitWires(world: Group, over: Group): UnitWires {
  const wire = append(world, "path", {class: "wire", "data-part": "f"});
  const arc = append(world, "path");
  const fork = append(over, "circle", {class: "joint", r: 3.6});
  const sum = append(over, "g", {class: "sum", "data-part": "sum"});
  const circle = append(sum, "circle");
  const cross = append(sum, "path");
  const cut = append(over, "text", {class: "letter cut-arc", "text-anchor": "middle"}).text(say.nothingIsAdded);
  let at: UnitWorld | undefined;
  return {
    place(unit, next, passed) {
      at = next;
      const row = next.row.flatMap((name) => next.places.get(name) ?? []);
      const pieces = row.slice(1).map(({x}, i) => {
        const before = row[i];
        return before ? `M${before.x + before.side + GAP},0H${x}` : "";
      });
      wire.attr("d", pieces.join(""));
      const isCut = unit.shortcut === "none";
      cut.attr("display", isCut ? null : "none");
      sum.classed("alone", isCut);
      const [a, b, c, d] = next.arc;
      arc
        .attr("class", `arc ${unit.shortcut}${passed ? " passed" : ""}`)
        .attr("data-part", unit.shortcut === "projection" ? "skip projection" : "skip")
        .attr("d", `M${a.join()}C${b.join()} ${c.join()} ${d.join()}`);
    },
    look({k, x, y}, large) {
      if (at === undefined) return;
      const r = large ? 14 : 10;
      fork.attr("cx", at.fork * k + x).attr("cy", y);
      sum.attr("transform", `translate(${at.plus * k + x},${y})`);
      cut.attr("x", alongArc(at.arc, 0.5)[0] * k + x).attr("y", alongArc(at.arc, 0.5)[1] * k + y + 5);
      circle.attr("r", r);
      cross.attr("d", `M${-r / 2},0h${r}M0,${-r / 2}v${r}`);
    }
  };
}

import type {ResidualUnit} from "../../../network/network.js";
import {codeLine, type CodeLine} from "./codeLine.js";
import {layerCall} from "./layerCall.js";

/** Lines that list the layers of a path, each with the layers that it makes in all units; the last is closed by `]`. */
export function layerList(units: readonly ResidualUnit[], part: "main" | "skip", indent: string): readonly CodeLine[] {
  const longest = units.find((unit) => unit[part].length > 0);
  return (longest?.[part] ?? []).map((layer, i, all) => {
    const here = units.flatMap((unit) => unit[part][i] ?? []);
    const strided = here.some((other) => other.kind === "convolution" && other.stride > 1);
    const end = i === all.length - 1 ? "]" : ",";
    return codeLine(
      `${indent}${layerCall(layer, longest as ResidualUnit, strided)}${end}`,
      here.map(({id}) => id)
    );
  });
}

import type {BaseType, Selection} from "d3";
import {attributes, type Attributes} from "./attributes.js";

/** Appends an SVG element with its attributes to each element of a selection, and returns the new ones. */
export function append<K extends keyof SVGElementTagNameMap, E extends BaseType, D, P extends BaseType, PD>(
  parent: Selection<E, D, P, PD>,
  name: K,
  values: Attributes<SVGElementTagNameMap[K], D> = {}
): Selection<SVGElementTagNameMap[K], D, P, PD> {
  // d3 knows the element by its name; its types join the names of HTML and SVG.
  const added = parent.append(name) as unknown as Selection<SVGElementTagNameMap[K], D, P, PD>;
  return attributes(added, values);
}

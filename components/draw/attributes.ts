import type {BaseType, Selection, ValueFn} from "d3";

/** What an attribute may be: a value (null removes it), or a function of the datum. */
type Value = string | number | boolean | null;
/** Attributes by name, in the order in which they are written. */
export type Attributes<E extends BaseType, D> = Readonly<Record<string, Value | ValueFn<E, D, Value>>>;

/** Sets attributes of each element of a selection, and returns the selection. */
export function attributes<E extends BaseType, D, P extends BaseType, PD>(
  selection: Selection<E, D, P, PD>,
  values: Attributes<E, D>
): Selection<E, D, P, PD> {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "function") selection.attr(name, value);
    else selection.attr(name, value as string);
  }
  return selection;
}

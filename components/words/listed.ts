import {LISTS} from "./en/language.js";

/** Names as a list within a sentence: `a, b and c`; of which any one is meant, `a, b or c`. */
export function listed(names: readonly string[], meant: "all" | "any" = "all"): string {
  return new Intl.ListFormat(LISTS, {type: meant === "all" ? "conjunction" : "disjunction"}).format(names);
}

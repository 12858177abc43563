import {PRESETS, type PresetName} from "../../../run/presets.js";
import {element} from "../../../ui/element.js";

/** The experiments as links, each its question; they open the laboratory on the same page. */
export function experimentList(): HTMLElement {
  const items = (Object.keys(PRESETS) as PresetName[]).map((name) =>
    element("li", {}, element("a", {href: `#preset=${name}`}, PRESETS[name].question))
  );
  return element("ul", {className: "experiment-list"}, ...items);
}

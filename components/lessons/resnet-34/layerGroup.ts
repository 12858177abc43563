import {whole} from "../../draw/numbers.js";
import type {LayerFacts} from "../../network/describe.js";
import {shapeText} from "../../network/outputShape.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** A layer's row in the table, and below it those of the layers inside, which its button opens. */
export interface LayerGroup {
  readonly facts: LayerFacts;
  readonly rows: readonly HTMLTableRowElement[];
  hide(isHidden: boolean): void;
  open(): void;
  /** A layer inside a closed unit lights the unit's row. */
  highlight(names: ReadonlySet<string>): void;
}

function rowOf({layer, output, parameters, multiplyAdds}: LayerFacts): HTMLTableRowElement {
  const name = element("th", {scope: "row"}, layer.name);
  const row = element("tr", {}, name);
  row.dataset.layer = layer.name;
  const cells = [shapeText(output), whole(parameters.trainable + parameters.nonTrainable), whole(multiplyAdds)];
  cells.forEach((text, i) => {
    const cell = row.insertCell();
    cell.textContent = text;
    cell.classList.toggle("number", i > 0);
  });
  return row;
}

/** Makes a layer's rows, closed; `differsFrom` names a network in which the layer is another, and marks it. */
export function layerGroup(facts: LayerFacts, differsFrom?: string): LayerGroup {
  const row = rowOf(facts);
  const heading = row.cells[0];
  const inside = facts.inside.map((inner) => {
    const line = rowOf(inner);
    line.className = "inside";
    return line;
  });
  let isOpen = false;
  const show = (): void => {
    for (const line of inside) line.hidden = row.hidden || !isOpen;
  };
  show();
  if (differsFrom !== undefined) heading?.append(" ", element("abbr", {title: say.differsFrom(differsFrom)}, "≠"));
  const toggle = button("+", () => {
    isOpen = !isOpen;
    toggle.setAttribute("aria-expanded", String(isOpen));
    toggle.textContent = isOpen ? "−" : "+";
    show();
  });
  toggle.className = "toggle";
  toggle.setAttribute("aria-expanded", "false");
  toggle.setAttribute("aria-label", say.layersInside(facts.layer.name));
  if (inside.length > 0) heading?.append(" ", toggle);
  return {
    facts,
    rows: [row, ...inside],
    hide(isHidden) {
      row.hidden = isHidden;
      show();
    },
    open() {
      if (!isOpen && inside.length > 0) toggle.click();
    },
    highlight(names) {
      const within = inside.filter((line) => line.classList.toggle("lit", names.has(line.dataset.layer ?? "")));
      row.classList.toggle("lit", names.has(facts.layer.name) || (!isOpen && within.length > 0));
    }
  };
}

import {describe, totals, type LayerFacts} from "../model/describe.js";
import {shapeText} from "../model/outputShape.js";
import type {Network} from "../model/types.js";

/** The table of a network's layers; a row can be lit by its layer's name. */
export interface LayerTable extends HTMLElement {
  highlight(name: string | null): void;
  /** Opens a unit's row and brings the row into view. */
  open(name: string): void;
}

const whole = (value: number): string => value.toLocaleString("en-US");

function rowOf(facts: LayerFacts): HTMLTableRowElement {
  const row = document.createElement("tr");
  const {layer, parameters} = facts;
  row.dataset.layer = layer.name;
  const name = document.createElement("th");
  name.scope = "row";
  name.textContent = layer.name;
  row.append(name);
  const cells = [
    shapeText(facts.output),
    whole(parameters.trainable + parameters.nonTrainable),
    whole(facts.multiplyAdds)
  ];
  cells.forEach((text, i) => {
    const cell = row.insertCell();
    cell.textContent = text;
    cell.classList.toggle("number", i > 0);
  });
  return row;
}

export interface LayerTableOptions {
  /** The table's caption. */
  readonly caption?: string;
  /** Another network: layers whose shape or parameters differ from those in the same place there are marked. */
  readonly beside?: Network;
}

/** Names of the layers that a network has not, or has with other shapes or parameters, in the same place of another. */
function differing(facts: readonly LayerFacts[], beside: Network): ReadonlySet<string> {
  const key = ({output, parameters}: LayerFacts): string => [...output, parameters.trainable].join();
  const others = new Map(describe(beside).map((other) => [other.layer.id, key(other)]));
  return new Set(facts.filter((row) => others.get(row.layer.id) !== key(row)).map(({layer}) => layer.name));
}

/** Every layer in the order and with the names of Keras' `summary()`; the layers inside a unit open below it. */
export function layerTable(network: Network, {caption = "Layers", beside}: LayerTableOptions = {}): LayerTable {
  const facts = describe(network);
  const scroll = document.createElement("div");
  scroll.className = "table-scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", `Layers of ${network.title}`);
  const table = document.createElement("table");
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  ["Layer", "Output shape", "Parameters", "Multiply-adds"].forEach((label, i) => {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = label;
    cell.classList.toggle("number", i > 1);
    head.append(cell);
  });
  const body = table.createTBody();
  const rows = new Map<string, HTMLTableRowElement>();
  const marked = beside === undefined ? new Set<string>() : differing(facts, beside);
  for (const entry of facts) {
    const row = rowOf(entry);
    rows.set(entry.layer.name, row);
    if (beside !== undefined && marked.has(entry.layer.name)) {
      const mark = document.createElement("abbr");
      mark.title = `differs from ${beside.title}`;
      mark.textContent = "≠";
      row.querySelector("th")?.append(" ", mark);
    }
    body.append(row);
    if (entry.inside.length === 0) continue;
    const inside = entry.inside.map((inner) => {
      const line = rowOf(inner);
      line.className = "inside";
      line.hidden = true;
      return line;
    });
    const toggle = document.createElement("button");
    toggle.type = "button";
    toggle.textContent = "+";
    toggle.className = "toggle";
    toggle.setAttribute("aria-expanded", "false");
    toggle.setAttribute("aria-label", `Layers inside ${entry.layer.name}`);
    toggle.addEventListener("click", () => {
      const open = toggle.getAttribute("aria-expanded") !== "true";
      toggle.setAttribute("aria-expanded", String(open));
      toggle.textContent = open ? "−" : "+";
      for (const line of inside) line.hidden = !open;
    });
    row.querySelector("th")?.append(" ", toggle);
    body.append(...inside);
  }
  scroll.append(table);
  const sums = totals(facts);
  const below = document.createElement("p");
  below.className = "totals";
  below.textContent =
    `Total parameters: ${whole(sums.parameters)}. Trainable: ${whole(sums.trainable)}. ` +
    `Non-trainable: ${whole(sums.nonTrainable)}. Multiply-adds for one image: ${whole(sums.multiplyAdds)}. ` +
    `Activations of one image: ${(sums.activationBytes / 2 ** 20).toFixed(1)} MiB.`;
  const element = document.createElement("div");
  element.append(scroll, below);
  return Object.assign(element, {
    highlight(name: string | null) {
      for (const [key, row] of rows) row.classList.toggle("lit", key === name);
    },
    open(name: string) {
      const row = rows.get(name);
      row?.querySelector<HTMLButtonElement>('button[aria-expanded="false"]')?.click();
      row?.scrollIntoView({block: "nearest"});
    }
  });
}

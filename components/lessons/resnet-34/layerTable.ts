import {describe, totals, type LayerFacts} from "../../network/describe.js";
import {partName} from "../../network/layerId.js";
import {shapeText} from "../../network/outputShape.js";
import type {Network} from "../../network/network.js";

/** The table of a network's layers; rows can be lit by their layers' names. It emits bubbling `inspect` events with the name under the pointer. */
export interface LayerTable extends HTMLElement {
  /** A layer inside a closed unit lights the unit's row. */
  highlight(names: ReadonlySet<string>): void;
  /** Opens a unit's row, and brings a layer's row into the part of the table that is seen. */
  open(name: string): void;
  /** Shows only the rows of `stem`, `stage2`, `head`; null shows all. */
  only(part: string | null): void;
}

const whole = (value: number): string => value.toLocaleString("en-US");

/** What each column sorts by, largest first; the first is the order of the network. */
const COLUMNS: readonly (readonly [label: string, key: (facts: LayerFacts) => number])[] = [
  ["Layer", () => 0],
  ["Output shape", ({output}) => output.reduce((a, b) => a * b, 1)],
  ["Parameters", ({parameters}) => parameters.trainable + parameters.nonTrainable],
  ["Multiply-adds", ({multiplyAdds}) => multiplyAdds]
];

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

/**
 * Every layer in the order and with the names of Keras' `summary()`; the layers inside a unit open below it. A column's button
 * sorts by it, largest first; `Layer` brings the order of the network back.
 */
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
  const headings = COLUMNS.map(([label, key], i) => {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.classList.toggle("number", i > 1);
    const sort = document.createElement("button");
    sort.type = "button";
    sort.className = "sort";
    sort.textContent = label;
    sort.addEventListener("click", () => {
      for (const other of headings) other.removeAttribute("aria-sort");
      if (i > 0) cell.setAttribute("aria-sort", "descending");
      body.append(
        ...groups.toSorted((a, b) => key(b.facts) - key(a.facts)).flatMap(({row, inside}) => [row, ...inside])
      );
    });
    cell.append(sort);
    head.append(cell);
    return cell;
  });
  const body = table.createTBody();
  const groups: {
    facts: LayerFacts;
    row: HTMLTableRowElement;
    inside: readonly HTMLTableRowElement[];
    isOpen: boolean;
  }[] = [];
  let part: string | null = null;
  const refresh = (): void => {
    for (const {facts: entry, row, inside, isOpen} of groups) {
      row.hidden = part !== null && partName(entry.layer.place) !== part;
      for (const line of inside) line.hidden = row.hidden || !isOpen;
    }
  };
  const marked = beside === undefined ? new Set<string>() : differing(facts, beside);
  for (const entry of facts) {
    const row = rowOf(entry);
    if (beside !== undefined && marked.has(entry.layer.name)) {
      const mark = document.createElement("abbr");
      mark.title = `differs from ${beside.title}`;
      mark.textContent = "≠";
      row.querySelector("th")?.append(" ", mark);
    }
    const inside = entry.inside.map((inner) => {
      const line = rowOf(inner);
      line.className = "inside";
      line.hidden = true;
      return line;
    });
    const group = {facts: entry, row, inside, isOpen: false};
    groups.push(group);
    body.append(row, ...inside);
    if (inside.length === 0) continue;
    const toggle = document.createElement("button");
    toggle.type = "button";
    toggle.textContent = "+";
    toggle.className = "toggle";
    toggle.setAttribute("aria-expanded", "false");
    toggle.setAttribute("aria-label", `Layers inside ${entry.layer.name}`);
    toggle.addEventListener("click", () => {
      group.isOpen = !group.isOpen;
      toggle.setAttribute("aria-expanded", String(group.isOpen));
      toggle.textContent = group.isOpen ? "−" : "+";
      refresh();
    });
    row.querySelector("th")?.append(" ", toggle);
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
  element.addEventListener("pointerover", (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("tr[data-layer]") : null;
    if (row !== null) element.dispatchEvent(new CustomEvent("inspect", {bubbles: true, detail: row.dataset.layer}));
  });
  return Object.assign(element, {
    highlight(names: ReadonlySet<string>) {
      for (const {row, inside, isOpen} of groups) {
        const within = inside.filter((line) => line.classList.toggle("lit", names.has(line.dataset.layer ?? "")));
        row.classList.toggle("lit", names.has(row.dataset.layer ?? "") || (!isOpen && within.length > 0));
      }
    },
    open(name: string) {
      const group = groups.find(({row, inside}) => [row, ...inside].some(({dataset}) => dataset.layer === name));
      if (group === undefined) return;
      if (!group.isOpen) group.row.querySelector<HTMLButtonElement>("button.toggle")?.click();
      const row = [group.row, ...group.inside].find(({dataset}) => dataset.layer === name) ?? group.row;
      const top = row.offsetTop - (table.tHead?.offsetHeight ?? 0);
      if (top < scroll.scrollTop || row.offsetTop + row.offsetHeight > scroll.scrollTop + scroll.clientHeight)
        scroll.scrollTop = top;
    },
    only(next: string | null) {
      part = next;
      refresh();
    }
  });
}

import {bytes, whole} from "../../draw/numbers.js";
import {describe, totals, type LayerFacts} from "../../network/describe.js";
import {partName} from "../../network/layerId.js";
import type {Network} from "../../network/network.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {layerGroup, type LayerGroup} from "./layerGroup.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** The table of a network's layers; rows can be lit by their layers' names. It emits bubbling `inspect` events with the name under the pointer. */
export interface LayerTable extends HTMLElement {
  /** A layer inside a closed unit lights the unit's row. */
  highlight(names: ReadonlySet<string>): void;
  /** Opens a unit's row, and brings a layer's row into the part of the table that is seen. */
  open(name: string): void;
  /** Brings a layer's row, or that of the closed unit around it, into the part of the table that is seen. */
  reveal(name: string): void;
  /** Shows only the rows of `stem`, `stage2`, `head`; null shows all. */
  only(part: string | null): void;
}

export interface LayerTableOptions {
  /** The table's caption. */
  readonly caption?: string;
  /** Another network: layers whose shape or parameters differ from those in the same place there are marked. */
  readonly beside?: Network;
}

/** What each column sorts by, largest first; the first is the order of the network. */
const COLUMNS: readonly (readonly [label: string, key: (facts: LayerFacts) => number])[] = [
  [say.layer, () => 0],
  [say.outputShape, ({output}) => output.reduce((a, b) => a * b, 1)],
  [say.parameters, ({parameters}) => parameters.trainable + parameters.nonTrainable],
  [say.multiplyAddsHead, ({multiplyAdds}) => multiplyAdds]
];

/** Names of the layers that a network has not, or has with other shapes or parameters, in the same place of another. */
function differing(facts: readonly LayerFacts[], beside: Network): ReadonlySet<string> {
  const key = ({output, parameters}: LayerFacts): string => [...output, parameters.trainable].join();
  const others = new Map(describe(beside).map((other) => [other.layer.id, key(other)]));
  return new Set(facts.filter((row) => others.get(row.layer.id) !== key(row)).map(({layer}) => layer.name));
}

/** Headings of which each sorts the rows by its column. */
function headings(groups: readonly LayerGroup[], body: HTMLTableSectionElement): readonly HTMLElement[] {
  const cells = COLUMNS.map(([label, key], i) => {
    const sort = button(label, () => {
      for (const other of cells) other.removeAttribute("aria-sort");
      if (i > 0) cell.setAttribute("aria-sort", "descending");
      body.append(...groups.toSorted((a, b) => key(b.facts) - key(a.facts)).flatMap(({rows}) => rows));
    });
    sort.className = "sort";
    const cell: HTMLElement = element("th", {scope: "col"}, sort);
    cell.classList.toggle("number", i > 1);
    return cell;
  });
  return cells;
}

function totalsLine(facts: readonly LayerFacts[]): HTMLElement {
  const {parameters, trainable, nonTrainable, multiplyAdds, activationBytes} = totals(facts);
  return element(
    "p",
    {className: "totals"},
    say.allTotals(whole(parameters), whole(trainable), whole(nonTrainable), whole(multiplyAdds), bytes(activationBytes))
  );
}

/** Brings a row into the part of the table that is seen, below its head. */
function bringIntoView(scroll: HTMLElement, row: HTMLElement, head: HTMLElement | null): void {
  const top = row.offsetTop - (head?.offsetHeight ?? 0);
  if (top < scroll.scrollTop || row.offsetTop + row.offsetHeight > scroll.scrollTop + scroll.clientHeight)
    scroll.scrollTop = top;
}

/**
 * Every layer in the order and with the names of Keras' `summary()`; the layers inside a unit open below it. A column's button
 * sorts by it, largest first; `Layer` brings the order of the network back.
 */
export function layerTable(network: Network, {caption = say.layers, beside}: LayerTableOptions = {}): LayerTable {
  const facts = describe(network);
  const marked = beside === undefined ? new Set<string>() : differing(facts, beside);
  const groups = facts.map((entry) => layerGroup(entry, marked.has(entry.layer.name) ? beside?.title : undefined));
  const table = element("table");
  table.createCaption().textContent = caption;
  const head = table.createTHead();
  const body = table.createTBody();
  head.insertRow().append(...headings(groups, body));
  body.append(...groups.flatMap(({rows}) => rows));
  const scroll = element("div", {className: "table-scroll", tabIndex: 0}, table);
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", say.layersOf(network.title));
  const root = element("div", {}, scroll, totalsLine(facts));
  root.addEventListener("pointerover", ({target}) => {
    const row = target instanceof Element ? target.closest<HTMLElement>("tr[data-layer]") : null;
    if (row !== null) root.dispatchEvent(new CustomEvent("inspect", {bubbles: true, detail: row.dataset.layer}));
  });
  return Object.assign(root, {
    highlight(names: ReadonlySet<string>) {
      for (const group of groups) group.highlight(names);
    },
    open(name: string) {
      for (const group of groups) {
        const row = group.rows.find(({dataset}) => dataset.layer === name);
        if (row === undefined) continue;
        group.open();
        bringIntoView(scroll, row, head);
      }
    },
    reveal(name: string) {
      const found = groups.flatMap(({rows}) => {
        const row = rows.find(({dataset}) => dataset.layer === name);
        return row ? [row.hidden ? (rows[0] ?? row) : row] : [];
      });
      for (const row of found) if (!scroll.matches(":hover")) bringIntoView(scroll, row, head);
    },
    only(part: string | null) {
      for (const group of groups) group.hide(part !== null && partName(group.facts.layer.place) !== part);
    }
  });
}

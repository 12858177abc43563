import {fixedBySize} from "../../../draw/numbers.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {ConvolutionPixel, ConvolutionTerm} from "./convolutionPixel.js";

/** A square of numbers with its name above. */
function grid(name: string, side: number, values: readonly number[], padded: readonly boolean[]): HTMLTableElement {
  const table = element("table");
  table.createCaption().textContent = name;
  const body = table.createTBody();
  for (let i = 0; i < side; i++) {
    const row = body.insertRow();
    for (let j = 0; j < side; j++) {
      const cell = row.insertCell();
      cell.textContent = fixedBySize(values[i * side + j] ?? NaN);
      cell.classList.toggle("padding", padded[i * side + j] ?? false);
    }
  }
  return table;
}

/** One map's window, its weights, their products and the sum of these. */
function product({patch, weights, padded, sum}: ConvolutionTerm, kernel: number): HTMLElement {
  const sign = (text: string): HTMLElement => element("span", {className: "sign"}, text);
  const products = patch.map((value, i) => value * (weights[i] ?? NaN));
  return element(
    "div",
    {className: "product-grids"},
    grid("window", kernel, patch, padded),
    sign("×"),
    grid("weights", kernel, weights, []),
    sign("="),
    grid("products", kernel, products, padded),
    sign(`Σ = ${fixedBySize(sum)}`)
  );
}

/** A button for each input map with what it gives; the one whose products are shown is pressed. */
function shares(
  name: string,
  terms: readonly ConvolutionTerm[],
  open: number,
  onOpen: (channel: number) => void
): HTMLElement {
  const group = element("div", {className: "product-shares"});
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", `${name}: share of each input map`);
  for (const {channel, sum} of terms) {
    const share = button(`${channel + 1}: ${fixedBySize(sum)}`, () => onOpen(channel));
    share.setAttribute("aria-label", `Map ${channel + 1} gives ${fixedBySize(sum)}`);
    share.setAttribute("aria-pressed", String(channel === open));
    group.append(share);
  }
  return group;
}

/** The products of one input map, and how many of its places are padding. */
function opened(term: ConvolutionTerm, kernel: number): readonly Node[] {
  const away = term.padded.filter(Boolean).length;
  const padding = away > 0 ? `; ${away} of ${kernel ** 2} places lie in the padding and count as 0` : "";
  return [element("p", {}, `Map ${term.channel + 1}${padding}:`), product(term, kernel)];
}

/**
 * What a convolution multiplies and adds for one output pixel: each input map's share as a button, the nine products of the one that
 * is pressed, and the whole sum. Emits `open` with the pressed channel in `detail`.
 */
export function productGrids(name: string, {terms, kernel, value}: ConvolutionPixel, open = 0): HTMLElement {
  const term = terms[open] ?? terms[0];
  const root = element(
    "div",
    {className: "products"},
    element(
      "p",
      {},
      `${name}: ${terms.length} maps × ${kernel}×${kernel} = ${terms.length * kernel ** 2} products for one output value. What each map gives:`
    ),
    shares(name, terms, open, (channel) => root.dispatchEvent(new CustomEvent("open", {detail: channel}))),
    ...(term ? opened(term, kernel) : []),
    element("p", {className: "product-total"}, `All ${terms.length} together: ${fixedBySize(value)}`)
  );
  return root;
}

import type {ConvolutionPixel, ConvolutionTerm} from "./unitArithmetic.js";
import {shortNumber} from "../../draw/shortNumber.js";

/** A square of numbers with its name above. */
function grid(name: string, side: number, values: readonly string[], muted: readonly boolean[]): HTMLTableElement {
  const table = document.createElement("table");
  table.createCaption().textContent = name;
  const body = table.createTBody();
  for (let i = 0; i < side; i++) {
    const row = body.insertRow();
    for (let j = 0; j < side; j++) {
      const cell = row.insertCell();
      cell.textContent = values[i * side + j] ?? "";
      cell.classList.toggle("padding", muted[i * side + j] ?? false);
    }
  }
  return table;
}

function sign(text: string): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = "sign";
  span.textContent = text;
  return span;
}

function product({patch, weights, padded, sum}: ConvolutionTerm, kernel: number): HTMLElement {
  const numbers = (values: readonly number[]): string[] => values.map(shortNumber);
  const none = padded.map(() => false);
  const row = document.createElement("div");
  row.className = "product-grids";
  row.append(
    grid("window", kernel, numbers(patch), padded),
    sign("×"),
    grid("weights", kernel, numbers(weights), none),
    sign("="),
    grid("products", kernel, numbers(patch.map((value, i) => value * (weights[i] ?? NaN))), padded),
    sign(`Σ = ${shortNumber(sum)}`)
  );
  return row;
}

/**
 * What a convolution multiplies and adds for one output pixel: each input map's share as a button, the nine products of the one that
 * is pressed, and the whole sum. Emits `open` with the pressed channel in `detail`.
 */
export function productGrids(name: string, {terms, kernel, value}: ConvolutionPixel, open = 0): HTMLElement {
  const element = document.createElement("div");
  element.className = "products";
  const heading = document.createElement("p");
  heading.textContent = `${name}: ${terms.length} maps × ${kernel}×${kernel} = ${terms.length * kernel ** 2} products for one output value. What each map gives:`;
  const shares = document.createElement("div");
  shares.className = "product-shares";
  shares.setAttribute("role", "group");
  shares.setAttribute("aria-label", `${name}: share of each input map`);
  for (const {channel, sum} of terms) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `${channel + 1}: ${shortNumber(sum)}`;
    button.setAttribute("aria-label", `Map ${channel + 1} gives ${shortNumber(sum)}`);
    button.setAttribute("aria-pressed", String(channel === open));
    button.addEventListener("click", () => element.dispatchEvent(new CustomEvent("open", {detail: channel})));
    shares.append(button);
  }
  const total = document.createElement("p");
  total.className = "product-total";
  total.textContent = `All ${terms.length} together: ${shortNumber(value)}`;
  const term = terms[open] ?? terms[0];
  element.append(heading, shares);
  if (term) {
    const which = document.createElement("p");
    const away = term.padded.filter(Boolean).length;
    which.textContent = `Map ${term.channel + 1}${away > 0 ? `; ${away} of ${kernel ** 2} places lie in the padding and count as 0` : ""}:`;
    element.append(which, product(term, kernel));
  }
  element.append(total);
  return element;
}

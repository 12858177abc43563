import {describe, totals, type LayerFacts} from "../../network/describe.js";
import {formulas} from "../../network/formulas.js";
import {shapeText} from "../../network/outputShape.js";
import type {Network} from "../../network/network.js";

/** What one layer of a network computes and costs; another layer is shown by its name, also one inside a unit. */
export interface LayerDetails extends HTMLElement {
  show(name: string): void;
}

const whole = (value: number): string => value.toLocaleString("en-US");
const grouped = (formula: string): string => formula.replace(/\d+/g, (digits) => whole(Number(digits)));
const percent = (part: number, all: number): string =>
  part === 0 ? "none" : `${((100 * part) / all).toPrecision(2)} % of the network's`;

function bytesText(bytes: number): string {
  return bytes < 2 ** 20 ? `${(bytes / 2 ** 10).toFixed(1)} KiB` : `${(bytes / 2 ** 20).toFixed(2)} MiB`;
}

/** The facts of a layer in words: its shape, parameters and multiply-adds with their formulas, memory, receptive field, shares. */
export function layerDetails(network: Network): LayerDetails {
  const facts = describe(network);
  const sums = totals(facts);
  const byName = new Map(facts.flatMap((row) => [row, ...row.inside]).map((row) => [row.layer.name, row]));
  const element = document.createElement("section");
  element.className = "layer-details";
  element.setAttribute("aria-label", `One layer of ${network.title}`);
  const heading = document.createElement("p");
  heading.className = "layer-name";
  const list = document.createElement("dl");
  element.append(heading, list);
  const entriesOf = (row: LayerFacts): readonly (readonly [string, string, string])[] => {
    const {side, parameters, multiplyAdds} = formulas(row);
    const count = row.parameters.trainable + row.parameters.nonTrainable;
    const rest = row.parameters.nonTrainable;
    return [
      ["Output", shapeText(row.output), side === "" ? "the side stays" : `side ${side}`],
      [
        "Weights",
        `${grouped(parameters)}${parameters === String(count) ? "" : ` = ${whole(count)}`}`,
        percent(count, sums.parameters) + (rest > 0 ? `; ${whole(rest)} not trainable` : "")
      ],
      [
        "Multiply-adds",
        `${grouped(multiplyAdds)}${multiplyAdds === String(row.multiplyAdds) ? "" : ` = ${whole(row.multiplyAdds)}`}`,
        percent(row.multiplyAdds, sums.multiplyAdds)
      ],
      [
        "Activation memory",
        bytesText(row.activationBytes),
        row.inside.length > 0 ? "one image, all layers inside and the sum" : "one image, float32"
      ],
      [
        "Receptive field",
        Number.isFinite(row.receptiveField)
          ? `${row.receptiveField} × ${row.receptiveField} pixels`
          : "the whole image",
        Number.isFinite(row.receptiveField) && row.receptiveField > network.input[0] ? "wider than the image" : ""
      ]
    ];
  };
  function show(name: string): void {
    const row = byName.get(name);
    if (row === undefined) return;
    heading.textContent = name;
    list.replaceChildren(
      ...entriesOf(row).flatMap(([term, value, note]) => {
        const title = document.createElement("dt");
        title.textContent = term;
        const text = document.createElement("dd");
        text.textContent = value;
        const small = document.createElement("small");
        small.textContent = note;
        text.append(" ", small);
        return [title, text];
      })
    );
  }
  show(facts[0]?.layer.name ?? "");
  return Object.assign(element, {show});
}

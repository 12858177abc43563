import {describe, totals} from "../../network/describe.js";
import type {Network} from "../../network/network.js";
import {dataTable} from "../../draw/dataTable.js";
import {significant} from "../../draw/numbers.js";

/** Two networks' totals beside each other, with how many times the second is the first. */
export function totalsTable(first: Network, second: Network): HTMLDivElement {
  const sums = [first, second].map((network) => {
    const facts = describe(network);
    const units = facts.filter(({layer}) => layer.kind === "residualUnit");
    return {
      "Layers, counted as convolutions of the main path and the classifier": facts
        .flatMap(({layer}) => (layer.kind === "residualUnit" ? layer.main : [layer]))
        .filter(({kind}) => kind === "convolution" || kind === "dense").length,
      Units: units.length,
      Parameters: totals(facts).parameters,
      "Multiply-adds for one image": totals(facts).multiplyAdds,
      "Activations of one image, bytes": totals(facts).activationBytes,
      "Receptive field before the global pooling, pixels": units.at(-1)?.receptiveField ?? 0
    };
  });
  const [a, b] = sums;
  const rows = Object.entries(a ?? {}).map(([label, value]) => {
    const other = b?.[label as keyof typeof b] ?? 0;
    return [label, value, other, other === value ? "same" : `× ${significant(other / value)}`];
  });
  return dataTable(
    `${first.title} and ${second.title}`,
    [
      {label: "Total"},
      {label: first.title, number: true},
      {label: second.title, number: true},
      {label: "Difference", number: true}
    ],
    rows
  );
}

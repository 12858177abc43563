import {describe, totals} from "../../network/describe.js";
import type {Network} from "../../network/network.js";
import {dataTable} from "../../draw/dataTable.js";
import {significant} from "../../draw/numbers.js";
import * as say from "../../words/en/lessons/resnet34Words.js";
import {listed} from "../../words/listed.js";

/** Two networks' totals beside each other, with how many times the second is the first. */
export function totalsTable(first: Network, second: Network): HTMLDivElement {
  const sums = [first, second].map((network) => {
    const facts = describe(network);
    const units = facts.filter(({layer}) => layer.kind === "residualUnit");
    return {
      [say.layersCounted]: facts
        .flatMap(({layer}) => (layer.kind === "residualUnit" ? layer.main : [layer]))
        .filter(({kind}) => kind === "convolution" || kind === "dense").length,
      [say.units]: units.length,
      [say.parameters]: totals(facts).parameters,
      [say.multiplyAddsForOneImage]: totals(facts).multiplyAdds,
      [say.activationsInBytes]: totals(facts).activationBytes,
      [say.receptiveFieldBeforePooling]: units.at(-1)?.receptiveField ?? 0
    };
  });
  const [a, b] = sums;
  const rows = Object.entries(a ?? {}).map(([label, value]) => {
    const other = b?.[label as keyof typeof b] ?? 0;
    return [label, value, other, other === value ? say.same : `× ${significant(other / value)}`];
  });
  return dataTable(
    listed([first.title, second.title]),
    [
      {label: say.total},
      {label: first.title, number: true},
      {label: second.title, number: true},
      {label: say.difference, number: true}
    ],
    rows
  );
}

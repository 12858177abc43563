import {dataTable} from "../../../draw/dataTable.js";
import type {Station} from "../../../picture/network/station.js";
import type {Flows} from "./wayBackFlows.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsRiverWords.js";

/** The norms of a step as a table, a row for the stem and one for each unit. */
export function wayBackTable({residual, plain}: Flows, stations: readonly Station[], step: number): HTMLElement {
  const columns = [
    {label: say.outputOf},
    {label: networkName("residual"), number: true},
    {label: say.atItsSum, number: true},
    {label: say.overItsShortcut, number: true},
    {label: say.outOfItsBranch, number: true},
    {label: networkName("plain"), number: true}
  ];
  const rows = stations.map(({name}, i) => {
    const split = residual.splits[i - 1];
    return [name, residual.gradients[i], split?.arrived, split?.carried, split?.brought, plain.gradients[i]];
  });
  return dataTable(say.gradientNormsAtStep(step), columns, rows);
}

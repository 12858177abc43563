import {dataTable} from "../../../draw/dataTable.js";
import type {Station} from "../../../picture/network/station.js";
import type {Flows} from "./wayBackFlows.js";

/** The norms of a step as a table, a row for the stem and one for each unit. */
export function wayBackTable({residual, plain}: Flows, stations: readonly Station[], step: number): HTMLElement {
  const columns = [
    {label: "Output of"},
    {label: "residual", number: true},
    {label: "at its +", number: true},
    {label: "over its shortcut", number: true},
    {label: "out of its branch", number: true},
    {label: "plain", number: true}
  ];
  const rows = stations.map(({name}, i) => {
    const split = residual.splits[i - 1];
    return [name, residual.gradients[i], split?.arrived, split?.carried, split?.brought, plain.gradients[i]];
  });
  return dataTable(`Gradient norms at step ${step}`, columns, rows);
}

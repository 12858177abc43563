import {dataTable} from "../../../draw/dataTable.js";
import type {IdentityMeasure, IdentityReport} from "../../../run/identityConfig.js";

const NETWORKS = ["residual", "plain"] as const;

/** All that was measured of both stacks, a row for each number of steps done. */
export function identityTable(reports: readonly IdentityReport[]): HTMLElement {
  const columns = NETWORKS.flatMap((network) =>
    ["error", "ReLUs on", "‖branch‖ / ‖x‖"].map((what) => ({label: `${network}: ${what}`, number: true}))
  );
  const [residual, plain] = NETWORKS.map((network) => reports.flatMap(({measures}) => measures[network]));
  const cells = (m: IdentityMeasure | undefined) => [m?.error, m?.on, m?.ratio];
  const rows = (residual ?? []).map((m, i) => [String(i), ...cells(m), ...cells(plain?.[i])]);
  return dataTable("Learning to copy, by steps done", [{label: "Steps done"}, ...columns], rows);
}

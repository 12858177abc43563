import {dataTable} from "../../../draw/dataTable.js";
import type {IdentityMeasure, IdentityReport} from "../../../run/identityConfig.js";
import * as say from "../../../words/en/lessons/residualLearningFiguresWords.js";
import {networkName} from "../../../words/en/networkWords.js";

const NETWORKS = ["residual", "plain"] as const;

/** All that was measured of both stacks, a row for each number of steps done. */
export function identityTable(reports: readonly IdentityReport[]): HTMLElement {
  const columns = NETWORKS.flatMap((network) =>
    [say.errorMeasure, say.relusOn, say.branchBesideX].map((what) => ({
      label: `${networkName(network)}: ${what}`,
      number: true
    }))
  );
  const [residual, plain] = NETWORKS.map((network) => reports.flatMap(({measures}) => measures[network]));
  const cells = (m: IdentityMeasure | undefined) => [m?.error, m?.on, m?.ratio];
  const rows = (residual ?? []).map((m, i) => [String(i), ...cells(m), ...cells(plain?.[i])]);
  return dataTable(say.learningToCopy, [{label: say.stepsDone}, ...columns], rows);
}

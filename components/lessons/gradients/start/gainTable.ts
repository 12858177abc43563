import {dataTable} from "../../../draw/dataTable.js";
import type {StartProbe} from "../../../run/probes/startProbe.js";
import {typicalProbe} from "./gainWords.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** Loss, size of the output and gradient at the stem of both networks, one row a gain and network: geometric means over seeds. */
export function gainTable(probes: readonly StartProbe[], gains: readonly number[]): HTMLElement {
  const rows = gains.flatMap((gain) =>
    (["plain", "residual"] as const).map((network) => {
      const own = probes.filter((probe) => probe.network === network && probe.gain === gain);
      return [
        gain,
        networkName(network),
        typicalProbe(own, ({loss}) => loss),
        typicalProbe(own, ({activationRms}) => activationRms.at(-1) ?? NaN),
        typicalProbe(own, ({activationGradNorm}) => activationGradNorm[0] ?? NaN)
      ];
    })
  );
  const columns = [say.gain, say.network, say.lossNats, say.outputRootMeanSquare, say.gradientAtTheStem];
  return dataTable(
    say.atTheStartByGain,
    columns.map((label) => ({label, number: label !== say.network})),
    rows
  );
}

import {dataTable} from "../../../draw/dataTable.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import type {RecordedStarts, StartProbe} from "../../../run/probes/startProbe.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {productDots} from "./productDots.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** The products of both networks by layer; the plain one has no projections. */
function tableOf({weightLayers}: RecordedStarts, probes: readonly StartProbe[]): HTMLElement {
  const value = (network: "residual" | "plain", layer: string): number | undefined =>
    probes.find((probe) => probe.network === network)?.weightProducts[weightLayers[network].indexOf(layer)];
  const rows = weightLayers.residual.map((layer) => [layer, value("plain", layer), value("residual", layer)]);
  const columns = ["plain", "residual"].map((network) => ({label: networkName(network), number: true}));
  return dataTable(say.productByLayer, [{label: say.weightsIn}, ...columns], rows);
}

/** ⟨W, ∂L/∂W⟩ of every layer of both twins at the start without batch norm, with a table of the same numbers. */
export function productFigure(starts: RecordedStarts): Plate {
  const seeds = [...new Set(starts.probes.map(({seed}) => seed))];
  const seed = labelledSelect(
    say.seedOfTheRun,
    seeds.map((number) => [String(number), say.seedOf(number)])
  );
  const probes = () => starts.probes.filter((probe) => !probe.bn && String(probe.seed) === seed.input.value);
  return plate({
    title: say.weightsTimesGradients,
    controls: [seed.cell],
    draw: (width) => productDots(probes(), {width}),
    caption: say.squaresAndCircles(recordedWords(starts.provenance)),
    table: {name: say.productByLayer, make: () => tableOf(starts, probes())}
  });
}

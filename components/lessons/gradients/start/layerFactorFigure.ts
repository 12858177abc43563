import {dataTable} from "../../../draw/dataTable.js";
import {fixed} from "../../../draw/numbers.js";
import {recordedWords} from "../../../run/recorded/recordedWords.js";
import {formatHash} from "../../../run/runConfig.js";
import type {RecordedStarts} from "../../../run/probes/startProbe.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {statusLine} from "../../../ui/statusLine.js";
import {depthBands, type StartMetric} from "./depthBands.js";
import {EXPECTED_FACTOR, startFactors} from "./startFactors.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

const seedsOf = ({probes}: RecordedStarts): readonly number[] => [...new Set(probes.map(({seed}) => seed))];

/** The factors that were measured, beside the theory's where there is one. */
function factorWords(starts: RecordedStarts, bn: boolean): string {
  const layers = 2 * (starts.activationLayers.length - 1);
  const words = (["plain", "residual"] as const).map((network) => {
    const {mean, low, high} = startFactors(starts, network, bn);
    return say.factorOf(networkName(network), fixed(mean, 3), fixed(low, 3), fixed(high, 3));
  });
  const theory = bn ? say.factorOfTheTheory(fixed(EXPECTED_FACTOR, 3)) : "";
  return say.factorOfALayer(layers, seedsOf(starts).length, words.join("; "), theory);
}

/** What the lines are, where they come from, and the link that runs the first steps here. */
function captionOf(starts: RecordedStarts, bn: boolean): Node {
  const gain = bn ? say.gainTwoWithNorm : say.gainOneWithoutNorm;
  const words = say.linesAndBands(seedsOf(starts).join(", "), gain, recordedWords(starts.provenance));
  const href = `./training-lab${formatHash({...starts.config, bn, steps: 20})}`;
  return element("span", {}, words, element("a", {href}, say.runTheFirstSteps), ".");
}

function tableOf(starts: RecordedStarts, bn: boolean, metric: StartMetric): HTMLElement {
  const probes = starts.probes.filter((probe) => probe.bn === bn);
  const columns = probes.map(({network, seed}) => ({
    label: say.networkOfSeed(networkName(network), seed),
    number: true
  }));
  const rows = starts.activationLayers.map((layer, i) => [layer, ...probes.map((probe) => probe[metric][i])]);
  return dataTable(say.atTheStartByDepth, [{label: say.outputOf}, ...columns], rows);
}

/** Both twins at their start over several seeds, with or without batch norm, and the factor per layer that they show. */
export function layerFactorFigure(starts: RecordedStarts): Plate {
  const norm = labelledSelect(say.normalization, [
    ["with", say.optionWithNorm],
    ["without", say.optionWithoutNorm]
  ]);
  const metric = labelledSelect(say.showAtTheStart, [
    ["activationGradNorm", say.gradientOfEachOutput],
    ["activationRms", say.sizeOfEachOutput]
  ]);
  const status = statusLine();
  const withNorm = (): boolean => norm.input.value === "with";
  const shown = (): StartMetric => (metric.input.value === "activationRms" ? "activationRms" : "activationGradNorm");
  return plate({
    controls: [norm.cell, metric.cell],
    draw(width) {
      const probes = starts.probes.filter(({bn}) => bn === withNorm());
      status.textContent = factorWords(starts, withNorm());
      return depthBands(probes, {metric: shown(), layers: starts.activationLayers, width});
    },
    below: [status],
    caption: () => captionOf(starts, withNorm()),
    table: {name: say.everySeed, make: () => tableOf(starts, withNorm(), shown())}
  });
}

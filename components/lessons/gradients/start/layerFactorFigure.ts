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

const seedsOf = ({probes}: RecordedStarts): readonly number[] => [...new Set(probes.map(({seed}) => seed))];

/** The factors that were measured, beside the theory's where there is one. */
function factorWords(starts: RecordedStarts, bn: boolean): string {
  const layers = 2 * (starts.activationLayers.length - 1);
  const words = (["plain", "residual"] as const).map((network) => {
    const {mean, low, high} = startFactors(starts, network, bn);
    return `${network} ${fixed(mean, 3)} (${fixed(low, 3)} to ${fixed(high, 3)})`;
  });
  const theory = bn ? ` The theory for wide plain networks: ${fixed(EXPECTED_FACTOR, 3)}.` : "";
  return `Factor by which a layer multiplies the gradient on its way back, over ${layers} layers and ${seedsOf(starts).length} seeds: ${words.join("; ")}.${theory}`;
}

/** What the lines are, where they come from, and the link that runs the first steps here. */
function captionOf(starts: RecordedStarts, bn: boolean): Node {
  const gain = bn ? "initial gain 2, with batch norm" : "initial gain 1, without batch norm";
  const words = `Lines: geometric mean over seeds ${seedsOf(starts).join(", ")}; bands: their range. The first batch, before the first update; ${gain}. ${recordedWords(starts.provenance)}. `;
  const href = `./training-lab${formatHash({...starts.config, bn, steps: 20})}`;
  return element("span", {}, words, element("a", {href}, "Run the first steps here"), ".");
}

function tableOf(starts: RecordedStarts, bn: boolean, metric: StartMetric): HTMLElement {
  const probes = starts.probes.filter((probe) => probe.bn === bn);
  const columns = probes.map(({network, seed}) => ({label: `${network}, seed ${seed}`, number: true}));
  const rows = starts.activationLayers.map((layer, i) => [layer, ...probes.map((probe) => probe[metric][i])]);
  return dataTable("At the start, by depth", [{label: "Output of"}, ...columns], rows);
}

/** Both twins at their start over several seeds, with or without batch norm, and the factor per layer that they show. */
export function layerFactorFigure(starts: RecordedStarts): Plate {
  const norm = labelledSelect("Normalization", [
    ["with", "With batch normalization"],
    ["without", "Without batch normalization"]
  ]);
  const metric = labelledSelect("Show at the start", [
    ["activationGradNorm", "Gradient of each unit's output"],
    ["activationRms", "Size of each unit's output"]
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
    table: {name: "every seed", make: () => tableOf(starts, withNorm(), shown())}
  });
}

import {significant} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {jacobianChain} from "./jacobianChain.js";
import {spectrumChart, type ChainSpectra} from "./spectrumChart.js";
import {spectrumTable} from "./spectrumTable.js";
import {spectrumWords} from "./spectrumWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

const gainText = (exponent: number): string => significant(10 ** exponent, 2);

/** The product of f′ against the product of I + f′: number of units, gain and seed are the reader's. */
export function jacobianLab(): Plate {
  const units = rangeControl(say.units, {min: 1, max: 40, step: 1, value: 30});
  const gain = rangeControl(say.gain, {min: -1, max: 1, step: 0.05, value: 0, text: gainText});
  const seed = rangeControl(say.seedOfTheWeights, {min: 1, max: 20, step: 1, value: 1});
  const activation = labelledSelect(say.activation, [
    ["relu", "ReLU"],
    ["tanh", "tanh"]
  ]);
  const status = statusLine();
  const cells = [units, gain, seed, activation].map(({cell}) => cell);
  let chains: readonly ChainSpectra[] = [];

  function compute(): readonly ChainSpectra[] {
    const shared = {
      units: units.value,
      gain: 10 ** gain.value,
      seed: seed.value,
      activation: activation.input.value === "tanh" ? "tanh" : "relu"
    } as const;
    return (["plain", "residual"] as const).map((network) => ({
      network,
      spectra: jacobianChain({...shared, shortcuts: network === "residual"}).spectra
    }));
  }
  return plate({
    controls: [element("div", {className: "run-controls"}, ...cells)],
    above: [status],
    draw(width) {
      chains = compute();
      const words = chains.map(({network, spectra}) => spectrumWords(network, spectra));
      status.textContent = say.afterUnits(units.value, gainText(gain.value), words.join("; "));
      return spectrumChart(chains, {width});
    },
    caption: say.eightNumbersALayer,
    table: {
      name: say.valuesByUnits,
      make: () => spectrumTable(chains)
    }
  });
}

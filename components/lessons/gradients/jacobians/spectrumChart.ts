import {namedSvg} from "../../../draw/namedSvg.js";
import type {TwinName} from "../../../run/networkRun.js";
import {PANEL, spectrumPanel} from "./spectrumPanel.js";
import {spectrumWords, type Spectra} from "./spectrumWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** A network's chain and what the products of its Jacobians do. */
export interface ChainSpectra {
  readonly network: TwinName;
  readonly spectra: Spectra;
}

export interface SpectrumChartOptions {
  /** CSS pixels. */
  readonly width?: number;
}

/** From here on the panels stand side by side, in CSS pixels. */
const WIDE = 560;

/**
 * The singular values of the product of the first n units' Jacobians against n, log axis, one panel a chain: each value a dot, and
 * the factor for a random gradient as a line.
 */
export function spectrumChart(
  chains: readonly ChainSpectra[],
  {width = 640}: SpectrumChartOptions = {}
): SVGSVGElement {
  const units = (chains[0]?.spectra.length ?? 1) - 1;
  const beside = width >= WIDE;
  const panelWidth = beside ? width / chains.length : width;
  const words = chains.map(({network, spectra}) => spectrumWords(network, spectra));
  const svg = namedSvg({
    width,
    height: beside ? PANEL.height : PANEL.height * chains.length,
    title: say.singularValuesOf(units, words.join("; "))
  });
  chains.forEach(({network, spectra}, k) => {
    const [right, down] = beside ? [k * panelWidth, 0] : [0, k * PANEL.height];
    const panel = svg.append("g").attr("transform", `translate(${right},${down})`);
    spectrumPanel(panel, network, spectra, panelWidth);
  });
  return svg.node() as SVGSVGElement;
}

import {extent, range, scaleLinear, scaleLog, type ScaleContinuousNumeric} from "d3";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../../draw/plotFrame.js";
import type {StartProbe} from "../../../run/probes/startProbe.js";
import {significant, tickPower} from "../../../draw/numbers.js";
import {attributes} from "../../../draw/attributes.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as drawn from "../../../words/en/drawWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

export interface ProductDotsOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

type Scale = ScaleContinuousNumeric<number, number>;

function wordsOf({network, weightProducts}: StartProbe): string {
  const [least, most] = extent(weightProducts).map((value) => significant(value ?? NaN));
  return least === most
    ? say.productInEach(networkName(network), least ?? "", weightProducts.length)
    : say.productsFromTo(networkName(network), least ?? "", most ?? "", weightProducts.length);
}

/** Draws one network's dots, squares of the plain one; what stands at their end. */
function drawDots(plot: PlotFrame["plot"], {network, weightProducts}: StartProbe, x: Scale, y: Scale): EndLabel[] {
  const {colour} = networkStyle(network);
  weightProducts.forEach((value, i) => {
    if (value === 0) return;
    const [across, at] = [x(i / Math.max(1, weightProducts.length - 1)), y(Math.abs(value))];
    const mark = network === "plain" ? "rect" : "circle";
    const dot = attributes(plot.append(mark), {
      fill: value > 0 ? colour : "var(--surface)",
      stroke: colour,
      "stroke-width": 1.5
    });
    if (mark === "rect") attributes(dot, {x: across - 3, y: at - 3, width: 6, height: 6});
    else attributes(dot, {cx: across, cy: at, r: 3.2});
  });
  const last = weightProducts.at(-1) ?? 0;
  return last === 0 ? [] : [{text: networkName(network), x: x(1), y: y(Math.abs(last)), colour}];
}

/** The size of ⟨W, ∂L/∂W⟩ of every layer's weights, log axis, one probe a network; filled dots are positive, open ones negative. */
export function productDots(
  probes: readonly StartProbe[],
  {width = 640, height = 260}: ProductDotsOptions = {}
): SVGSVGElement {
  const sizes = probes.flatMap(({weightProducts}) => weightProducts.map(Math.abs).filter((size) => size > 0));
  const [low = 0.1, high = 1] = extent(sizes);
  const x = scaleLinear([0, 1], [MARGIN.left + 8, width - MARGIN.right]);
  const y = scaleLog([low / 3, high * 3], [height - MARGIN.bottom, MARGIN.top]);
  const [bottom = 0, top = 0] = y.domain().map(Math.log10);
  const powers = range(Math.ceil(bottom), Math.floor(top) + 1, Math.ceil((top - bottom) / 5));
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.innerProducts(probes.map(wordsOf).join("; ")),
    x,
    y,
    xLabel: drawn.inputDepthOutput,
    yLabel: say.sizeOfTheProduct,
    xTicks: [],
    yTicks: powers.map((exponent) => 10 ** exponent),
    yFormat: tickPower
  });
  endLabels(
    plot,
    probes.flatMap((probe) => drawDots(plot, probe, x, y))
  );
  return svg;
}

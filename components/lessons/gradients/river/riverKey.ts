import {create} from "d3";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {measureShare} from "../../../picture/network/measureShare.js";
import type {Station} from "../../../picture/network/station.js";
import {normText} from "../../../picture/river/riverNumbers.js";
import {riverWidth} from "../../../picture/river/riverWidth.js";
import {element} from "../../../ui/element.js";
import type {Flows} from "./wayBackFlows.js";
import {networkName} from "../../../words/en/networkWords.js";
import {decimal} from "../../../words/decimal.js";
import * as say from "../../../words/en/lessons/gradients/gradientsRiverWords.js";

/** The lines under the picture: how wide which norm is, and what happens at a "+", or at the box that the reader points at. */
export interface RiverKey {
  readonly element: HTMLElement;
  readonly tell: (station: Station, index: number, flows: Flows) => void;
  readonly rest: () => void;
}

const WEDGE = {length: 180, height: 38};
const TICKS = [0.01, 0.1, 1, 10];

/** The scale itself: a river that widens from the smallest norm to the largest. */
function wedge(): SVGSVGElement {
  const {length, height} = WEDGE;
  const svg = attributes(create("svg"), {
    class: "wedge",
    width: length,
    height: height + 18,
    role: "img",
    "aria-label": say.widthByNorm
  });
  const middle = height / 2;
  const [thin, thick] = [riverWidth(0) / 2, riverWidth(Infinity) / 2];
  append(svg, "path", {d: `M0,${middle - thin}L${length},${middle - thick}V${middle + thick}L0,${middle + thin}Z`});
  for (const tick of TICKS) {
    const x = length * measureShare(tick);
    append(svg, "path", {class: "tick", d: `M${x},${middle + riverWidth(tick) / 2}V${height + 3}`});
    append(svg, "text", {x, y: height + 15}).text(decimal(tick));
  }
  return svg.node() as SVGSVGElement;
}

/** Makes the lines, at rest. */
export function riverKey(): RiverKey {
  const words = element("p", {className: "river-told"});
  const root = element("div", {className: "river-key"}, element("span", {}, say.gradientNormScale), wedge(), words);
  const rest = (): void => {
    const sum = element("span", {className: "plus", ariaHidden: "true"});
    words.replaceChildren(...say.atEachSum(sum, element("span", {className: "unseen"}, say.sum)));
  };
  rest();
  return {
    element: root,
    rest,
    tell({name, shape, shortcut}, index, {residual, plain}) {
      const split = residual.splits[index - 1];
      const flow = (network: "residual" | "plain") => element("b", {className: network}, networkName(network));
      const norm = ({gradients}: {readonly gradients: readonly number[]}): string => normText(gradients[index] ?? NaN);
      const norms = [flow("residual"), norm(residual), flow("plain"), norm(plain)] as const;
      const carries = shortcut === "projection" ? say.projectionCarries : say.shortcutCarries;
      const told =
        split === undefined
          ? say.bothNorms(...norms)
          : carries(...norms, normText(split.carried), normText(split.brought));
      words.replaceChildren(element("b", {}, name), ` ${shape.join("×")} `, ...told);
    }
  };
}

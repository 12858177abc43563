import {append} from "../../../draw/append.js";
import type {Group} from "../../network/pictureLayer.js";
import {arithmeticLines} from "./arithmeticLines.js";
import type {Panel} from "./panel.js";
import * as say from "../../../words/en/picture/pictureUnitWords.js";

const WORDS = [say.lessTheMean, say.byTheRoot, say.timesGamma, say.thePixel];
const SHORT = [say.meanShort, say.deviationShort, say.gammaShort, say.pixel];
/** Height of a line. CSS pixels. */
const LINE = 30;

/** One value of batch norm: four lines of arithmetic, each with what it means. */
export function normPanel(parent: Group): Panel {
  const group = append(parent, "g", {class: "norm"});
  return {
    look: () => undefined,
    show({unit, operation, chosen, rest, extent, narrow}) {
      const lines = arithmeticLines(unit, operation, chosen);
      const y = rest.y + 38 * rest.k + 84;
      const x = extent.width / 2;
      group
        .selectAll<SVGGElement, string>("g")
        .data(lines)
        .join((enter) => {
          const made = enter.append("g");
          made.append("text").attr("text-anchor", "end");
          made.append("text").attr("class", "caption");
          return made;
        })
        .attr("transform", (_line, i) => `translate(${x},${y + i * LINE})`)
        .each(function (line, i) {
          const [text, words] = this.children;
          text?.setAttribute("class", i === lines.length - 1 ? "arithmetic result" : "arithmetic");
          text?.setAttribute("x", narrow ? "0" : "-16");
          words?.setAttribute("x", narrow ? "10" : "0");
          if (text) text.textContent = line;
          if (words) words.textContent = (narrow ? SHORT : WORDS)[i] ?? "";
        });
    }
  };
}

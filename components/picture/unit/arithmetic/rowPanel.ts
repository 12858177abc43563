import {range, scaleLinear, type ScaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {notationText} from "../../../draw/notationText.js";
import {fixed} from "../../../draw/numbers.js";
import type {MapName} from "../../../run/recorded/recordedUnit.js";
import type {Group} from "../../network/pictureLayer.js";
import {valueAt} from "./chosenValue.js";
import {carried} from "../operation.js";
import type {Panel, PanelState} from "./panel.js";
import {signClass} from "./termList.js";
import * as say from "../../../words/en/picture/pictureUnitWords.js";

/** One pixel of the framed row: what comes, what is added to it, and what there is in all. */
interface RowValue {
  readonly column: number;
  readonly from: number;
  readonly added: number;
  readonly sum: number;
}

/** The framed row of an operation: for the sum both terms, for a ReLU what it reads. */
function rowValues({unit, chosen, operation}: PanelState): readonly RowValue[] {
  const columns = unit.shape[1];
  return range(columns).map((column) => {
    const at = (name: MapName): number => valueAt(unit, name, {...chosen, pixel: {...chosen.pixel, column}});
    if (operation === "plus")
      return {column, from: unit.shortcut === "none" ? 0 : at(carried(unit)), added: at("bn2"), sum: at("sum")};
    const sum = at(operation === "relu" ? "bn1" : "sum");
    return {column, from: 0, added: sum, sum};
  });
}

/** The bars of one column: up by what is carried, then up or down by f; what lies below zero is dashed, the ReLU cuts it. */
function column(y: ScaleLinear<number, number>, value: RowValue, wide: number, both: boolean) {
  const {from, added, sum} = value;
  const bar = (kind: string, low: number, high: number, at: number) => {
    const [top, bottom] = [y(Math.max(low, high)), y(Math.min(low, high))];
    return {kind, x: at, y: top, width: both ? wide * 0.32 : wide * 0.6, height: Math.max(0, bottom - top)};
  };
  const second = both ? wide * 0.5 : wide * 0.2;
  const [low, high] = [Math.min(from, sum), Math.max(from, sum)];
  return [
    bar(signClass("amount", from), 0, from, wide * 0.14),
    bar(signClass("amount", added), Math.max(0, low), Math.max(0, high), second),
    bar("cut", Math.min(0, sum), 0, second)
  ];
}

const KINDS = ["first", "second", "third"] as const;

/** Where the row's bars stand. CSS pixels. */
function placed(state: PanelState, values: readonly RowValue[]) {
  const {extent, rest, narrow} = state;
  const lead = narrow ? 0 : 0.11 * extent.width;
  const tail = narrow ? 0 : 0.04 * extent.width;
  const top = rest.y + 38 * rest.k + (narrow ? 26 : 62);
  const bottom = extent.height - (narrow ? 38 : 56);
  const high = Math.max(...values.map(({from, sum}) => Math.max(from, sum, 0))) || 1;
  const low = Math.min(...values.map(({sum, from}) => Math.min(sum, from, 0)));
  return {lead, top, y: scaleLinear([high, low], [top, bottom]), wide: (extent.width - lead - tail) / values.length};
}

/** Makes the words of a row panel: what is seen, the sides of zero, the equation of the framed pixel. */
function rowWords(group: Group) {
  const caption = append(group, "text", {class: "caption"});
  const zero = append(group, "text", {class: "index", "text-anchor": "end"}).text("0");
  const cut = append(group, "text", {class: "caption", "text-anchor": "end"}).text(say.cut);
  const equation = append(group, "text", {class: "equation", "text-anchor": "middle"});
  return (state: PanelState, {lead, top, y}: ReturnType<typeof placed>): void => {
    const {unit, chosen, operation, extent, narrow} = state;
    const at = (name: MapName): number => valueAt(unit, name, chosen);
    const said = {
      plus: unit.shortcut === "none" ? say.rowOfTheSumAlone : say.rowOfTheSum,
      relu: say.rowBeforeTheRelu,
      relu2: say.rowOfTheLastRelu
    }[operation as "plus"];
    caption.text("");
    notationText(caption.node() as SVGTextElement, narrow ? "" : said);
    attributes(caption, {x: lead, y: top - 16});
    attributes(zero, {x: lead - 8, y: y(0) + 4, display: narrow ? "none" : null});
    attributes(cut, {x: lead - 8, y: y(0) + 24, display: narrow || y.domain()[1] === 0 ? "none" : null});
    attributes(equation, {x: extent.width / 2, y: extent.height - (narrow ? 8 : 10)}).text("");
    const write = (text: string, name = "soft"): void => {
      const part = append(equation, "tspan", {class: name});
      notationText(part.node() as SVGTSpanElement, text);
    };
    const number = (value: number): void => write(fixed(value, 2), signClass("value", value));
    if (operation === "plus") {
      const whole = unit.shortcut !== "none";
      write(whole ? `{f}(x) + ${unit.shortcut === "projection" ? "Wx" : "x"} = ` : `${say.branchAlone} = `);
      if (whole) {
        number(at("bn2"));
        write(" + ");
        number(at(carried(unit)));
        write(" = ");
      }
      number(at("sum"));
    } else {
      write("max(0, ");
      number(at(operation === "relu" ? "bn1" : "sum"));
      write(") = ");
      number(at(operation === "relu" ? "relu" : "y"));
    }
    if (!narrow) write(say.inTheFramedPixel);
  };
}

/** The framed row of the sum or of a ReLU: every pixel's values with their signs, and what the ReLU cuts. */
export function rowPanel(parent: Group): Panel {
  const group = append(parent, "g", {class: "row"});
  const here = append(group, "rect", {class: "here"});
  const bars = append(group, "g");
  const axis = append(group, "path", {class: "axis strong"});
  const words = rowWords(group);
  return {
    look: () => undefined,
    show(state) {
      const values = rowValues(state);
      const place = placed(state, values);
      const {lead, y, wide} = place;
      const both = state.operation === "plus";
      const [top = 0, bottom = 0] = y.range();
      attributes(here, {
        x: lead + state.chosen.pixel.column * wide,
        y: top - 6,
        width: wide,
        height: bottom - top + 12
      });
      bars
        .selectAll<SVGGElement, RowValue>("g")
        .data(values)
        .join((enter) => {
          const made = enter.append("g");
          for (const kind of KINDS) made.append("rect").attr("data-bar", kind);
          made.append("path").attr("class", "tick");
          return made;
        })
        .attr("transform", (value) => `translate(${lead + value.column * wide},0)`)
        .each(function (value) {
          column(y, value, wide, both).forEach(({kind, ...sizes}, i) => {
            const rect = this.children[i];
            rect?.setAttribute("class", kind);
            for (const [key, size] of Object.entries(sizes)) rect?.setAttribute(key, String(size));
          });
          const at = y(Math.max(0, value.sum));
          this.lastElementChild?.setAttribute("d", `M${wide * 0.1},${at}H${wide * 0.9}`);
        });
      axis.attr("d", `M${lead},${y(0)}h${wide * values.length}`);
      words(state, place);
    }
  };
}

import {scaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {fixed} from "../../../draw/numbers.js";
import type {MapName} from "../../../run/recorded/recordedUnit.js";
import type {Group} from "../../network/pictureLayer.js";
import type {ConvolutionPixel, ConvolutionTerm} from "./convolutionPixel.js";
import type {PanelState} from "./panel.js";
import {strongestTerm} from "./strongestTerm.js";

/** Where a list stands, and how high its rows are. CSS pixels. */
export interface ListPlace {
  /** Of the bars' zero. */
  readonly axis: number;
  readonly y: number;
  readonly row: number;
  /** Longest bar to either side. */
  readonly half: number;
  /** Whether each row shows its channel. */
  readonly thumbnails: boolean;
  readonly title: string;
  readonly total: string;
}

/** What the channels of a convolution's input add to one value: a bar each, and their sum. */
export interface TermList {
  /** Returns where lines can be led to. */
  readonly show: (state: PanelState, name: MapName, pixel: ConvolutionPixel, place: ListPlace) => ListEnds;
}

/** The middle of the strongest channel's row at the left, and of the total at the right. */
export interface ListEnds {
  readonly strongest: readonly [x: number, y: number];
  readonly total: readonly [x: number, y: number];
}

/** So many channels are listed; of more, those that count most, and the others together. */
const LISTED = 8;

interface Row {
  readonly label: string;
  readonly sum: number;
  readonly term?: ConvolutionTerm;
}

function rowsOf({terms}: ConvolutionPixel): readonly Row[] {
  const row = (term: ConvolutionTerm): Row => ({label: String(term.channel + 1), sum: term.sum, term});
  if (terms.length <= LISTED) return terms.map(row);
  const kept = new Set([...terms].sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum)).slice(0, LISTED));
  const rest = terms.filter((term) => !kept.has(term)).reduce((total, {sum}) => total + sum, 0);
  const others = {label: `${terms.length - LISTED} more`, sum: rest};
  return [...terms.filter((term) => kept.has(term)).map(row), others];
}

/** Class of a number or a bar by its sign. */
export const signClass = (name: string, value: number): string => (value < 0 ? `${name} minus` : name);

/** Makes an empty list in a group. */
export function termList(parent: Group): TermList {
  const group = append(parent, "g", {class: "terms"});
  const title = append(group, "text", {class: "caption", "text-anchor": "middle"});
  const rows = append(group, "g");
  const axis = append(group, "path", {class: "axis"});
  const name = append(group, "text", {class: "caption"});
  const total = append(group, "text", {"text-anchor": "end"});
  return {
    show({pictures}, map, pixel, {axis: x, y, row, half, thumbnails, title: said, total: called}) {
      const all = rowsOf(pixel);
      const strongest = strongestTerm(pixel);
      const bar = scaleLinear([0, Math.max(...all.map(({sum}) => Math.abs(sum))) || 1], [0, half]);
      const [left, right] = [x - half, x + half + 56];
      attributes(title, {x: (left + right) / 2, y: y - 8}).text(said);
      rows
        .selectAll<SVGGElement, Row>("g")
        .data(all)
        .join((enter) => {
          const made = enter.append("g");
          made.append("rect");
          made.append("image");
          made.append("rect").attr("class", "face");
          made.append("text").attr("class", "index").attr("text-anchor", "end");
          made.append("text").attr("class", "number").attr("text-anchor", "end");
          return made;
        })
        .attr("transform", (_row, i) => `translate(0,${y + i * row})`)
        .each(function ({label, sum, term}) {
          const long = Math.max(0.8, bar(Math.abs(sum)));
          const [rect, image, face, index, number] = this.children;
          const set = (node: Element | undefined, values: Record<string, string | number>): void =>
            Object.entries(values).forEach(([key, value]) => node?.setAttribute(key, String(value)));
          set(rect, {class: signClass("amount", sum), x: sum < 0 ? x - long : x, y: 2, width: long, height: row - 4});
          const side = thumbnails && term ? row - 3 : 0;
          for (const square of [image, face]) set(square, {x: left - 30, y: 1, width: side, height: side});
          if (side > 0 && term) set(image, {href: pictures.address(map, term.channel, true)});
          set(index, {
            x: left - (thumbnails && term ? 38 : 10),
            y: row - 5,
            class: term && term === strongest ? "index now" : "index"
          });
          set(number, {x: right, y: row - 5});
          if (index) index.textContent = label;
          if (number) number.textContent = fixed(sum, 2);
        });
      const end = y + all.length * row;
      axis.attr("d", `M${x},${y}V${end}M${left - 50},${end + 4.5}H${right}`);
      attributes(name, {x: left - 50, y: end + row + (row < 15 ? 3 : 1)}).text(called);
      attributes(total, {class: signClass("value", pixel.value), x: right, y: end + row + (row < 15 ? 3 : 1)}).text(
        fixed(pixel.value, 2)
      );
      const at = all.findIndex(({term}) => term !== undefined && term === strongest);
      return {strongest: [left - 54, y + (at + 0.5) * row], total: [right + 8, end + row - 4]};
    }
  };
}

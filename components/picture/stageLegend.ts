import {significant} from "../draw/numbers.js";
import {create, type Selection} from "d3";
import type {BoxScale} from "./boxScale.js";
import {boxPaths} from "./boxPaths.js";
import type {Network, Shortcut} from "../network/network.js";
import {append} from "../draw/append.js";
import {attributes} from "../draw/attributes.js";

type Group = Selection<SVGGElement, undefined, null, undefined>;

/** The legend of a network's picture, to stand below it, and how high it is in CSS pixels. */
export interface StageLegend {
  readonly node: SVGGElement;
  readonly height: number;
}

const TEXTS: Readonly<Record<Exclude<Shortcut, "none">, string>> = {
  identity: "identity shortcut",
  projection: "projection (1×1 convolution)",
  "zero-padding": "padded with zeros"
};
const BADGES: Readonly<Record<Exclude<Shortcut, "none">, string>> = {
  identity: "",
  projection: "1×1",
  "zero-padding": "0"
};

/** The reference box: one feature map of the network with its three lengths named, and what twice as long means. */
function referenceBox(group: Group, scale: BoxScale, network: Network): number {
  const unit = network.layers.find((layer) => layer.kind === "residualUnit");
  const channels = unit?.kind === "residualUnit" ? unit.filters : 64;
  const side = Math.max(1, Math.round(network.input[0] / 4));
  const size = scale.size([side, side, channels]);
  const {height, thick, lean, rise} = size;
  const paths = boxPaths(height, thick, lean, rise);
  const [x, y] = [86, (height + rise) / 2 + 26];
  const box = append(group, "g", {class: "box reference", transform: `translate(${x},${y})`});
  for (const part of ["side", "top", "front"] as const) append(box, "path", {class: part, d: paths[part]});
  const text = (words: string, tx: number, ty: number, anchor: string): void => {
    append(group, "text", {x: tx, y: ty, "text-anchor": anchor}).text(words);
  };
  text(`${side} px high`, x - 6, y + rise / 2 + 4, "end");
  text(`${side} px wide`, x + thick + lean + 6, y - height / 2 + 2, "start");
  text(`${channels} channels`, x + thick / 2, y + (height + rise) / 2 + 15, "middle");
  return y + (height + rise) / 2 + 28;
}

/** Sentence about the scale; the ratio tells how much longer a pixel is drawn than a channel. */
export function scaleSentence(scale: BoxScale): string {
  const ratio = significant(scale.side(100) / scale.channels(100), 2);
  return scale.name === "linear"
    ? `True to scale: twice as long is twice as many. A pixel of a map is drawn ${ratio} times as long as a channel. Vectors, which have no height, are drawn thicker.`
    : "Compressed (square root): twice as long is four times as many.";
}

/** Lines of at most `room` characters. */
function wrapped(text: string, room: number): readonly string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

/** The reference box, the scale in words, and the kinds of shortcuts that the network has. */
export function stageLegend(network: Network, scale: BoxScale, width: number): StageLegend {
  const group = attributes(create("svg:g") as unknown as Group, {class: "legend", "aria-hidden": "true"});
  const low = referenceBox(group, scale, network);
  const wide = width >= 600;
  const left = wide ? 280 : 4;
  let y = wide ? 18 : low + 12;
  const room = Math.floor((width - left) / 6.4);
  const lines = wrapped(scaleSentence(scale), room);
  for (const line of lines) {
    append(group, "text", {x: left, y}).text(line);
    y += 16;
  }
  y += 10;
  const kinds = new Set(network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? [layer.shortcut] : [])));
  let x = left;
  const put = (sample: (g: Group) => void, words: string): void => {
    const needed = 52 + 6.6 * words.length;
    if (x > left && x + needed > width) {
      x = left;
      y += 28;
    }
    const item = group.append("g").attr("transform", `translate(${x},${y + 8})`);
    sample(item);
    append(item, "text", {x: 44, dy: "0.34em"}).text(words);
    x += needed;
  };
  for (const kind of ["identity", "projection", "zero-padding"] as const) {
    if (!kinds.has(kind)) continue;
    put((g) => {
      append(g, "path", {class: `arc ${kind}`, d: "M0,6C0,-8 4,-8 10,-8H26C32,-8 36,-8 36,6"});
      if (BADGES[kind] === "") return;
      const note = append(g, "g", {class: "note badge", transform: "translate(18,-8)"});
      append(note, "rect", {
        x: -5 - 3.2 * BADGES[kind].length,
        width: 10 + 6.4 * BADGES[kind].length,
        y: -8,
        height: 16,
        rx: 4
      });
      append(note, "text", {"text-anchor": "middle", dy: "0.34em"}).text(BADGES[kind]);
    }, TEXTS[kind]);
  }
  if (!kinds.has("none"))
    put((g) => {
      const node = append(g, "g", {class: "node sum", transform: "translate(26,0)"});
      node.append("circle").attr("r", 7);
      node.append("path").attr("d", "M-4,0h8M0,-4v8");
    }, "sum, then ReLU");
  const sample = (g: Group): void => {
    [0, 5, 10].forEach((dx) => {
      const box = append(g, "g", {class: "box residualUnit", transform: `translate(${dx + 8},0)`});
      const paths = boxPaths(14, 8, 5, 4);
      for (const part of ["side", "top", "front"] as const) append(box, "path", {class: part, d: paths[part]});
    });
  };
  put(sample, "identical units, stacked");
  return {node: group.node() as SVGGElement, height: Math.max(low, y + 24)};
}

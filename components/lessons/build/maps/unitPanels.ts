import {significant} from "../../../draw/numbers.js";
import type {Shape} from "../../../network/network.js";
import type {AddedShortcut, ShownMap, ShownUnit, UnitChannels, UnitPart} from "../shownMaps.js";
import * as say from "../../../words/en/lessons/buildMapsWords.js";

/** Which channels the reader sees. */
export type ChannelChoice =
  | {readonly kind: "mean"}
  | {readonly kind: "strongest"}
  | {readonly kind: "all"}
  | {readonly kind: "one"; readonly channel: number};

/** One map of a unit, ready to be drawn. */
export interface UnitPanel {
  /** Name of the part that it shows, the same in all figures of the site. */
  readonly part: "x" | "skip" | "f" | "sum" | "relu";
  readonly label: string;
  /** How it follows from the panel before it. */
  readonly sign: string;
  readonly shape: Shape;
  /** `[h, w, c]`. */
  readonly data: Float32Array;
  /** Numbers of the channels; empty for a mean over all. */
  readonly channels: readonly number[];
  /** How many channels the whole map has. */
  readonly of: number;
}

/** What f(x) is added to, in the figures' words. */
export const ADDED_NAME: Readonly<Record<AddedShortcut, string>> = {
  identity: "x",
  projection: say.shortcutOfX,
  none: "x"
};

const LABELS: Readonly<Record<UnitPart, string>> = {
  input: "x",
  residual: "f(x)",
  sum: say.sumWithShortcut,
  output: say.afterRelu
};

/** One channel of a map. */
function single({shape: [height, width, count], channels, data}: ShownMap, channel: number): ShownMap | undefined {
  const place = channels.indexOf(channel);
  if (place < 0) return undefined;
  const values = new Float32Array(height * width);
  for (let p = 0; p < values.length; p++) values[p] = data[p * count + place] ?? 0;
  return {shape: [height, width, 1], channels: [channel], data: values};
}

function mean(unit: ShownUnit, part: UnitPart): ShownMap {
  const [height, width] = part === "input" ? unit.inputShape : unit.shape;
  return {shape: [height, width, 1], channels: [], data: unit.means[part]};
}

/** The maps of a unit in order, for a choice of channels; undefined where the worker has to be asked for all channels first. */
export function unitPanels(
  unit: ShownUnit,
  choice: ChannelChoice,
  all?: UnitChannels
): readonly UnitPanel[] | undefined {
  const map = (part: UnitPart): ShownMap | undefined => {
    if (choice.kind === "mean") return mean(unit, part);
    if (choice.kind === "strongest") return unit[part];
    if (choice.kind === "all") return all?.[part];
    // The 1×1 convolution mixes all channels of x: none of them belongs to one of the sum's.
    if (part === "input" && unit.shortcut === "projection") return mean(unit, part);
    return single(unit[part], choice.channel) ?? (all && single(all[part], choice.channel));
  };
  const [input, residual, sum, output] = [map("input"), map("residual"), map("sum"), map("output")];
  if (!input || !residual || !sum || !output) return undefined;
  const panel = (
    part: UnitPanel["part"],
    label: string,
    sign: string,
    of: number,
    {shape, data, channels}: ShownMap
  ) => ({
    part,
    label,
    sign,
    of,
    shape,
    data,
    channels
  });
  const count = unit.shape[2];
  const x = panel("x", LABELS.input, "", unit.inputShape[2], input);
  const f = panel("f", LABELS.residual, unit.shortcut === "none" ? say.noShortcut : "+", count, residual);
  const rest = [panel("sum", LABELS.sum, "=", count, sum), panel("relu", LABELS.output, "→", count, output)];
  if (unit.shortcut !== "projection") return [x, f, ...rest];
  const brought = {...sum, data: sum.data.map((value, i) => value - (residual.data[i] ?? 0))};
  return [x, panel("skip", ADDED_NAME.projection, "→ 1×1 →", count, brought), f, ...rest];
}

/** What a panel shows, in words: the name of its picture. */
export function panelTitle(unit: string, {label, shape: [height, width], channels, of, data}: UnitPanel): string {
  let [low, high] = [Infinity, -Infinity];
  for (const value of data) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const which =
    channels.length === 0
      ? say.meanOfChannels(of)
      : channels.length === 1
        ? say.channelOf(channels[0] ?? 0)
        : say.channelsOf(channels.length);
  return say.panelTold(unit, label, which, height, width, significant(low, 2), significant(high, 2));
}

import {mapLabel} from "./mapLabel.js";
import {significant} from "../../../draw/numbers.js";
import * as say from "../../../words/en/lessons/buildMapsWords.js";

/** Channels that are drawn. */
const SHOWN = 8;

/** Root mean square of each channel of what f(x) is added to, and of f(x). */
export interface ChannelSizes {
  readonly shortcut: readonly number[];
  readonly residual: readonly number[];
}

/** One channel's sizes, and the second over the first. */
export interface ChannelChange {
  readonly channel: number;
  readonly shortcut: number;
  readonly residual: number;
  readonly ratio: number;
}

/** Channels by f(x) / x, largest first; those where x is zero everywhere, and have no ratio, are left out. */
export function mostChanged({shortcut, residual}: ChannelSizes): readonly ChannelChange[] {
  const changes = residual.map((size, channel): ChannelChange => {
    const before = shortcut[channel] ?? 0;
    return {channel, shortcut: before, residual: size, ratio: size / before};
  });
  return changes.filter(({ratio}) => Number.isFinite(ratio)).sort((a, b) => b.ratio - a.ratio || a.channel - b.channel);
}

/** How the channels of a unit fared, in words. `added` is what f(x) is added to, such as `x`. */
export function changeWords(sizes: ChannelSizes, added: string): string {
  const before = (channel: number): number => sizes.shortcut[channel] ?? 0;
  const larger = sizes.residual.filter((size, channel) => size > before(channel)).length;
  const silent = sizes.residual.filter((size, channel) => size > 0 && before(channel) === 0).length;
  const count = sizes.residual.length;
  return silent > 0 ? say.isLargerOverZero(added, larger, count, silent) : say.isLarger(added, larger, count);
}

/** The channels that a unit changed most: the sizes of x and of f(x) as bars, and their ratio. A channel can be pressed to see it. */
export function channelBars(sizes: ChannelSizes, added: string, onPick: (channel: number) => void): HTMLElement {
  const figure = document.createElement("div");
  figure.className = "channel-bars";
  const changes = mostChanged(sizes).slice(0, SHOWN);
  const most = Math.max(...changes.flatMap(({shortcut, residual}) => [shortcut, residual]), 0);
  const title = document.createElement("p");
  mapLabel(title, say.changedMost(added, changeWords(sizes, added)));
  const list = document.createElement("ul");
  for (const {channel, shortcut, residual, ratio} of changes) {
    const item = document.createElement("li");
    const press = document.createElement("button");
    press.type = "button";
    press.addEventListener("click", () => onPick(channel));
    const bars = document.createElement("span");
    bars.className = "pair";
    bars.append(bar(added, shortcut, most, "signal"), bar("f(x)", residual, most, "added"));
    press.append(cell("name", say.channelOf(channel)), bars, cell("value", significant(ratio)));
    press.setAttribute(
      "aria-label",
      say.showChannel(channel, added, significant(shortcut), significant(residual), significant(ratio))
    );
    item.append(press);
    list.append(item);
  }
  figure.append(title, list);
  return figure;
}

function cell(kind: string, text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = kind;
  return mapLabel(span, text);
}

function bar(label: string, size: number, most: number, kind: string): HTMLElement {
  const line = document.createElement("span");
  line.className = "labelled-bar";
  const mark = document.createElement("span");
  mark.className = `bar ${kind}`;
  mark.style.setProperty("--share", String(most > 0 ? size / most : 0));
  line.append(mark, cell("bar-label", `${label} ${significant(size)}`));
  return line;
}

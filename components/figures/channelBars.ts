import {mapNumber} from "./mapLegend.js";

/** Bars that are drawn. */
const SHOWN = 8;

/** Channels by how much of them is new, largest first; those that the shortcut leaves at zero, or that are zero altogether, are left out. */
export function mostChanged(ratios: readonly number[]): {readonly channel: number; readonly ratio: number}[] {
  return ratios
    .map((ratio, channel) => ({channel, ratio}))
    .filter(({ratio}) => Number.isFinite(ratio))
    .sort((a, b) => b.ratio - a.ratio || a.channel - b.channel);
}

/** How the channels of a unit fared, in words. `added` is what f(x) is compared with, such as `x`. */
export function changeWords(ratios: readonly number[], added: string): string {
  const larger = ratios.filter((ratio) => ratio > 1).length;
  const silent = ratios.filter((ratio) => ratio === Infinity).length;
  const words = `f(x) is larger than ${added} in ${larger} of ${ratios.length} channels`;
  return silent > 0 ? `${words}; ${silent} of them had nothing before.` : `${words}.`;
}

/** The channels that a unit changed most, as bars of ‖f(x)‖ / ‖x‖ that can be pressed to see the channel. */
export function channelBars(ratios: readonly number[], added: string, onPick: (channel: number) => void): HTMLElement {
  const figure = document.createElement("div");
  figure.className = "channel-bars";
  const ranked = mostChanged(ratios).slice(0, SHOWN);
  const most = ranked[0]?.ratio ?? 1;
  const title = document.createElement("p");
  title.textContent = `Most changed channels, by ‖f(x)‖ / ‖${added}‖ of the channel. ${changeWords(ratios, added)}`;
  const list = document.createElement("ul");
  for (const {channel, ratio} of ranked) {
    const item = document.createElement("li");
    const press = document.createElement("button");
    press.type = "button";
    press.setAttribute("aria-label", `Show channel ${channel}, ${mapNumber(ratio)}`);
    press.addEventListener("click", () => onPick(channel));
    const name = document.createElement("span");
    name.textContent = `channel ${channel}`;
    const bar = document.createElement("span");
    bar.className = "bar";
    bar.style.setProperty("--share", String(most > 0 ? ratio / most : 0));
    const value = document.createElement("span");
    value.className = "value";
    value.textContent = mapNumber(ratio);
    press.append(name, bar, value);
    item.append(press);
    list.append(item);
  }
  figure.append(title, list);
  return figure;
}

import {onColourChange} from "../../../draw/mapColours.js";
import {fixed, significant} from "../../../draw/numbers.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {OpenedUnit} from "../seenImage.js";
import type {ShownResult} from "./shownResult.js";
import {signedMap, sumScale, unitSum} from "./unitSum.js";

/** The unit whose box was chosen, opened: its sum, how large f(x) is, and what it hands on where shortcuts are cut. */
export interface OpenedUnitView {
  readonly element: HTMLElement;
  show(result: ShownResult): void;
  stop(): void;
}

type Mode = "one" | "mean";

/** What f(x) does in the maps that are shown, counted. */
export function sumWords({shape: [height, width, channels], ...unit}: OpenedUnit, mode: Mode): string {
  const places = height * width;
  const count = (values: ArrayLike<number>, of: (value: number) => boolean): number =>
    Array.from(values).filter(of).length;
  const taken = count(unit[mode].f, (value) => value < 0);
  if (mode === "mean")
    return `On average over ${channels} channels f(x) takes away at ${taken} of ${places} places. What cancels between channels cannot be seen in a mean.`;
  const below = count(unit.one.sum, (value) => value < 0);
  const sums = below === 1 ? "One sum is" : `${below === 0 ? "No" : below} sums are`;
  return `In this channel f(x) takes away at ${taken} of ${places} places. ${sums} below zero${below === 0 ? "" : "; ReLU makes that zero"}.`;
}

/** ‖x‖ and ‖f(x)‖ of all channels as two bars, with their ratio. */
function sizeBars(shortcut: number, residual: number, channels: number): HTMLElement {
  const most = Math.max(shortcut, residual);
  const bar = (name: string, className: string, value: number): HTMLElement => {
    const line = element("span", {className: `size ${className}`});
    line.style.setProperty("--share", fixed(most > 0 ? value / most : 0, 4));
    return element("p", {className: "size-bar"}, element("span", {}, name), line, fixed(value, 1));
  };
  const ratio = shortcut > 0 ? significant(residual / shortcut, 2) : "–";
  return element(
    "div",
    {className: "size-bars"},
    element("h3", {}, "How large is the correction?"),
    bar("‖x‖", "x", shortcut),
    bar("‖f(x)‖", "f", residual),
    element("p", {className: "size-ratio"}, element("strong", {}, ratio), ` ‖f(x)‖ / ‖x‖, all ${channels} channels`)
  );
}

/** What the unit hands on where shortcuts are cut, on the scale of the sum above. */
function handedOn(unit: OpenedUnit, mode: Mode, isCut: boolean): readonly HTMLElement[] {
  const after = unit.after?.[mode];
  if (after === undefined) return [];
  const words = isCut
    ? "Arc cut: it hands on ReLU(f(x)) alone, this and no more."
    : "With the cuts it hands on this instead.";
  const map = signedMap(after, sumScale(unit[mode]), `${unit.name}, opened: what it hands on where shortcuts are cut`);
  return [element("div", {className: "handed-on"}, map, element("p", {}, words))];
}

/** Makes the view, empty until a result with an opened unit is shown. */
export function openedSum(): OpenedUnitView {
  let result: ShownResult | undefined;
  let mode: Mode = "one";
  const title = element("h2");
  const choose = (next: Mode) => (): void => {
    mode = next;
    draw();
  };
  const modes = [
    {of: "one", node: button("", choose("one"))},
    {of: "mean", node: button("Mean of all", choose("mean"))}
  ] as const;
  const toggle = element("div", {className: "segmented"}, ...modes.map(({node}) => node));
  toggle.setAttribute("role", "group");
  toggle.setAttribute("aria-label", "Shown of the opened unit");
  const body = element("div", {className: "opened-body"});
  const key = element(
    "p",
    {className: "opened-key"},
    element("span", {className: "sign positive"}, "positive"),
    element("span", {className: "sign negative"}, "negative"),
    "one scale for the four. To open another unit, choose its box."
  );
  const section = element(
    "section",
    {className: "opened-unit", hidden: true},
    element("div", {className: "opened-head"}, title, toggle),
    body,
    key
  );
  section.setAttribute("aria-label", "Opened unit");
  function draw(): void {
    const unit = result?.seen.opened;
    section.hidden = unit === undefined;
    if (unit === undefined || result === undefined) return;
    const {network, cut, seen} = result;
    const index = network.units.findIndex(({name}) => name === unit.name);
    const {shortcut = 0, residual = 0} = seen.sizes[index] ?? {};
    title.textContent = `Inside ${unit.name}${cut.length > 0 ? ", before the cut" : ""}`;
    for (const {of, node} of modes) node.setAttribute("aria-pressed", String(of === mode));
    modes[0].node.textContent = `Channel ${unit.channel} of ${unit.shape[2]}${unit.isChosen ? "" : ", the one f(x) changes most"}`;
    const side = element(
      "div",
      {className: "opened-words"},
      sizeBars(shortcut, residual, unit.shape[2]),
      element("p", {}, sumWords(unit, mode)),
      ...handedOn(unit, mode, cut.includes(network.units[index]?.id ?? ""))
    );
    body.replaceChildren(unitSum(unit, mode), side);
  }
  const stop = onColourChange(draw);
  return {
    element: section,
    show(next) {
      result = next;
      draw();
    },
    stop
  };
}

import {onColourChange} from "../../../draw/mapColours.js";
import {fixed, significant} from "../../../draw/numbers.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {OpenedUnit} from "../seenImage.js";
import type {ShownResult} from "./shownResult.js";
import {signedMap, sumScale, unitSum} from "./unitSum.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

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
  if (mode === "mean") return say.takesAwayInMean(channels, taken, places);
  const below = count(unit.one.sum, (value) => value < 0);
  return say.takesAway(taken, places, below === 0 ? say.noSumsBelow : say.sumsBelow(below));
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
    element("h3", {}, say.howLarge),
    bar("‖x‖", "x", shortcut),
    bar("‖f(x)‖", "f", residual),
    element("p", {className: "size-ratio"}, element("strong", {}, ratio), say.ratioOfAll(channels))
  );
}

/** What the unit hands on where shortcuts are cut, on the scale of the sum above. */
function handedOn(unit: OpenedUnit, mode: Mode, isCut: boolean): readonly HTMLElement[] {
  const after = unit.after?.[mode];
  if (after === undefined) return [];
  const words = isCut ? say.arcCutHandsOn : say.cutsHandOn;
  const map = signedMap(after, sumScale(unit[mode]), say.openedHandsOn(unit.name));
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
    {of: "mean", node: button(say.meanOfAll, choose("mean"))}
  ] as const;
  const toggle = element("div", {className: "segmented"}, ...modes.map(({node}) => node));
  toggle.setAttribute("role", "group");
  toggle.setAttribute("aria-label", say.shownOfTheUnit);
  const body = element("div", {className: "opened-body"});
  const key = element(
    "p",
    {className: "opened-key"},
    element("span", {className: "sign positive"}, say.positive),
    element("span", {className: "sign negative"}, say.negative),
    say.oneScale
  );
  const section = element(
    "section",
    {className: "opened-unit", hidden: true},
    element("div", {className: "opened-head"}, title, toggle),
    body,
    key
  );
  section.setAttribute("aria-label", say.openedUnit);
  function draw(): void {
    const unit = result?.seen.opened;
    section.hidden = unit === undefined;
    if (unit === undefined || result === undefined) return;
    const {network, cut, seen} = result;
    const index = network.units.findIndex(({name}) => name === unit.name);
    const {shortcut = 0, residual = 0} = seen.sizes[index] ?? {};
    const place = network.units[index]?.place ?? unit.name;
    const words = cut.length > 0 ? say.insideBeforeTheCut(place) : say.inside(place);
    title.replaceChildren(`${words} `, element("code", {}, unit.name));
    for (const {of, node} of modes) node.setAttribute("aria-pressed", String(of === mode));
    const channelWords = unit.isChosen ? say.channelOf : say.channelChangedMost;
    modes[0].node.textContent = channelWords(unit.channel, unit.shape[2]);
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

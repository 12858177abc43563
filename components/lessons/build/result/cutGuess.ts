import {shareText} from "../../../draw/numbers.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {handFocus} from "../../../ui/focus/handFocus.js";
import {labelledSelect} from "../../../ui/labelled.js";
import type {UnitFacts} from "../networkFacts.js";
import type {RecordedCuts} from "../recordedCuts.js";
import * as say from "../../../words/en/lessons/buildPictureWords.js";

/** Asks which shortcut the network can least do without, before it shows what each is worth. */
export interface CutGuess {
  readonly element: HTMLElement;
  /** What is written over each station's arc: nothing over the stem, "?" until its shortcut was cut or all are shown. */
  words(): readonly string[];
  /** The shortcut of this unit, counted from 0, has been cut. */
  tell(unit: number): void;
}

/** A unit by its place and by its name: the chart below has the one, the arcs the other. */
const called = (unit: UnitFacts | undefined): string => (unit ? say.unitCalled(unit.place, unit.name) : "");

const NONE = "none";
/** Lost points below which a shortcut is hardly missed. */
const HARDLY = 0.06;

/** Without which shortcuts the network does worst, best, and how its projections fare, in sentences. */
export function cutFindings({without, images, whole, seed}: RecordedCuts, units: readonly UnitFacts[]): string {
  const share = (i: number): number => (without[i] ?? 0) / images;
  const order = [...without.keys()].sort((a, b) => share(a) - share(b));
  const [worst = 0, best = 0] = [order[0], order.at(-1)];
  const hardly = order.filter((i) => whole / images - share(i) < HARDLY).length;
  const projections = units.flatMap(({shortcut}, i) => (shortcut === "projection" ? [shareText(share(i))] : []));
  return [
    say.leastOfAll(called(units[worst]), shareText(share(worst))),
    say.hardlyMissed(hardly, without.length, called(units[best]), shareText(share(best))),
    say.withoutProjections(projections.join(", "), seed)
  ].join(" ");
}

/** Makes the question; `onShow` is called when more of the numbers may be shown. */
export function cutGuess(recorded: RecordedCuts, units: readonly UnitFacts[], onShow: () => void): CutGuess {
  const {without, images} = recorded;
  const tried = new Set<number>();
  let all = false;
  const choice = labelledSelect(say.yourGuess, [
    [NONE, say.noGuess],
    ...units.map((unit) => [unit.name, called(unit)] as const)
  ]);
  const verdict = element("p", {className: "verdict"});
  verdict.setAttribute("role", "status");
  const ask = element(
    "div",
    {className: "cut-guess-ask"},
    choice.cell,
    button(say.showAll(units.length), () => {
      all = true;
      const guess = units.findIndex(({name}) => name === choice.input.value);
      const said = guess < 0 ? "" : say.youGuessed(called(units[guess]), shareText((without[guess] ?? 0) / images));
      verdict.textContent = said + cutFindings(recorded, units);
      handFocus(ask, verdict);
      ask.hidden = true;
      question.hidden = true;
      onShow();
    })
  );
  const question = element("p", {className: "guess-question"}, say.guessFirst(units.length));
  return {
    element: element("div", {className: "cut-guess"}, question, ask, verdict),
    words: () => [
      "",
      ...units.map((_unit, i) => (all || tried.has(i) ? shareText((without[i] ?? 0) / images).replace(" %", "") : "?"))
    ],
    tell(unit) {
      tried.add(unit);
      onShow();
    }
  };
}

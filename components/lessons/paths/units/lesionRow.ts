import type {TwinName} from "../../../run/networkRun.js";
import {element} from "../../../ui/element.js";
import {rangeControl, type RangeControl} from "../../../ui/rangeControl.js";
import {rightAnswers, type RecordedLesions} from "../recordedLesions.js";
import {digitWall} from "./digitWall.js";
import {shortName, unitStrip, type UnitStrip} from "./unitStrip.js";

/** One network of the experiment: the reader's guess, its units, and what it makes of each test digit. */
export interface LesionRow {
  readonly network: TwinName;
  readonly guess: RangeControl;
  readonly strip: UnitStrip;
  readonly panel: HTMLElement;
  /** Shows other answers, one digit for each test image. */
  readonly show: (answers: string) => void;
  /** Which units are out and how many digits are right, in words; with the guess where it is asked for. */
  words(withGuess: boolean): string;
}

/** A row for the network as it was recorded whole. */
export function lesionRow(
  network: TwinName,
  {units, labels, networks}: RecordedLesions,
  digits: Uint8Array
): LesionRow {
  const count = labels.length;
  const guess = rangeControl(`Still right, ${network}`, {min: 0, max: count, step: 1, value: count / 2});
  const strip = unitStrip(network, units);
  const title = element("p", {className: "panel-title"});
  const wall = element("div");
  let right = 0;
  function show(answers: string): void {
    right = rightAnswers(answers, labels);
    title.textContent = `${network}: ${right} of ${count} right`;
    wall.replaceChildren(digitWall(digits, answers, labels, {name: network}));
  }
  show(networks.find((entry) => entry.network === network)?.whole ?? "");
  return {
    network,
    guess,
    strip,
    panel: element("div", {}, title, wall),
    show,
    words(withGuess) {
      const without = strip.value.length === 0 ? "whole" : `without ${strip.value.map(shortName).join(", ")}`;
      const guessed = withGuess ? ` (your guess: ${guess.value})` : "";
      return `${network} ${without}: ${right} of ${count} right${guessed}`;
    }
  };
}

/** What was recorded of a network without some units; undefined for more than one. */
export function recordedAnswers(
  {units, networks}: RecordedLesions,
  network: TwinName,
  deleted: readonly string[]
): string | undefined {
  const known = networks.find((entry) => entry.network === network);
  const [only] = deleted;
  if (only === undefined) return known?.whole;
  return deleted.length === 1 ? known?.without[units.indexOf(only)] : undefined;
}

import {cutDots, cutScales} from "../../draw/cuts/cutDots.js";
import {cutFacts} from "../../draw/cuts/cutFacts.js";
import {cutFindings} from "../../draw/cuts/cutFindings.js";
import {dataTable} from "../../draw/dataTable.js";
import {notationText} from "../../draw/notationText.js";
import {percent} from "../../draw/numbers.js";
import type {RecordedCutSeeds} from "../../run/recorded/recordedCutSeeds.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {button} from "../button.js";
import {element} from "../element.js";
import {plate, type Plate} from "../plate.js";
import {statusLine} from "../statusLine.js";
import {guessBoard} from "./guessBoard.js";
import {guessHandle} from "./guessHandle.js";

/** The reader's guesses by unit, 0–1. */
type Guesses = Map<number, number>;

/** Where the handles begin. */
const BEGIN = 0.5;

/** The units that the reader is asked about: the first of the stage in the middle, the last before the last stage, the last of all. */
function askedUnits(recorded: RecordedCutSeeds): readonly number[] {
  const {stages} = cutFacts(recorded);
  return [stages.at(-2)?.[0] ?? 0, (stages.at(-2)?.[1] ?? 1) - 1, recorded.units.length - 1];
}

/** Handles over empty axes. */
function askedBoard(recorded: RecordedCutSeeds, guess: Guesses) {
  const units = askedUnits(recorded);
  const handles = units.map((unit) =>
    guessHandle({
      label: `Expected at ${recorded.units[unit]?.name ?? ""}`,
      minimum: 0,
      maximum: 1,
      step: 0.05,
      // The width does not matter to the height.
      valueAt: (y) => cutScales(recorded.units.length, 640).y.invert(y),
      onChange(value) {
        guess.set(unit, value);
        board.redraw();
      },
      words: percent
    })
  );
  const board = guessBoard(handles, (width) => {
    const {x, y} = cutScales(recorded.units.length, width);
    units.forEach((unit, i) => {
      const value = guess.get(unit) ?? BEGIN;
      handles[i]?.place(x(unit), y(value), value);
    });
    return cutDots(recorded, {measured: false, width});
  });
  return board;
}

/** Each guess beside the mean that was measured; nothing for who has not guessed. */
function comparedWords(recorded: RecordedCutSeeds, guess: Guesses): string {
  const {means} = cutFacts(recorded);
  return [...guess]
    .map(
      ([unit, share]) =>
        `${recorded.units[unit]?.name ?? ""}: guessed ${percent(share)}, measured ${percent(means[unit] ?? 0)}.`
    )
    .join(" ");
}

/** Every network's count without each arc, and what else was measured there. */
function countsTable(recorded: RecordedCutSeeds): HTMLElement {
  const {units, seeds, images} = recorded;
  const {means, emptied, ratios} = cutFacts(recorded);
  return dataTable(
    `Digits right of ${images} without one shortcut`,
    [
      {label: "Unit"},
      {label: "Shortcut"},
      ...seeds.map(({seed}) => ({label: `Seed ${seed}`, number: true})),
      {label: "Mean, %", number: true},
      {label: "Arc kept, f(x) out: mean, %", number: true},
      {label: "‖f(x)‖ / ‖x‖, mean", number: true}
    ],
    units.map(({name, isProjection}, i) => [
      name,
      isProjection ? "projection" : "identity",
      ...seeds.map(({without}) => without[i]),
      100 * (means[i] ?? NaN),
      emptied[i] === undefined ? undefined : 100 * emptied[i],
      ratios[i]
    ])
  );
}

/** What was measured, with the guess over it. */
function measuredPlate(recorded: RecordedCutSeeds, guess: Guesses): Plate {
  const {provenance, seeds, images, config, compared} = recorded;
  const numbers = seeds.map(({seed}) => seed);
  const findings = cutFindings(recorded).map(({lead, text}) =>
    notationText(element("p", {}, element("b", {}, `${lead} `)), text.replaceAll(" %", "\u00a0%"))
  );
  const words = comparedWords(recorded, guess);
  return plate({
    title: `Digits still right without one arc, ${seeds.length} trainings`,
    draw: (width) => cutDots(recorded, {guess, width}),
    below: [
      element(
        "p",
        {className: "cut-dots-key"},
        "Bar: mean. Circle: identity shortcut; diamond: projection. Filled: the network of this page, seed 1.",
        ...(words === "" ? [] : [" Cross: your guess. ", words])
      ),
      element("div", {className: "cut-findings"}, ...findings)
    ],
    provenance: element(
      "p",
      {className: "provenance"},
      `${recordedWords(provenance, ...numbers)}: ${config.steps} steps each, ${images} test digits each, sizes over ${compared} of them (npm run record -- cut-seeds).`
    ),
    table: {name: "every network, every arc", make: () => countsTable(recorded)}
  });
}

/** Asks what is left of a network without one of its shortcuts, then shows it for five trainings and says what that tells. */
export function cutSeedsGuess(recorded: RecordedCutSeeds): {
  readonly element: HTMLElement;
  readonly stop: () => void;
} {
  const guess: Guesses = new Map();
  const board = askedBoard(recorded, guess);
  let {stop} = board;
  const question = statusLine(
    "One arc is cut in a trained network. How many digits are still right? Drag the three points, or use the arrow keys."
  );
  const show = button("Show five networks", reveal, true);
  const asking = element("figure", {}, question, board.element, element("div", {className: "figure-controls"}, show));
  const root = element("div", {className: "cut-seeds"}, asking);
  function reveal(): void {
    stop();
    const measured = measuredPlate(recorded, guess);
    ({stop} = measured);
    root.replaceChildren(measured.element);
    measured.redraw();
    const summary = measured.element.querySelector("summary");
    summary?.focus({preventScroll: true});
  }
  return {element: root, stop: () => stop()};
}

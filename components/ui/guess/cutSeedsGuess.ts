import {cutDots, cutScales} from "../../draw/cuts/cutDots.js";
import {cutFacts} from "../../draw/cuts/cutFacts.js";
import {cutAnswer, cutFindings} from "../../draw/cuts/cutFindings.js";
import {cutPlaces} from "../../draw/cuts/cutPlaces.js";
import {heldPieces} from "../../draw/runs/heldPieces.js";
import {heldUnits} from "../../draw/text/heldUnits.js";
import {dataTable} from "../../draw/dataTable.js";
import {notationText} from "../../draw/notationText.js";
import {percent, whole} from "../../draw/numbers.js";
import type {RecordedCutSeeds} from "../../run/recorded/recordedCutSeeds.js";
import {recordedWords} from "../../run/recorded/recordedWords.js";
import {button} from "../button.js";
import {element} from "../element.js";
import {handFocus} from "../focus/handFocus.js";
import {plate, type Plate} from "../plate.js";
import {statusLine} from "../statusLine.js";
import {guessBoard} from "./guessBoard.js";
import {guessHandle} from "./guessHandle.js";
import {onPaper} from "./onPaper.js";
import * as say from "../../words/en/ui/uiCutWords.js";

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
  const places = cutPlaces(recorded);
  const handles = units.map((unit) =>
    guessHandle({
      label: say.expectedAt(places[unit] ?? ""),
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
    return cutDots(recorded, {measured: false, asked: units, width});
  });
  return board;
}

/** Each guess beside the mean that was measured; nothing for who has not guessed. */
function comparedGuesses(recorded: RecordedCutSeeds, guess: Guesses): readonly string[] {
  const {means} = cutFacts(recorded);
  const places = cutPlaces(recorded);
  return [...guess].map(([unit, share]) =>
    say.guessedAt(places[unit] ?? "", percent(share), percent(means[unit] ?? 0))
  );
}

/** Every network's count without each arc, and what else was measured there. */
function countsTable(recorded: RecordedCutSeeds): HTMLElement {
  const {units, seeds, images} = recorded;
  const {means, emptied, ratios} = cutFacts(recorded);
  const places = cutPlaces(recorded);
  return dataTable(
    say.digitsRightOf(images),
    [
      {label: say.unit},
      {label: say.shortcut},
      ...seeds.map(({seed}) => ({label: say.seedOf(seed), number: true})),
      {label: say.meanPercent, number: true},
      {label: say.arcKept, number: true},
      {label: say.meanRatio, number: true}
    ],
    units.map(({isProjection}, i) => [
      places[i],
      isProjection ? say.projection : say.identity,
      ...seeds.map(({without}) => without[i]),
      100 * (means[i] ?? NaN),
      emptied[i] === undefined ? undefined : 100 * emptied[i],
      ratios[i]
    ])
  );
}

/** What was measured, with the guess over it. */
function measuredPlate(recorded: RecordedCutSeeds, guess: Guesses): Plate {
  const {provenance, seeds, images, config} = recorded;
  const numbers = seeds.map(({seed}) => seed);
  const findings = cutFindings(recorded).map(({lead, text}) =>
    notationText(element("p", {}, element("b", {}, `${lead} `)), heldUnits(text))
  );
  const compared = comparedGuesses(recorded, guess);
  const key = [say.keyOfTheDots(whole(config.seed)), ...(compared.length > 0 ? [say.crossYourGuess, ...compared] : [])];
  return plate({
    title: say.digitsStillRight(seeds.length),
    draw: (width) => cutDots(recorded, {guess, asked: askedUnits(recorded), width}),
    below: [
      element("p", {className: "cut-dots-key"}, key.join(" ")),
      notationText(element("p", {className: "cut-answer"}), heldUnits(cutAnswer(recorded))),
      element("details", {className: "cut-findings"}, element("summary", {}, say.whatWasMeasured), ...findings)
    ],
    provenance: element(
      "p",
      {className: "provenance"},
      ...heldPieces(
        say.measuredIn(
          recordedWords(provenance, ...numbers),
          config.steps,
          images,
          recorded.compared,
          "npm run record -- cut-seeds"
        )
      )
    ),
    table: {name: say.everyNetworkEveryArc, make: () => countsTable(recorded)}
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
  const question = statusLine(say.oneArcIsCut);
  const show = button(say.showFiveNetworks, reveal, true);
  const asking = element(
    "figure",
    {},
    element("p", {className: "plate-title"}, say.yourThreePoints),
    question,
    board.element,
    element("div", {className: "figure-controls"}, show)
  );
  const root = element("div", {className: "cut-seeds"}, asking);
  const endPaper = onPaper(root, () => {
    const measured = measuredPlate(recorded, new Map());
    asking.hidden = true;
    root.append(measured.element);
    return () => {
      measured.stop();
      measured.element.remove();
      asking.hidden = false;
    };
  });
  function reveal(): void {
    endPaper();
    stop();
    const measured = measuredPlate(recorded, guess);
    ({stop} = measured);
    asking.after(measured.element);
    // Nothing in it can have the focus before it is drawn.
    handFocus(asking, measured.element);
    asking.remove();
  }
  return {
    element: root,
    stop() {
      endPaper();
      stop();
    }
  };
}

import {percent} from "../../../draw/numbers.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {guessBoard} from "../../../ui/guess/guessBoard.js";
import {guessHandle} from "../../../ui/guess/guessHandle.js";
import {onPaper} from "../../../ui/guess/onPaper.js";
import {showFinding} from "../../../ui/guess/showFinding.js";
import {statusLine} from "../../../ui/statusLine.js";
import type {LesionRunner} from "../lesionRunner.js";
import type {RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import {errorAfter, INJURIES} from "./injury.js";
import {injuryLab} from "./injuryLab.js";
import {lesionCurves, lesionScales} from "./lesionCurves.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** Numbers of units that the reader guesses for; every network starts at no error. */
const ASKED = [1, 3, 6] as const;
const MOST = 10;
const HEIGHT = 300;

/** Each guess beside what was measured. */
function comparedWords({networks}: RecordedLesions, guess: ReadonlyMap<number, number>): string {
  const trials = networks.find(({network}) => network === "residual")?.deletions ?? [];
  const words = ASKED.map((k) => say.guessedAndMeasured(k, percent(guess.get(k) ?? 0), percent(errorAfter(trials, k))));
  return say.errorOfTheResidual(words.join("; "));
}

/** Handles over empty axes that set the guess. */
function askedBoard(guess: Map<number, number>) {
  const handles = ASKED.map((k) =>
    guessHandle({
      label: say.guessWithout(k),
      minimum: 0,
      maximum: 1,
      step: 0.05,
      valueAt: (y) => lesionScales(MOST, 640, HEIGHT).y.invert(y),
      onChange(value) {
        guess.set(k, value);
        board.redraw();
      },
      words: percent
    })
  );
  const board = guessBoard(handles, (width) => {
    const {x, y} = lesionScales(MOST, width, HEIGHT);
    ASKED.forEach((k, i) => {
      const value = guess.get(k) ?? 0;
      handles[i]?.place(x(k), y(value), value);
    });
    return lesionCurves([], {along: INJURIES.deletions.many, most: MOST, guess, width, height: HEIGHT});
  });
  return board;
}

/**
 * The reader draws the residual network's error by the number of units taken out, then explores what was recorded. `finding`: the id of the
 * page's text that waits for the guess.
 */
export function injuryGuess(
  recorded: RecordedLesions,
  runner: LesionRunner,
  finding?: string
): {readonly element: HTMLElement; readonly stop: () => void} {
  const guess = new Map<number, number>([[0, 0], ...ASKED.map((k): [number, number] => [k, 0.5])]);
  const board = askedBoard(guess);
  let {stop} = board;
  const question = statusLine(say.howManyWrong);
  const reveal = button(say.showWhatWasMeasured, show, true);
  const asking = element(
    "figure",
    {},
    element("p", {className: "plate-title"}, say.errorByInjuries),
    question,
    board.element,
    element("div", {className: "figure-controls"}, reveal)
  );
  const root = element("div", {className: "injury-guess"}, asking);

  const endPaper = onPaper(root, () => {
    const lab = injuryLab(recorded, runner);
    root.replaceChildren(lab.element);
    return () => {
      lab.stop();
      root.replaceChildren(asking);
    };
  });
  function show(): void {
    endPaper();
    stop();
    const lab = injuryLab(recorded, runner, {guess, words: comparedWords(recorded, guess)});
    ({stop} = lab);
    root.replaceChildren(lab.element);
    showFinding(finding);
    lab.element.querySelector("select")?.focus();
  }
  return {
    element: root,
    stop() {
      endPaper();
      stop();
    }
  };
}

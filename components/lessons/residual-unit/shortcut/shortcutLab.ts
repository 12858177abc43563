import {notationText} from "../../../draw/notationText.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {handFocus} from "../../../ui/focus/handFocus.js";
import {labelled} from "../../../ui/labelled.js";
import {plate} from "../../../ui/plate.js";
import {statusLine} from "../../../ui/statusLine.js";
import {shortcutClient, type ShortcutClient} from "../shortcutClient.js";
import {shortcutFit, type ShortcutSetting} from "../shortcutFit.js";
import {costWords} from "./costWords.js";
import {fitWords} from "./fitWords.js";
import {shortcutControls} from "./shortcutControls.js";
import {shortcutPaths} from "./shortcutPaths.js";
import {tensorflowAnswer} from "./tensorflowAnswer.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

/** The shortcut laboratory. */
export interface ShortcutLab {
  readonly element: HTMLElement;
  stop(): void;
}

/** What the reader guesses: whether the two paths can be added. */
type Guess = boolean | undefined;

/** Asks for a guess, or for none. */
function guessButtons(onGuess: (guess: Guess) => void): HTMLElement {
  return element(
    "div",
    {className: "lab-buttons"},
    say.willTheTwoPathsFit,
    button(say.theyCanBeAdded, () => onGuess(true)),
    button(say.shapeError, () => onGuess(false)),
    button(say.justRunIt, () => onGuess(undefined))
  );
}

/** Whether a guess was right, and why the paths fit or do not. */
function verdictWords(guess: Guess, setting: ShortcutSetting): string {
  const fit = shortcutFit(setting);
  const right = guess === undefined ? "" : guess === (fit.verdict !== "fails") ? say.right : say.notSo;
  return right + fitWords(setting, fit);
}

/**
 * Any shortcut on any unit: the reader guesses whether the two paths can be added; the page's shape rules answer at once, and then
 * TensorFlow.js, which runs the unit on zeros in a worker.
 */
export function shortcutLab(start: () => ShortcutClient = shortcutClient): ShortcutLab {
  const controls = shortcutControls();
  const guessFirst = labelled(say.guessFirst, element("input", {type: "checkbox", checked: true}));
  const settings = element("div", {className: "unit-controls"}, ...controls.cells, guessFirst.cell);
  const guesses = guessButtons(reveal);
  const status = statusLine(say.workOutTheTwoShapes);
  const answer = tensorflowAnswer(start);
  const cost = element("p", {className: "cost"});
  let setting = controls.setting as ShortcutSetting;
  let revealed = false;
  const view = plate({
    title: say.whichShortcutFits,
    above: [settings, controls.problem],
    draw: (width) => shortcutPaths(setting, shortcutFit(setting), {width, revealed}),
    below: [guesses, status, answer.element, cost],
    caption: say.boxesAreHeightWidthMaps,
    narrowest: 272,
    widest: 760
  });
  view.element.classList.add("shortcut-lab");

  function reveal(guess: Guess): void {
    revealed = true;
    const fit = shortcutFit(setting);
    status.replaceChildren();
    notationText(status, verdictWords(guess, setting));
    cost.textContent = costWords(fit);
    handFocus(guesses, status);
    guesses.hidden = true;
    view.redraw();
    void answer.ask(setting, fit);
  }
  function change(): void {
    controls.check();
    if (controls.setting === undefined) return;
    setting = controls.setting;
    if (!guessFirst.input.checked) {
      reveal(undefined);
      return;
    }
    revealed = false;
    guesses.hidden = false;
    status.textContent = say.workOutTheTwoShapes;
    cost.textContent = "";
    answer.forget();
    view.redraw();
  }
  settings.addEventListener("input", change);
  return {
    element: view.element,
    stop() {
      view.stop();
      answer.stop();
    }
  };
}

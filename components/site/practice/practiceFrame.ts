import {notationText} from "../../draw/notationText.js";
import {randomStream} from "../../run/randomStream.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {reach} from "../../ui/milestone.js";
import {exerciseForm, type ExerciseForm} from "./exerciseForm.js";
import type {Practice} from "./practice.js";
import type {PracticePage} from "./practicePages.js";
import {practiceProgress, progressWords} from "./practiceProgress.js";
import type {Exercise, Judgement} from "./question.js";
import * as say from "../../words/en/sitePracticeWords.js";

/** An exercise on the page: its entry in the list, its question at hand, and that question's seed. */
interface Shown {
  readonly exercise: Exercise;
  readonly entry: HTMLButtonElement;
  form: ExerciseForm;
  seed: number;
  isDone: boolean;
}

/** What stands below the question. */
interface Foot {
  readonly element: HTMLElement;
  /** Says what became of an answer; undefined: nothing was answered yet, a text: why nothing could be judged. */
  readonly tell: (found?: Judgement | string) => void;
}

function foot(check: () => void, again: () => void, go: () => void): Foot {
  const verdict = element("p", {className: "practice-verdict"});
  verdict.setAttribute("aria-live", "polite");
  const [judge, next] = [button(say.checkAnswer, check, true), button(say.nextExercise, go, true)];
  const row = element("div", {className: "practice-buttons"}, judge, next, button(say.anotherQuestion, again));
  return {
    element: element("div", {}, verdict, row),
    tell(found) {
      const isRight = typeof found === "object" && found.isRight;
      const hadFocus = document.activeElement === judge;
      [judge.hidden, next.hidden] = [isRight, !isRight];
      if (isRight && hadFocus) next.focus();
      verdict.replaceChildren();
      if (typeof found === "object") verdict.append(element("strong", {}, isRight ? say.right : say.notSo));
      notationText(verdict, typeof found === "object" ? found.reason : (found ?? ""));
    }
  };
}

/** An entry of the list: whether the exercise is done stands as a mark and in words. */
function writeEntry({exercise: {topic}, entry, isDone}: Shown, number: number, isHere: boolean): void {
  entry.textContent = `${number} ${topic}${isDone ? " ✓" : ""}`;
  entry.setAttribute("aria-label", (isDone ? say.exerciseDone : say.exerciseOf)(number, topic));
  entry.setAttribute("aria-current", String(isHere));
}

/** Place of the next exercise that is not done, else of the next one. */
function following(list: readonly Shown[], at: number): number {
  const order = list.map((_shown, i) => (at + 1 + i) % list.length);
  return order.find((i) => list[i]?.isDone === false) ?? order[0] ?? 0;
}

/**
 * The exercises of a page, one at a time; all of them stand on paper. What was answered right is kept on the device, and the page hears
 * when nothing is left.
 */
export function practiceFrame(page: PracticePage, exercises: readonly Exercise[]): Practice {
  const kept = practiceProgress(page);
  const {done, seeds} = kept.get();
  const formOf = (exercise: Exercise, seed: number): ExerciseForm =>
    exerciseForm(exercise.draw(randomStream(seed, "practice", exercise.id)), `practice-${exercise.id}`, check);
  const list = exercises.map((exercise, i): Shown => {
    const seed = seeds[exercise.id] ?? 1;
    const entry = button("", () => go(i));
    return {exercise, entry, form: formOf(exercise, seed), seed, isDone: done.includes(exercise.id)};
  });
  let at = following(list, -1);
  const told = element("p", {className: "practice-progress"});
  const below = foot(check, again, () => go(following(list, at)));
  const entries = element("ol", {className: "practice-list"}, ...list.map(({entry}) => element("li", {}, entry)));
  const forms = element("div", {className: "practice-forms"});
  const root = element("div", {className: "practice-frame"}, told, entries, forms, below.element);
  const doneIds = (): string[] => list.flatMap(({exercise, isDone}) => (isDone ? [exercise.id] : []));

  function show(found?: Judgement | string): void {
    list.forEach((shown, i) => {
      writeEntry(shown, i + 1, i === at);
      shown.form.element.hidden = i !== at;
    });
    const words = progressWords({done: doneIds(), of: list.length});
    told.textContent = say.thisQuestion(words, list[at]?.seed ?? 1);
    below.tell(found);
  }
  function keep(): void {
    const entriesOf = list.map(({exercise, seed}) => [exercise.id, seed] as const);
    kept.set({done: doneIds(), seeds: Object.fromEntries(entriesOf), of: list.length});
  }
  function go(place: number): void {
    at = place;
    show();
    list[at]?.form.element.focus();
  }
  function again(): void {
    const shown = list[at];
    if (shown === undefined) return;
    shown.seed++;
    const form = formOf(shown.exercise, shown.seed);
    shown.form.element.replaceWith(form.element);
    shown.form = form;
    keep();
    go(at);
  }
  function check(): void {
    const shown = list[at];
    if (shown === undefined) return;
    const found = shown.form.check();
    if (typeof found === "object" && found.isRight) {
      shown.isDone = true;
      keep();
      tellWhole();
    }
    show(found);
  }
  /** Says that nothing is left, also to who comes back. */
  function tellWhole(): void {
    if (doneIds().length === list.length)
      reach(root, `practice of ${page}`, progressWords({done: doneIds(), of: list.length}));
  }
  forms.append(...list.map(({form}) => form.element));
  keep();
  show();
  // The page must hold it to hear it.
  const waiting = setTimeout(tellWhole, 0);
  return {element: root, stop: () => clearTimeout(waiting)};
}

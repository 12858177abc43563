import {errorWords} from "../../../run/errorWords.js";
import {element} from "../../../ui/element.js";
import type {ShortcutAnswer, ShortcutClient} from "../shortcutClient.js";
import type {ShortcutFit, ShortcutSetting} from "../shortcutFit.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

/** The line in which TensorFlow.js answers. */
export interface TensorflowAnswer {
  readonly element: HTMLElement;
  /** Asks about a setting; only the newest question's answer is shown, beside what the rules predict. */
  ask(setting: ShortcutSetting, fit: ShortcutFit): Promise<void>;
  /** Empties the line; an answer that is still to come is not shown. */
  forget(): void;
  stop(): void;
}

/** Whether TensorFlow.js said what the rules predict. */
function agrees(answer: ShortcutAnswer, {result, message}: ShortcutFit): boolean {
  return answer.type === "added" ? answer.shape.join() === result?.join() : answer.message === message;
}

/** An answer in words. */
function answerWords(answer: ShortcutAnswer, fit: ShortcutFit): readonly (Node | string)[] {
  const end = agrees(answer, fit) ? say.thatIsPredicted : say.theRulesPredictSomethingElse;
  const code = (words: string): Node => element("code", {}, words);
  return answer.type === "added"
    ? say.tensorflowGives(code(`[${answer.shape.join(", ")}]`), end)
    : say.tensorflowSays(code(`Error: ${answer.message}`), end);
}

/** Makes the line; the worker starts with the first question. */
export function tensorflowAnswer(start: () => ShortcutClient): TensorflowAnswer {
  const line = element("p", {className: "tensorflow"});
  let handle: ShortcutClient | undefined;
  let asked = 0;
  /** Questions that are not answered yet. */
  let waiting = 0;
  return {
    element: line,
    async ask(setting, fit) {
      const turn = ++asked;
      line.textContent = say.tensorflowIsRunning;
      waiting++;
      try {
        handle ??= start();
        const answer = await handle.run(setting);
        if (turn === asked) line.replaceChildren(...answerWords(answer, fit));
      } catch (error) {
        // The next question starts a new worker, once none waits for this one.
        if (waiting === 1) {
          handle?.stop();
          handle = undefined;
        }
        if (turn !== asked) return;
        const reason = errorWords(error);
        line.textContent = say.tensorflowCouldNotBeAsked(reason);
      } finally {
        waiting--;
      }
    },
    forget() {
      asked++;
      line.textContent = "";
    },
    stop() {
      asked++;
      handle?.stop();
    }
  };
}

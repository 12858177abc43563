import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import type {PracticePage} from "./practicePages.js";
import {practiceProgress, progressWords} from "./practiceProgress.js";
import * as say from "../../words/en/sitePracticeWords.js";

/** Exercises on a page, with their end. */
export interface Practice {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

/** Whether a script or a file did not come: browsers throw a TypeError for both, Framework its own words for a file that is not there. */
const isLost = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && error.message.startsWith("Unable to load file"));

/** The place of a page's practice: a button, until the reader asks for the exercises; only then they are loaded. */
export function practice(page: PracticePage, load: () => Promise<Practice>): Practice {
  const line = element("p", {}, say.invitation, " ", progressWords(practiceProgress(page).get()));
  const open = button(say.beginThePractice, () => void show(), true);
  const root = element("section", {className: "practice"}, line, open);
  root.setAttribute("aria-label", say.practice);
  let stopped = false;
  let stop = (): void => undefined;

  async function show(): Promise<void> {
    open.disabled = true;
    try {
      const loaded = await load();
      if (stopped) {
        loaded.stop();
        return;
      }
      stop = loaded.stop;
      root.replaceChildren(loaded.element);
      root.querySelector<HTMLElement>(".practice-question:not([hidden])")?.focus();
    } catch (error) {
      line.setAttribute("role", "alert");
      line.textContent = isLost(error) ? say.theExercisesDidNotLoad : say.theExercisesCouldNotBeDrawn;
      if (!isLost(error)) reportError(error);
      open.disabled = false;
    }
  }
  return {
    element: root,
    stop() {
      stopped = true;
      stop();
    }
  };
}

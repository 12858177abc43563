import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import type {PracticePage} from "./practicePages.js";
import {practiceProgress, progressWords} from "./practiceProgress.js";

/** Exercises on a page, with their end. */
export interface Practice {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

const INVITATION =
  "Short exercises on this page, each drawn anew as often as you like. Each wrong answer gets a reason. What you have done is kept in this browser alone.";

const LOST = "The exercises did not load. Look at the connection, then press the button again.";

/** Whether a script or a file did not come: browsers throw a TypeError for both, Framework its own words for a file that is not there. */
const isLost = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof Error && error.message.startsWith("Unable to load file"));

/** The place of a page's practice: a button, until the reader asks for the exercises; only then they are loaded. */
export function practice(page: PracticePage, load: () => Promise<Practice>): Practice {
  const line = element("p", {}, INVITATION, " ", progressWords(practiceProgress(page).get()));
  const open = button("Begin the practice", () => void show(), true);
  const root = element("section", {className: "practice"}, line, open);
  root.setAttribute("aria-label", "Practice");
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
      line.textContent = isLost(error) ? LOST : "The exercises could not be drawn.";
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

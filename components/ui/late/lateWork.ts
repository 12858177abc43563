import {errorWords} from "../../run/errorWords.js";
import * as say from "../../words/en/siteWords.js";
import {element} from "../element.js";
import {inTasks, type Parts} from "./parts.js";
import {standing, type Standing} from "./standing.js";

/** Work in an element that goes on after the page has been made. */
export interface LateWork {
  /**
   * Does the first part of some work now and each further one in a task of its own, the further ones after `after`. What was begun
   * before, and is not over, ends. What the work throws is told in the element, until later work comes to its end, and reported to
   * the page.
   */
  readonly begin: (work: Parts<unknown>, after?: Promise<unknown>) => void;
  /**
   * Does some work in a task of its own once the element stands in the page with a width, in CSS pixels. False where a browser cannot
   * tell whether it does: then nothing is done later, and its owner does it at once.
   */
  readonly whenStanding: (work: (width: number) => void) => boolean;
  /** Ends what was begun, and what would begin: none of its further parts is done. */
  readonly stop: () => void;
}

/** The same work, ended at its next rest once it is over. */
function* until(isOver: () => boolean, work: Parts<unknown>): Parts<void> {
  while (work.next().done !== true) {
    yield;
    if (isOver()) return;
  }
}

function* inOwnTask(work: () => void): Parts<void> {
  yield;
  work();
}

/** Makes the owner of work that is done late in an element, `place`. */
export function lateWork(place: HTMLElement): LateWork {
  let turn = 0;
  let coming: Standing | undefined;
  const note = element("p", {className: "problem"});
  function tell(error: unknown): void {
    note.textContent = say.thisPartStoppedTheRest(errorWords(error));
    place.prepend(note);
    if ("reportError" in globalThis) reportError(error);
  }
  function begin(work: Parts<unknown>, after?: Promise<unknown>): void {
    const mine = ++turn;
    inTasks(
      until(() => mine !== turn, work),
      after
    ).then(() => mine === turn && note.remove(), tell);
  }
  return {
    begin,
    whenStanding(work) {
      const mine = ++turn;
      coming?.stop();
      coming = standing(place);
      void coming?.after.then((width) => mine === turn && begin(inOwnTask(() => work(width))));
      return coming !== undefined;
    },
    stop() {
      turn++;
      coming?.stop();
    }
  };
}

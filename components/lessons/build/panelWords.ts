import {errorWords} from "../../run/errorWords.js";
import {element} from "../../ui/element.js";
import {region} from "../../ui/region.js";
import {statusLine} from "../../ui/statusLine.js";
import type {WeightsKind} from "./networkSession.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** What comes next when a reader chooses weights that are not at hand. */
export const CHOSEN: Readonly<Record<WeightsKind, string>> = {
  miniature: say.miniatureIsChosen,
  random: say.randomIsChosen,
  own: say.ownAreNotLoaded
};

/** What the panel says: how things stand, what went wrong, and the network's summary. */
export interface PanelWords {
  readonly status: HTMLElement;
  readonly problem: HTMLElement;
  readonly summary: HTMLElement;
  say(sentence: string): void;
  /** Says that something is being read; an empty sentence takes it back, and what was said before stands again. */
  read(sentence: string): void;
  /** Tells a problem; an empty sentence takes it back. */
  warn(sentence: string): void;
  /** Tells what failed, and that the network of this title stays at hand if there is one. */
  warnOf(error: unknown, title: string | undefined): void;
  summarize(summary: string): void;
  /** Takes back what was said of the network at hand. */
  forget(): void;
}

/** Makes the words; at first a recorded result is shown. */
export function panelWords(): PanelWords {
  const status = statusLine(say.recordedIsShown);
  const problem = element("p", {className: "problem"});
  problem.setAttribute("role", "alert");
  const summary = region(say.modelSummary);
  const text = element("pre", {tabIndex: 0});
  summary.append(text);
  let before: string | undefined;
  const warn = (sentence: string): void => {
    problem.textContent = sentence;
  };
  return {
    status,
    problem,
    summary,
    say(sentence) {
      before = undefined;
      status.textContent = sentence;
    },
    read(sentence) {
      if (sentence !== "") before ??= status.textContent;
      const next = sentence || before;
      if (next !== undefined) status.textContent = next;
      if (sentence === "") before = undefined;
    },
    warn,
    warnOf(error, title) {
      if (title !== undefined) warn(say.itFailedStaysAtHand(errorWords(error), title));
      // That the worker ended has been told already.
      else if (problem.textContent === "") warn(say.itFailedTryAgain(errorWords(error)));
    },
    summarize(words) {
      text.textContent = words;
      summary.hidden = false;
    },
    forget() {
      summary.hidden = true;
    }
  };
}
